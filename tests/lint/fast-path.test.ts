import { describe, expect, it } from 'vitest'
import { lint } from '../../server/lint/index.ts'
import { LiveReview } from '../../server/review/index.ts'
import { markdownFixtures } from '../fixtures.ts'

const settings = { today: '2026-11-23', treatAsReview: true, rules: {} } as const

function judged(text: string, fastPath: boolean) {
  const { assessment, findings, suppressed } = lint(new LiveReview(text, { fastPath }), settings)
  return { topics: assessment?.topics, sections: assessment?.expectedSections, findings, suppressed }
}

describe('the fast path changes no judgement', () => {
  it('there are documents to compare', () => expect(markdownFixtures().length).toBeGreaterThan(30))

  it.each(markdownFixtures())('%s', (_, text) => {
    expect(judged(text, true)).toEqual(judged(text, false))
  })
})
