import { describe, expect, test } from 'vitest'
import { assess } from '../../server/assessment/index.ts'
import {
  byPeriod,
  clockFigures,
  figuresOf,
  incidentsOf,
  localShares,
  ownDeadlines,
  type ReviewFigures,
  type Standing,
  topicFigures,
} from '../../server/assessment/portfolio/index.ts'
import { comparedLocally, nationalFigures } from '../../server/guidance/national-figures.ts'
import { parseReview } from '../../server/review/index.ts'
import { notification, practiceReview, rapidReview, seriousCaseReview } from '../rules/samples.ts'

const today = '2026-04-01'

function figures(text: string, path = 'a.md'): ReviewFigures {
  const assessment = assess(parseReview(text), { today })
  if (assessment === undefined) throw new Error('no review')
  return figuresOf(assessment, path)
}

/** A review of which only what a test names matters. */
const one = (facts: Partial<ReviewFigures> = {}): ReviewFigures => ({
  path: 'a.md',
  reference: null,
  type: 'rapid-review',
  status: null,
  related: [],
  day: null,
  dayOf: null,
  deadlines: [],
  topics: [],
  ...facts,
})

const topic = (standing: Standing, expected = true, id = 'domestic-abuse') =>
  ({ id, label: id, kind: 'risk-factor', expected, standing }) as const

describe('what a review adds to a portfolio', () => {
  test.each<[what: string, body: string, standing: Standing]>([
    ['found', 'Father had hit Mother on several occasions; police recorded domestic abuse.', 'identified'],
    ['ruled out', 'There was no evidence of domestic abuse.', 'ruled-out'],
    ['only denied', 'Mother denied any domestic abuse.', 'left-open'],
    ['not known', 'Domestic abuse: TBC.', 'left-open'],
    ['nothing said', 'The family moved twice.', 'not-considered'],
    ['stated', '<!-- rapid-review-considered domestic-abuse -- nothing known to any agency -->', 'stated'],
    [
      'stated, and the text says more',
      'There was no evidence of domestic abuse.\n\n<!-- rapid-review-considered domestic-abuse -- looked for -->',
      'ruled-out',
    ],
  ])('%s: %s → %s', (_, body, standing) => {
    const { topics } = figures(rapidReview(`# Rapid review\n\n## Risk factors\n\n${body}\n`))
    expect(topics.find(({ id }) => id === 'domestic-abuse')).toMatchObject({ standing, label: 'Domestic abuse' })
  })

  test('a theme is covered, and nothing is expected of a notification', () => {
    const daily = 'The review describes what life was like for Child A, day by day, and what the child said.'
    const find = (text: string, id: string) => figures(text).topics.find((one) => one.id === id)?.standing
    expect(find(rapidReview(`# Rapid review\n\n## The child's daily life\n\n${daily}\n`), 'childs-daily-life')).toBe(
      'covered',
    )
    expect(find(notification('# Notification\n\nThe family moved twice.\n'), 'domestic-abuse')).toBe('not-expected')
  })

  test('its day is the incident’s, else the notification’s', () => {
    expect(figures(rapidReview(''))).toMatchObject({ day: '2026-03-02', dayOf: 'incident' })
    expect(figures(rapidReview('', { 'incident-date': undefined }))).toMatchObject({
      day: '2026-03-05',
      dayOf: 'notification',
    })
    expect(figures(rapidReview('', { 'incident-date': 'spring 2026', 'notification-date': 'TBC' }))).toMatchObject({
      day: null,
      dayOf: null,
    })
  })

  test('holds none of its words', () => {
    const body =
      '# Rapid review: Child Zebedee\n\n## Risk factors\n\nZebedee saw domestic abuse.\n\n<!-- rapid-review-considered neglect -- Zebedee was fed -->\n'
    expect(JSON.stringify(figures(rapidReview(body, { pseudonyms: '[Zebedee]' })))).not.toContain('Zebedee')
  })
})

