import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../client/commands/calendar-file.ts'
import { configProblem } from '../../client/commands/config-problem.ts'
import { coverageTable } from '../../client/commands/coverage-table.ts'
import { fileNameFor } from '../../client/commands/file-name.ts'
import { nextGap, placeOfGap } from '../../client/commands/gap-places.ts'
import { statusLine } from '../../client/status-line.ts'
import { coverage, mention, topic } from './coverage.ts'

describe('go to next gap', () => {
  const review = coverage([
    topic('a', { home: 40 }),
    topic('b', { status: 'identified' }),
    topic('c', { status: 'unresolved', home: 40, mentions: [mention(30, { assertion: 'unknown' })] }),
    topic('d', { kind: 'practice-theme' }),
  ])

  test.each([
    [undefined, 'a'],
    ['a', 'c'],
    ['b', 'c'],
    ['c', 'd'],
    ['d', 'a'],
    ['gone', 'a'],
  ])('after %s comes %s', (after, next) => {
    expect(nextGap(review, after)?.id).toBe(next)
  })

  test('there is none when nothing is open', () => {
    expect(nextGap(coverage([topic('a', { status: 'identified' })]), undefined)).toBeUndefined()
  })

  test.each([
    ['a', 40],
    ['c', 30],
    ['d', 1],
  ])('of %s leads to line %i', (id, line) => {
    expect(placeOfGap(review.topics.find((one) => one.id === id)!)).toBe(line)
  })
})

describe('the problem of a configuration', () => {
  const ours = { source: 'rapid-review', code: { value: 'configuration' } }
  const finding = { source: 'rapid-review', code: { value: 'required-section' } }
  const theirs = { source: 'yaml', code: 'configuration' }

  test('is in whatever file the configuration extends, and is ours', () => {
    const all: [string, (typeof ours | typeof theirs)[]][] = [
      ['.rapid-review.yaml', [theirs]],
      ['rr.md', [finding]],
      ['team.yaml', [theirs, ours]],
    ]
    expect(configProblem(all)).toEqual({ uri: 'team.yaml', problem: ours })
  })

  test('there is none', () => {
    expect(configProblem([['rr.md', [finding]]])).toBeUndefined()
  })
})

test('the coverage as a table', () => {
  const review = coverage([
    topic('a', { label: 'Neglect | harm', status: 'identified', mentions: [mention(3), mention(3), mention(9)] }),
    topic('b', { label: 'Not expected', expected: false }),
    topic('c', { label: 'Curiosity', kind: 'practice-theme', mentions: [mention(4, { assertion: 'generic' })] }),
  ])
  expect(coverageTable(review)).toBe(
    [
      '| Kind            | Topic           | Status         | Lines |',
      '| --------------- | --------------- | -------------- | ----- |',
      '| Risk factors    | Neglect \\| harm | Identified     | 3, 9  |',
      '| Practice themes | Curiosity       | Not considered |       |',
      '',
    ].join('\n'),
  )
})

test('deadlines as a calendar: whole days, the same ids every time', () => {
  const entry = {
    uri: 'file:///rr.md',
    path: 'rr.md',
    reference: 'RR-2026-014; Holly, with a reference of Northmere’s that makes a line longer than a line may be',
    type: 'rapid-review',
    deadline: 'rapid-review',
    from: '2026-03-05',
    due: '2026-03-26',
    done: null,
    state: 'due',
    workingDaysLeft: 4,
    reason: 'It is due by 26 March 2026, with 4 working days left.',
  } as const
  const file = calendarOf([entry, { ...entry, state: 'met' }], new Date('2026-03-20T10:00:00Z'))
  const again = calendarOf([entry], new Date('2026-03-20T10:00:00Z'))
  expect(again).toBe(file)
  expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  expect(file).toContain('\r\nDTSTART;VALUE=DATE:20260326\r\nDTEND;VALUE=DATE:20260327\r\n')
  const [event, ...others] = new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
  expect(others).toEqual([])
  expect(event?.summary).toBe(`${entry.reference}: Rapid review to the Panel due`)
  // What is left of it would be wrong the day after.
  expect(event?.description).toBe('Counted from 5 March 2026.')
})

test.each([
  ['RR-2026-014', 'RR-2026-014.md'],
  ['RR/2026 014', 'RR-2026-014.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['', 'rapid-review.md'],
  ['???', 'rapid-review.md'],
])('a review with the reference %j is proposed as %s', (reference, name) => {
  expect(fileNameFor(reference, 'rapid-review')).toBe(name)
})

describe('the status item', () => {
  const summary = {
    type: 'rapid-review',
    sectionsPresent: 9,
    sectionsExpected: 13,
    openTopics: 1,
    deadline: '',
    next: { deadline: 'rapid-review', due: '2026-03-26', workingDaysLeft: 4 },
    overdue: false,
    configProblem: null,
  }
  test.each([
    [
      {},
      'Rapid review to the Panel: 4 working days left. due 26 March 2026; 9 of 13 sections, 1 topic open',
      undefined,
    ],
    [{ next: null }, 'No deadline running. 9 of 13 sections, 1 topic open', undefined],
    [
      { overdue: true, next: { ...summary.next, workingDaysLeft: -1 } },
      'Rapid review to the Panel: 1 working day overdue. due 26 March 2026; 9 of 13 sections, 1 topic open',
      'overdue',
    ],
    [
      { configProblem: 'Unknown key `rool`.', overdue: true },
      'Configuration cannot be read. the last good one is in force, fixing is paused',
      'configuration',
    ],
  ])('%j', (given, spoken, trouble) => {
    expect(statusLine({ ...summary, ...given })).toMatchObject({ spoken, trouble })
  })
})
