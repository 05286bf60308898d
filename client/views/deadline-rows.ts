/** The statutory deadlines of a workspace as rows: what is running, soonest first; then what is planned, what cannot be told, what is done. */
import { l10n } from 'vscode'
import type { DeadlinesAnswer } from '../../server/lsp/protocol.ts'
import { dayInWords, deadlineWord, fileName, workingDaysWord } from '../words.ts'
import type { Icon, Row } from './rows.ts'

export type DeadlineEntry = DeadlinesAnswer['deadlines'][number]

const running = ({ state }: DeadlineEntry): boolean => state === 'due' || state === 'overdue'

const isDone = ({ state }: DeadlineEntry): boolean => state === 'met' || state === 'late'

const nameOf = ({ reference, path }: DeadlineEntry): string => reference ?? fileName(path)

const byDue = (a: DeadlineEntry, b: DeadlineEntry): number =>
  (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
  nameOf(a).localeCompare(nameOf(b), 'en', { numeric: true }) ||
  idOf(a).localeCompare(idOf(b))

/** @param today an ISO day: what is to be done on a later one is planned, and not done */
export function deadlineRows(entries: readonly DeadlineEntry[], today: string): readonly Row[] {
  const isPlanned = (one: DeadlineEntry) => isDone(one) && one.done !== null && one.done > today
  const open = entries.filter(running).sort(byDue)
  const unknown = entries.filter(({ state }) => state === 'unknown').sort(byDue)
  // The latest first: that is what somebody looks up.
  const done = entries.filter((one) => isDone(one) && !isPlanned(one)).sort((a, b) => byDue(b, a))
  const planned = entries.filter(isPlanned).sort(byDue)
  return [
    ...open.map((one) => entryRow(one)),
    ...group('planned', l10n.t('Planned'), planned, 'planned'),
    ...group('unknown', l10n.t('Not known whether met'), unknown),
    ...group('done', l10n.t('Done'), done),
  ]
}

function group(id: string, label: string, entries: readonly DeadlineEntry[], as?: 'planned'): Row[] {
  if (entries.length === 0) return []
  const description = String(entries.length)
  const spoken = l10n.t('{0}: {1}', label, description)
  return [
    {
      id: `group:${id}`,
      label,
      description,
      spoken,
      context: 'group',
      children: entries.map((one) => entryRow(one, as)),
    },
  ]
}

const idOf = ({ uri, deadline }: DeadlineEntry): string => `deadline:${uri}:${deadline}`

function entryRow(entry: DeadlineEntry, as?: 'planned'): Row {
  const { uri, path, deadline, reason } = entry
  const stands = as === 'planned' ? plannedFor(entry) : standing(entry)
  const label = nameOf(entry)
  // Where it stands comes first: that is what a narrow view still shows.
  const description = [stands, deadlineWord(deadline)].join(' · ')
  return {
    id: idOf(entry),
    label,
    description,
    tooltip: [label, deadlineWord(deadline), reason, path].join('\n'),
    spoken: [label, deadlineWord(deadline), stands].join(', '),
    icon: as === 'planned' && entry.state === 'met' ? icons.due : icons[entry.state],
    context: `deadline.${entry.state}`,
    command: { name: 'rapidReview.openReview', title: l10n.t('Open review'), arguments: [uri] },
  }
}

const icons: Readonly<Record<DeadlineEntry['state'], Icon>> = {
  overdue: { name: 'error', colour: 'list.errorForeground' },
  due: { name: 'clock' },
  unknown: { name: 'question', colour: 'list.warningForeground' },
  met: { name: 'pass-filled', colour: 'testing.iconPassed' },
  late: { name: 'warning', colour: 'list.warningForeground' },
}

function plannedFor({ state, due, done }: DeadlineEntry): string {
  const day = dayInWords(done ?? '')
  return state === 'late' && due !== null
    ? l10n.t('Planned too late: for {0}, due {1}', day, dayInWords(due))
    : l10n.t('Planned for {0}', day)
}

/** Where a deadline stands, in words. */
function standing({ state, due, done, workingDaysLeft }: DeadlineEntry): string {
  const day = due === null ? '' : dayInWords(due)
  switch (state) {
    case 'overdue': {
      const days = workingDaysLeft === null ? l10n.t('overdue') : workingDaysWord(Math.min(-1, workingDaysLeft))
      return l10n.t('Overdue: was due {0}, {1}', day, days)
    }
    case 'due':
      return workingDaysLeft === null
        ? l10n.t('Due {0}', day)
        : l10n.t('Due {0}, {1}', day, workingDaysWord(workingDaysLeft))
    case 'met':
      return done === null ? l10n.t('Met') : l10n.t('Met on {0}', dayInWords(done))
    case 'late':
      return done === null ? l10n.t('Late') : l10n.t('Late: done {0}, was due {1}', dayInWords(done), day)
    case 'unknown':
      return due === null ? l10n.t('A date is missing') : l10n.t('Was due {0}; nothing says when it was done', day)
  }
}
