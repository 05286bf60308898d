import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  assessDeadlines,
  copyToPanelBy,
  type DatedFacts,
  type DeadlineOptions,
} from '../../server/assessment/deadlines.ts'
import type { Deadline, DeadlineId } from '../../server/assessment/types.ts'
import { bankHolidays, readWrittenDate, withBankHolidays } from '../../server/calendar/index.ts'
import { clocksIn } from '../../server/guidance/deadlines.ts'
import { dateKeys } from '../../server/guidance/document-facts.ts'
import { editionInForce } from '../../server/guidance/editions.ts'
import type { DateKey, EditionId, ReviewTypeId, Status } from '../../server/guidance/types.ts'

type Dates = Partial<Record<DateKey, string>>

const nowhere = { start: 0, end: 0 }
const fact = <T>(value: T, raw: string) => ({
  value,
  raw,
  span: nowhere,
  keySpan: nowhere,
  from: 'front-matter' as const,
})

function facts(written: Dates, status?: Status): DatedFacts {
  const entries = Object.entries(written).map(([key, raw]) => [key, fact(readWrittenDate(raw), raw)])
  return { dates: Object.fromEntries(entries), ...(status ? { status: fact(status, status) } : {}) }
}

interface Case {
  type?: ReviewTypeId
  today?: string
  status?: Status
  edition?: EditionId
  options?: DeadlineOptions
}

function assess(dates: Dates, { type = 'rapid-review', today = '2026-11-23', status, edition, options }: Case = {}) {
  const inForce = edition ?? editionInForce(dates['notification-date'])
  return assessDeadlines(facts(dates, status), type, inForce, today, options)
}

function one(id: DeadlineId, dates: Dates, given: Case = {}): Deadline {
  const found = assess(dates, given).find(({ deadline }) => deadline === id)
  if (!found) throw new Error(`no deadline ${id}`)
  return found
}

describe('the clocks', () => {
  it('are five, 15 and seven working days and six months, in each edition', () => {
    for (const edition of ['working-together-2018', 'working-together-2018-2020', 'working-together-2023'] as const) {
      const periods = clocksIn(edition).map(({ id, period }) => [id, period.count, period.unit])
      expect(periods).toEqual([
        ['notification', 5, 'working-days'],
        ['rapid-review', 15, 'working-days'],
        ['publication', 6, 'months'],
        ['copy-to-panel', 7, 'working-days'],
      ])
    }
  })

  it('say how binding they are: the 15 days are expected, not law', () => {
    for (const clock of clocksIn('working-together-2023')) {
      expect(clock.rule).not.toMatch(/legal|\blaw\b|must/i)
      expect(clock.sources.length).toBeGreaterThan(0)
    }
    const rapidReview = clocksIn('working-together-2023').find(({ id }) => id === 'rapid-review')
    expect(rapidReview).toMatchObject({ weight: 'expected by the Panel', rule: expect.stringContaining('expects') })
  })

  it('are counted back for the copy to the Panel: seven working days before publication, over Easter', () => {
    expect(copyToPanelBy('2026-04-14', 'working-together-2023', bankHolidays)).toBe('2026-04-01')
    expect(copyToPanelBy('2041-04-14', 'working-together-2023', bankHolidays)).toBeUndefined()
  })
})

describe('guidance in force', () => {
  it.each([
    ['2015-03-26', 'working-together-2018'],
    ['2018-07-04', 'working-together-2018'],
    ['2020-11-30', 'working-together-2018'],
    ['2020-12-01', 'working-together-2018-2020'],
    ['2023-12-14', 'working-together-2018-2020'],
    ['2023-12-15', 'working-together-2023'],
    [undefined, 'working-together-2023'],
  ])('on %s is %s', (date, edition) => {
    expect(editionInForce(date)).toBe(edition)
  })
})

describe('each type of document answers to its own', () => {
  const dates = { 'aware-date': '2026-03-03', 'notification-date': '2026-03-05', 'decision-date': '2026-03-30' }
  const idsFor = (type: ReviewTypeId, given: Dates) => assess(given, { type }).map(({ deadline }) => deadline)

  it.each<[ReviewTypeId, DeadlineId[], DeadlineId[]]>([
    ['serious-incident-notification', ['notification'], ['notification']],
    ['rapid-review', ['notification', 'rapid-review'], ['rapid-review']],
    ['lcspr', ['notification', 'rapid-review', 'publication'], ['publication']],
    ['serious-case-review', [], []],
  ])('%s', (type, withDates, without) => {
    expect(idsFor(type, dates)).toEqual(withDates)
    expect(idsFor(type, {})).toEqual(without)
  })
})

