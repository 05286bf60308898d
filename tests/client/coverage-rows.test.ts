import { describe, expect, test } from 'vitest'
import { coverageRows, gapsIn, passagesAt } from '../../client/views/coverage-rows.ts'
import type { Row } from '../../client/views/rows.ts'
import { coverage, mention, topic } from './coverage.ts'

const outline = (rows: readonly Row[], depth = 0): string[] =>
  rows.flatMap(({ label, description, children = [] }) => [
    `${'  '.repeat(depth)}${label}${description ? ` — ${description}` : ''}`,
    ...outline(children, depth + 1),
  ])

const review = coverage([
  topic('neglect', { label: 'Neglect', status: 'identified', mentions: [mention(22), mention(45)] }),
  topic('domestic-abuse', {
    label: 'Domestic abuse',
    status: 'unresolved',
    mentions: [mention(23, { assertion: 'unknown' }), mention(5, { assertion: 'generic' })],
  }),
  topic('drugs', { label: 'Drugs', mentions: [mention(41, { assertion: 'generic' })] }),
  topic('alcohol', { label: 'Alcohol', statement: { reason: 'invented', line: 14 } }),
  topic('school', { label: 'School', expected: false, status: 'ruled-out', mentions: [mention(50)] }),
  topic('babies', { label: 'Babies', expected: false }),
  topic('curiosity', { label: 'Curiosity', kind: 'practice-theme' }),
])

describe('the rows of a review', () => {
  test('say each status in words, and where each passage stands', () => {
    expect(outline(coverageRows('file:///rr.md', review, false))).toEqual([
      'Risk factors — 2 of 4 open',
      '  Neglect — Identified',
      '    Line 22: present — 2. Child and family',
      '    Line 45: present — 5. Risk factors',
      '  Domestic abuse — Unresolved',
      '    Line 23: not known, or not asked — 2. Child and family',
      '    Insert prompt — questions to answer',
      '  Drugs — Not considered',
      '    Line 41: not about this case — 5. Risk factors',
      '    Insert prompt — questions to answer',
      '  Alcohol — Considered, as the author states',
      "    Line 14: the author's statement — Rapid review",
      '  School — Ruled out (not expected in this review)',
      '    Line 50: present — 5. Risk factors',
      'Practice themes — 1 of 1 open',
      '  Curiosity — Not considered',
      '    Insert prompt — questions to answer',
    ])
  })

  test('can be the gaps alone', () => {
    const names = coverageRows('file:///rr.md', review, true).flatMap(({ children = [] }) => children)
    expect(names.map(({ label }) => label)).toEqual(['Domestic abuse', 'Drugs', 'Curiosity'])
    expect(gapsIn(review).map(({ label }) => label)).toEqual(['Domestic abuse', 'Drugs', 'Curiosity'])
  })

  test('have ids that name one row each', () => {
    const ids = (rows: readonly Row[]): string[] => rows.flatMap(({ id, children = [] }) => [id, ...ids(children)])
    const all = ids(coverageRows('file:///rr.md', review, false))
    expect(new Set(all).size).toBe(all.length)
  })

  test('speak: nothing is told by an icon alone', () => {
    const [risk] = coverageRows('file:///rr.md', review, false)
    expect(risk?.spoken).toBe('Risk factors: 2 of 4 open')
    expect(risk?.children?.map(({ spoken }) => spoken)).toEqual([
      'Neglect: Identified, 2 passages',
      'Domestic abuse: Unresolved, 1 passage',
      'Drugs: Not considered, 0 passages',
      'Alcohol: Considered, as the author states, 0 passages',
      'School: Ruled out (not expected in this review), 1 passage',
    ])
  })

  test('lead to the passage by its exact place', () => {
    const [risk] = coverageRows('file:///rr.md', review, false)
    expect(risk?.children?.[0]?.children?.[0]?.command).toEqual({
      name: 'rapidReview.revealPassage',
      title: 'Show passage',
      arguments: ['file:///rr.md', mention(22)],
    })
  })
})

test.each([
  [22, 5, ['passage:neglect:0']],
  [22, 20, ['passage:neglect:0']],
  [22, 4, []],
  [22, 21, []],
  [23, 10, ['passage:domestic-abuse:0']],
  [5, 10, []],
])('the cursor at line %i, column %i stands in %j', (line, column, rows) => {
  expect(passagesAt(review, line, column)).toEqual(rows)
})