describe('documents of one incident', () => {
  const sin = one({ reference: 'SIN-1', type: 'serious-incident-notification' })
  const rr = one({ reference: 'RR 1', related: ['sin–1'] })
  const lcspr = one({ reference: 'L-1', type: 'lcspr', related: ['RR-1'] })
  const other = one({ reference: 'RR-2', related: ['SIN-9'] })

  test('follow from one another, however they write the reference', () => {
    expect(incidentsOf([lcspr, other, sin, rr])).toEqual(
      [[sin, rr, lcspr].sort(() => 0), [other]].map((all) => expect.arrayContaining(all)),
    )
    expect(incidentsOf([lcspr, other, sin, rr]).map((all) => all.length)).toEqual([3, 1])
  })

  test('two that name each other, or one that names itself, are no endless circle', () => {
    const a = one({ reference: 'A', related: ['B', 'A'] })
    const b = one({ reference: 'B', related: ['A'] })
    expect(incidentsOf([a, b]).map((all) => all.length)).toEqual([2])
  })

  test('none without a reference', () => {
    expect(incidentsOf([one(), one()]).length).toBe(2)
    expect(incidentsOf([])).toEqual([])
  })
})

describe('deadlines', () => {
  const facts = { 'aware-date': '2026-03-03', 'notification-date': '2026-03-05' }
  const sin = figures(notification('', { ...facts, reference: 'SIN-1' }))
  const rr = figures(
    rapidReview('', { ...facts, reference: 'RR-1', related: '[SIN-1]', 'submitted-date': '2026-03-27' }),
  )
  const lcspr = figures(
    practiceReview('', { ...facts, reference: 'L-1', related: '[RR-1]', 'decision-date': '2026-03-30' }),
  )
  const told = (reviews: readonly ReviewFigures[]) =>
    ownDeadlines(reviews).map(({ review, deadline }) => `${review.reference} ${deadline.deadline} ${deadline.state}`)

  test('are counted once, in the earliest document that tells them', () => {
    expect(told([lcspr, rr, sin])).toEqual(['L-1 publication due', 'RR-1 rapid-review late', 'SIN-1 notification met'])
    expect(told([lcspr, rr])).toEqual(['L-1 publication due', 'RR-1 notification met', 'RR-1 rapid-review late'])
    expect(
      told([
        { ...rr, related: ['SIN-1'] },
        { ...sin, related: ['RR-1'] },
      ]).length,
    ).toBe(3)
  })

  test('as counts, and the working days that were taken', () => {
    const soon = { ...rr, reference: 'RR-2', related: [] }
    const open = figures(rapidReview('', { 'notification-date': undefined, 'aware-date': undefined }))
    const [first, second, ...others] = clockFigures(ownDeadlines([sin, rr, soon, open]))
    expect(first).toMatchObject({ deadline: 'notification', total: 2, states: { met: 2, late: 0, unknown: 0 } })
    expect(first?.taken).toEqual([{ days: 2, met: 2, late: 0 }])
    expect(second).toMatchObject({ deadline: 'rapid-review', total: 3, states: { late: 2, unknown: 1 }, relaxed: 0 })
    expect(second?.taken).toEqual([{ days: 16, met: 0, late: 2 }])
    expect(others).toEqual([])
  })

  test('of the pandemic are told apart', () => {
    const then = figures(
      rapidReview('', {
        'aware-date': '2020-06-01',
        'notification-date': '2020-06-02',
        'submitted-date': '2020-08-03',
      }),
    )
    expect(clockFigures(ownDeadlines([then]))[1]).toMatchObject({ states: { late: 1 }, relaxed: 1 })
  })

  test('a serious case review has none', () => {
    expect(clockFigures(ownDeadlines([figures(seriousCaseReview(''))]))).toEqual([])
  })
})

describe('periods', () => {
  const ids = (...days: (string | null)[]) =>
    byPeriod(days.map((day) => ({ day }))).map(({ id, of }) => `${id} ${of.length}`)

  test('months without a gap, across a year', () => {
    expect(ids('2026-01-31', '2025-11-01', '2026-01-01', null)).toEqual(['2025-11 1', '2025-12 0', '2026-01 2'])
  })
  test('three years by month, longer by year', () => {
    expect(ids('2023-01-01', '2025-12-31').length).toBe(36)
    expect(ids('2023-01-01', '2026-01-01')).toEqual(['2023 1', '2024 0', '2025 0', '2026 1'])
  })
  test('a slip of the pen makes no row of a thousand years', () => {
    expect(ids('0202-01-01', '2026-01-01')).toEqual(['0202 1', '2026 1'])
  })
  test('nothing dated', () => expect(ids(null)).toEqual([]))
})