describe('the rapid review', () => {
  const started = { 'notification-date': '2026-03-05' }

  it('is met on its last day', () => {
    expect(one('rapid-review', { ...started, 'submitted-date': '2026-03-26' })).toMatchObject({
      from: '2026-03-05',
      due: '2026-03-26',
      done: '2026-03-26',
      state: 'met',
      workingDaysLeft: null,
      workingDaysTaken: 15,
      holidays: [],
      relaxed: false,
      reason:
        'Sent to the Panel on 26 March 2026 (working day 15), in time: due by 26 March 2026, 15 working days from 5 March 2026.',
    })
  })

  it('is late on the day after', () => {
    expect(one('rapid-review', { ...started, 'submitted-date': '27/3/2026' })).toMatchObject({
      state: 'late',
      done: '2026-03-27',
      workingDaysTaken: 16,
      reason:
        'Sent to the Panel on 27 March 2026 (working day 16), 1 working day late: due by 26 March 2026, 15 working days from 5 March 2026.',
    })
  })

  it('is late on the weekend after a Friday, though no working day has passed', () => {
    const deadline = one('rapid-review', { 'notification-date': '2026-03-06', 'submitted-date': '2026-03-28' })
    expect(deadline).toMatchObject({ due: '2026-03-27', state: 'late', workingDaysTaken: 15 })
    expect(deadline.reason).toContain(', late: due by 27 March 2026')
  })

  it.each([
    [
      '2026-03-05',
      'due',
      15,
      'Due by 26 March 2026, with 15 working days left: 15 working days from the notification-date.',
    ],
    [
      '2026-03-25',
      'due',
      1,
      'Due by 26 March 2026, with 1 working day left: 15 working days from the notification-date.',
    ],
    ['2026-03-26', 'due', 0, 'Due by 26 March 2026, today: 15 working days from the notification-date.'],
    [
      '2026-03-27',
      'overdue',
      -1,
      'Was due by 26 March 2026 (1 working day ago), 15 working days from the notification-date, and the document does not say that it was done.',
    ],
    [
      '2026-04-07',
      'overdue',
      -6,
      'Was due by 26 March 2026 (6 working days ago), 15 working days from the notification-date, and the document does not say that it was done.',
    ],
  ])('not yet sent on %s is %s, %i working days left', (today, state, workingDaysLeft, reason) => {
    expect(one('rapid-review', started, { today })).toMatchObject({
      state,
      workingDaysLeft,
      workingDaysTaken: null,
      done: null,
      reason,
    })
  })

  it('is a working day overdue on the weekend after its Friday', () => {
    expect(one('rapid-review', { 'notification-date': '2026-03-06' }, { today: '2026-03-28' })).toMatchObject({
      due: '2026-03-27',
      state: 'overdue',
      workingDaysLeft: -1,
    })
  })

  it('names the bank holidays skipped on the way', () => {
    expect(one('rapid-review', { 'notification-date': '2025-04-10', 'submitted-date': '2025-05-06' })).toMatchObject({
      due: '2025-05-06',
      state: 'met',
      holidays: [
        { date: '2025-04-18', name: 'Good Friday' },
        { date: '2025-04-21', name: 'Easter Monday' },
        { date: '2025-05-05', name: 'Early May bank holiday' },
      ],
    })
  })

  it('counts from becoming aware where a team does', () => {
    const dates = { ...started, 'aware-date': '2026-03-03', 'submitted-date': '2026-03-26' }
    expect(one('rapid-review', dates, { options: { deadlineBase: 'aware' } })).toMatchObject({
      from: '2026-03-03',
      due: '2026-03-24',
      state: 'late',
      workingDaysTaken: 17,
    })
    expect(one('rapid-review', started, { options: { deadlineBase: 'aware' } })).toMatchObject({
      state: 'unknown',
      reason: 'No aware-date is given, and the rapid review is counted from that day.',
    })
  })

  it('uses the calendar it is given', () => {
    const calendar = withBankHolidays(bankHolidays, { added: ['2026-03-09'] })
    expect(one('rapid-review', started, { options: { calendar } }).due).toBe('2026-03-27')
  })
})

