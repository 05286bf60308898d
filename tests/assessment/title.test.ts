/** A document's title tells its kind, and speaks for nothing that stands under it. */
import { describe, expect, it } from 'vitest'
import { assess } from '../../server/assessment/index.ts'
import { parseReview } from '../../server/review/review.ts'

const read = (text: string) => assess(parseReview(text), { today: '2026-04-01', treatAsReview: true })
const statusIn = (text: string) => read(text)?.topics.find(({ id }) => id === 'domestic-abuse')?.status
const isMissing = (text: string) => read(text)?.expectedSections.find(({ id }) => id === 'sign-off')?.missing

const parts = `## Analysis

Father hit Mother in front of the children.

## The end

Agreed by the three safeguarding partners on 3 March 2026.
`

describe('a title with words that silence a section', () => {
  it.each([
    'MARLOW FEN SAFEGUARDING PARTNERSHIP – RAPID REVIEW TEMPLATE v4',
    'Rapid review of Child L: findings, recommendations and action plan',
    'Terms of reference, membership and rapid review of Child L',
    'Glossary and rapid review of Child L',
    'Rapid reviews: Child L',
  ])('%s', (title) => {
    expect(statusIn(`# ${title}\n\n${parts}`)).toBe('identified')
    expect(isMissing(`# ${title}\n\n${parts}`)).toBe(false)
  })

  it('but a heading of the same level further down speaks for its section', () => {
    expect(statusIn(`# Rapid review\n\n# Recommendations\n\n${parts}`)).toBe('not-considered')
    expect(isMissing(`# Rapid review\n\n# Appendix: template\n\n${parts}`)).toBe(true)
  })
})