describe('topics', () => {
  test('are counted in the reviews that are asked for them', () => {
    const [counts] = topicFigures([
      one({ topics: [topic('identified')] }),
      one({ topics: [topic('ruled-out')] }),
      one({ topics: [topic('stated')] }),
      one({ topics: [topic('left-open')] }),
      one({ topics: [topic('not-considered')] }),
      one({ topics: [topic('identified', false)] }),
      one({ topics: [topic('not-expected', false)] }),
    ])
    expect(counts).toMatchObject({
      expected: 5,
      considered: 3,
      seen: true,
      counts: { identified: 1, 'ruled-out': 1, stated: 1, 'left-open': 1, 'not-considered': 1, 'not-expected': 0 },
    })
  })

  test('nobody expects and nobody mentions', () => {
    expect(topicFigures([one({ topics: [topic('not-expected', false)] })])).toMatchObject([
      { expected: 0, seen: false },
    ])
  })
})

describe('local shares', () => {
  const estate = (found: number, of: number, open = 0) =>
    Array.from({ length: of }, (_, index) =>
      one({ topics: [topic(index < found ? 'identified' : index < found + open ? 'left-open' : 'ruled-out')] }),
    )
  const abuse = (reviews: readonly ReviewFigures[]) =>
    localShares(reviews).find(({ topic }) => topic === 'domestic-abuse')

  test('fewer than ten incidents have no range', () => {
    expect(abuse(estate(4, 9))).toMatchObject({ found: 4, of: 9, range: undefined })
    expect(abuse(estate(4, 10))?.range).toBeDefined()
    expect(abuse([])).toMatchObject({ found: 0, of: 0, range: undefined })
  })

  // Wilson's interval by hand (R: binom::binom.wilson), out to the next five percent.
  test.each<[found: number, of: number, range: readonly [number, number]]>([
    [4, 10, [15, 70]], // 16.8 – 68.7
    [0, 10, [0, 30]], // 0 – 27.8
    [10, 10, [70, 100]], // 72.2 – 100
    [41, 98, [30, 55]], // 32.6 – 51.7
    [420, 1000, [35, 50]], // 39.0 – 45.1
  ])('%i of %i', (found, of, range) => expect(abuse(estate(found, of))?.range).toEqual(range))

  test('what is left open is told, and not counted as found', () => {
    expect(abuse(estate(2, 12, 3))).toMatchObject({ found: 2, open: 3, of: 12 })
  })

  test('an incident counts once, and a notification alone not at all', () => {
    const found = [topic('identified')]
    const sin = one({ reference: 'SIN-1', type: 'serious-incident-notification', topics: found })
    const rr = one({ reference: 'RR-1', related: ['SIN-1'], topics: [topic('left-open')] })
    const lcspr = one({ reference: 'L-1', related: ['RR-1'], type: 'lcspr', topics: found })
    expect(abuse([sin])).toMatchObject({ found: 0, of: 0 })
    expect(abuse([sin, rr])).toMatchObject({ found: 0, open: 1, of: 1 })
    expect(abuse([sin, rr, lcspr])).toMatchObject({ found: 1, open: 0, of: 1 })
  })

  test('only shares of incidents are set beside local ones, each with its base and its source', () => {
    const national = localShares(estate(1, 1)).flatMap((row) => row.national)
    expect(national.length).toBeGreaterThan(7)
    for (const { base, source } of national) {
      expect(base).toMatch(/incidents|deaths/)
      expect(base).not.toMatch(/children/)
      expect(source).toBe('panel-annual-report-2020')
    }
    expect(nationalFigures.map(({ id }) => id)).toEqual(expect.arrayContaining([...comparedLocally]))
  })
})