describe('what is not known is said, not guessed', () => {
  it.each([
    [undefined, 'No notification-date is given'],
    ['2026-02-31', 'The notification-date is no possible date (February 2026 has 28 days)'],
    ['3/25/2026', 'The notification-date can be read in more than one way (read day first, the month would be 25)'],
    ['March 2026', 'The notification-date is not a whole date'],
    ['TBC', 'The notification-date is still to be filled in'],
    ['soon', 'The notification-date cannot be read as a date'],
  ])('a start written "%s"', (written, why) => {
    const dates: Dates = { 'submitted-date': '2026-03-26', ...(written ? { 'notification-date': written } : {}) }
    expect(one('rapid-review', dates)).toEqual({
      deadline: 'rapid-review',
      from: null,
      due: null,
      done: '2026-03-26',
      state: 'unknown',
      workingDaysLeft: null,
      workingDaysTaken: null,
      reason: `${why}, and the rapid review is counted from that day.`,
      holidays: [],
      relaxed: false,
    })
  })

  it('an end that cannot be read', () => {
    expect(one('rapid-review', { 'notification-date': '2026-03-05', 'submitted-date': '31/3/0202' })).toMatchObject({
      due: '2026-03-26',
      done: null,
      state: 'unknown',
      reason:
        'It was due by 26 March 2026. The submitted-date is no possible date (the year 0202 lies outside 1900 to 2100).',
    })
  })

  it('an end still to be filled in is not done yet', () => {
    const dates = { 'notification-date': '2026-03-05', 'submitted-date': 'TBC' }
    expect(one('rapid-review', dates, { today: '2026-03-20' })).toMatchObject({ state: 'due', workingDaysLeft: 4 })
  })

  it('an end before its start', () => {
    expect(one('rapid-review', { 'notification-date': '2026-03-05', 'submitted-date': '2026-03-04' })).toMatchObject({
      done: '2026-03-04',
      state: 'unknown',
      workingDaysTaken: null,
      reason: 'The submitted-date stands before the notification-date, so that the time taken cannot be counted.',
    })
  })

  it('a period beyond the table of bank holidays', () => {
    expect(one('rapid-review', { 'notification-date': '2040-12-20' })).toMatchObject({
      from: '2040-12-20',
      due: null,
      state: 'unknown',
      reason:
        'It cannot be said when the rapid review is due: bank holidays are known from 1 January 2015 to 31 December 2040.',
    })
    expect(one('rapid-review', { 'notification-date': '2014-12-20' }).state).toBe('unknown')
  })

  it('a day beyond the table leaves the state certain and the count open', () => {
    expect(one('rapid-review', { 'notification-date': '2026-03-05' }, { today: '2055-01-01' })).toMatchObject({
      state: 'overdue',
      workingDaysLeft: null,
    })
  })
})

describe('the notification', () => {
  const type = 'serious-incident-notification'

  it('is counted from becoming aware, not from the incident', () => {
    const dates = { 'incident-date': '2026-01-17', 'aware-date': '2026-01-19', 'notification-date': '2026-01-27' }
    expect(one('notification', dates, { type })).toMatchObject({
      from: '2026-01-19',
      due: '2026-01-26',
      state: 'late',
      workingDaysTaken: 6,
    })
  })

  it('is not late on a day in the future: the year is a slip', () => {
    const dates = { 'aware-date': '2026-11-18', 'notification-date': '2027-11-24' }
    for (const kind of [type, 'rapid-review'] as const)
      expect(one('notification', dates, { type: kind, today: '2026-11-30' })).toMatchObject({
        due: '2026-11-25',
        done: '2027-11-24',
        state: 'unknown',
        reason:
          'It was due by 25 November 2026. The notification-date (24 November 2027) lies in the future: check the year.',
      })
    const planned = { 'aware-date': '2026-11-18', 'notification-date': '2026-11-24' }
    expect(one('notification', planned, { type, today: '2026-11-19' }).state).toBe('met')
  })

  it('is done when the document was sent, where it says no more', () => {
    expect(one('notification', { 'aware-date': '2026-01-19', 'submitted-date': '2026-01-22' }, { type })).toMatchObject(
      { done: '2026-01-22', state: 'met' },
    )
  })
})

describe('publication', () => {
  const publication = (dates: Dates, given: Case = {}) => one('publication', dates, { type: 'lcspr', ...given })

  it.each([
    ['2025-08-31', '2026-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2025-09-30', '2026-03-30'],
    ['2025-11-25', '2026-05-25'],
  ])('decided on %s is due by %s, bank holiday or not', (decided, due) => {
    expect(publication({ 'decision-date': decided })).toMatchObject({ due, holidays: [] })
  })

  it('is met on the corresponding date and late on the next', () => {
    expect(publication({ 'decision-date': '2025-09-30', 'publication-date': '2026-03-30' }).state).toBe('met')
    expect(publication({ 'decision-date': '2025-09-30', 'publication-date': '2026-03-31' })).toMatchObject({
      state: 'late',
      reason: 'Published on 31 March 2026, 1 day late: due by 30 March 2026, six months from 30 September 2025.',
    })
  })

  it('is known beyond the table of bank holidays, since months need none', () => {
    expect(publication({ 'decision-date': '2040-12-20' })).toMatchObject({
      due: '2041-06-20',
      state: 'due',
      workingDaysLeft: null,
    })
  })

  it('is not called overdue when the review is marked as published', () => {
    expect(publication({ 'decision-date': '2025-09-30' }, { status: 'published' }).state).toBe('unknown')
    expect(publication({ 'decision-date': '2025-09-30' }, { status: 'final' }).state).toBe('overdue')
  })
})

