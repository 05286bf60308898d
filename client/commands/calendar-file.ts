import { l10n } from 'vscode'
import { calendarFile, type DueDay } from '../../server/calendar/calendar-file.ts'
import type { DeadlineEntry } from '../views/deadline-rows.ts'
import { dayInWords, deadlineWord, fileName } from '../words.ts'

/** Deadlines that are still running, as a calendar file. */
export function calendarOf(entries: readonly DeadlineEntry[], now: Date): string {
  const days = entries.flatMap(({ path, reference, deadline, from, due, state }): DueDay[] => {
    if (due === null || (state !== 'due' && state !== 'overdue')) return []
    const title = l10n.t('{0}: {1} due', reference ?? fileName(path), deadlineWord(deadline))
    // What is left of it changes from day to day, and a calendar keeps what it is told.
    const note = from === null ? '' : l10n.t('Counted from {0}.', dayInWords(from))
    return [{ name: reference ?? path, what: deadline, day: due, title, note }]
  })
  return calendarFile(days, now)
}
