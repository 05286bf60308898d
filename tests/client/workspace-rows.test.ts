import { describe, expect, test } from 'vitest'
import { type DeadlineEntry, deadlineRows } from '../../client/views/deadline-rows.ts'
import { portfolioRows } from '../../client/views/portfolio-rows.ts'
import type { PortfolioEntry } from '../../server/lsp/protocol.ts'

const deadline = (reference: string, given: Partial<DeadlineEntry> = {}): DeadlineEntry => ({
  uri: `file:///work/${reference}.md`,
  path: `${reference}.md`,
  reference,
  type: 'rapid-review',
  deadline: 'rapid-review',
  from: '2026-03-05',
  due: '2026-03-26',
  done: null,
  state: 'due',
  workingDaysLeft: 4,
  reason: 'It is due.',
  ...given,
})

describe('deadlines', () => {
  const rows = deadlineRows(
    [
      deadline('RR-3', { due: '2026-04-01', workingDaysLeft: 8 }),
      deadline('RR-1', { done: '2026-03-25', state: 'met', workingDaysLeft: null }),
      deadline('RR-4', { due: '2026-03-10', state: 'overdue', workingDaysLeft: -8 }),
      // What it is counted from is missing: whenever it is planned for, nobody can tell.
      deadline('RR-9', { from: null, due: null, done: '2026-06-20', state: 'unknown', workingDaysLeft: null }),
      deadline('RR-5', { from: null, due: null, state: 'unknown', workingDaysLeft: null }),
      deadline('RR-2'),
      deadline('RR-6', { done: '2026-03-27', state: 'late', workingDaysLeft: null }),
      deadline('RR-7', { due: '2026-06-01', done: '2026-05-20', state: 'met', workingDaysLeft: null }),
      deadline('RR-8', { due: '2026-06-01', done: '2026-06-20', state: 'late', workingDaysLeft: null }),
    ],
    '2026-04-01',
  )

  test('stand soonest first; what is done or unknown stands apart', () => {
    expect(rows.map(({ spoken }) => spoken)).toEqual([
      'RR-4, Rapid review to the Panel, Overdue: was due 10 March 2026, 8 working days overdue',
      'RR-2, Rapid review to the Panel, Due 26 March 2026, 4 working days left',
      'RR-3, Rapid review to the Panel, Due 1 April 2026, 8 working days left',
      'Planned: 2',
      'Not known whether met: 2',
      'Done: 2',
    ])
    expect(rows.at(-1)?.children?.map(({ description }) => description)).toEqual([
      'Late: done 27 March 2026, was due 26 March 2026 · Rapid review to the Panel',
      'Met on 25 March 2026 · Rapid review to the Panel',
    ])
    expect(rows.at(-3)?.children?.map(({ description }) => description)).toEqual([
      'Planned for 20 May 2026 · Rapid review to the Panel',
      'Planned too late: for 20 June 2026, due 1 June 2026 · Rapid review to the Panel',
    ])
    expect(rows.at(-2)?.children?.map(({ description }) => description)).toEqual([
      'A date is missing · Rapid review to the Panel',
      'A date is missing · Rapid review to the Panel',
    ])
  })

  test.each([
    [0, 'Due 26 March 2026, due today'],
    [1, 'Due 26 March 2026, 1 working day left'],
    [null, 'Due 26 March 2026'],
  ])('with %s working days left', (workingDaysLeft, words) => {
    expect(deadlineRows([deadline('RR-1', { workingDaysLeft })], '2026-03-20')[0]?.description).toBe(
      `${words} · Rapid review to the Panel`,
    )
  })
})

describe('the portfolio', () => {
  const entry = (reference: string | null, type: string, given: Partial<PortfolioEntry> = {}): PortfolioEntry => ({
    uri: `file:///work/${reference ?? 'without'}.md`,
    path: `${reference ?? 'without'}.md`,
    type,
    reference,
    status: 'draft',
    sectionsPresent: 9,
    sectionsExpected: 13,
    openTopics: ['neglect'],
    ...given,
  })

  test('goes by type, the latest reference first, each review in a line', () => {
    const rows = portfolioRows([
      entry('RR-2026-9', 'rapid-review'),
      entry('RR-2026-14', 'rapid-review', { status: 'final', sectionsPresent: 13, openTopics: [] }),
      entry(null, 'serious-incident-notification', { status: null, openTopics: ['a', 'b'] }),
    ])
    expect(rows.map(({ spoken, children = [] }) => [spoken, ...children.map((child) => child.spoken)])).toEqual([
      ['Serious incident notification: 1', 'without.md, no status, 9 of 13 sections, 2 topics open'],
      [
        'Rapid review: 2',
        'RR-2026-14, final, 13 of 13 sections, 0 topics open',
        'RR-2026-9, draft, 9 of 13 sections, 1 topic open',
      ],
    ])
  })
})