describe('the pandemic relaxation', () => {
  it.each([
    ['2020-03-06', false, 'due on 27 March 2020, before it began'],
    ['2020-03-09', true, 'due on 30 March 2020'],
    ['2020-06-01', true, 'in the midst'],
    ['2022-02-24', true, 'begun on its last day'],
    ['2022-02-25', false, 'begun after it'],
  ])('for a rapid review notified on %s: %s (%s)', (notified, relaxed) => {
    const deadline = one('rapid-review', { 'notification-date': notified, 'submitted-date': '2022-12-01' })
    expect(deadline).toMatchObject({ state: 'late', relaxed })
    expect(deadline.reason.includes('relaxed during the pandemic')).toBe(relaxed)
  })

  it('reaches publication, and never the notification', () => {
    const dates = { 'aware-date': '2020-06-01', 'notification-date': '2020-07-01', 'decision-date': '2020-08-03' }
    expect(one('publication', dates, { type: 'lcspr' }).relaxed).toBe(true)
    expect(one('notification', dates, { type: 'lcspr' })).toMatchObject({ state: 'late', relaxed: false })
  })
})

describe('an independent table of dates', () => {
  const rows = readFileSync(new URL('../calendar/fixtures/working-days.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)

  it('gives the same due dates', () => {
    for (const row of rows) {
      const [from = '', five, fifteen] = row.split(',')
      const dates = { 'aware-date': from, 'notification-date': from }
      expect(assess(dates).map(({ due }) => due)).toEqual([five, fifteen])
    }
  })
})

describe('the evaluation documents', () => {
  const folder = new URL('../eval/documents/', import.meta.url)
  /** The facts as a person reads them off the document: front matter, or the rows of the key-information table. */
  const rowLabels: Record<string, keyof Dates> = {
    'Date of incident': 'incident-date',
    'Date local authority became aware': 'aware-date',
    'Date Panel notified': 'notification-date',
    'Date submitted to Panel': 'submitted-date',
  }
  function datesOf(text: string): Dates {
    const dates: Dates = {}
    for (const line of text.split('\n').slice(0, 20)) {
      const [, yamlKey, yamlValue] = /^([a-z-]+-date): *(.+)$/.exec(line) ?? []
      const [, label, cell] = /^\| (.+) \| (.+) \|$/.exec(line) ?? []
      const key = dateKeys.find((each) => each === yamlKey) ?? rowLabels[label ?? '']
      if (key) dates[key] = yamlValue ?? cell ?? ''
    }
    return dates
  }

  it.each([
    'lcspr-for-publication',
    'rapid-review-key-table',
    'rapid-review-late',
    'rapid-review-thin',
    'rapid-review-thorough',
    'serious-incident-notification',
  ])('%s', (name) => {
    const dates = datesOf(readFileSync(new URL(`${name}.md`, folder), 'utf8'))
    const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'))
    const type = expected.type as ReviewTypeId
    for (const key of dateKeys) {
      const reading = readWrittenDate(dates[key] ?? '')
      expect(reading.kind === 'date' ? reading.date : undefined).toBe(expected.dates[key])
    }
    expect(one('notification', dates, { type })).toMatchObject({
      due: expected.dates['notification-due'],
      workingDaysTaken: expected.dates['notification-working-days'],
      state: expected.dates['notification-state'],
    })
    // A notification starts the rapid review's clock without holding the review: the date is asked for as a review's.
    const asked =
      type === 'serious-incident-notification' ? { 'notification-date': dates['notification-date'] ?? '' } : dates
    const rapidReview = one('rapid-review', asked, { type: type === 'lcspr' ? 'lcspr' : 'rapid-review' })
    expect(rapidReview).toMatchObject({
      due: expected.dates['rapid-review-due'],
      workingDaysTaken: expected.dates['rapid-review-working-days'],
    })
    if (expected.dates['rapid-review-state']) expect(rapidReview.state).toBe(expected.dates['rapid-review-state'])
  })

  it('leave an LCSPR’s rapid review open: its date stands in a document of its own', () => {
    const dates = { 'notification-date': '2022-06-24', 'submitted-date': '2023-05-31' }
    expect(one('rapid-review', dates, { type: 'lcspr' })).toMatchObject({
      due: '2022-07-15',
      done: null,
      state: 'unknown',
      reason:
        'It was due by 15 July 2022. The rapid review was sent as a document of its own. This one does not say when.',
    })
  })
})
