import { generateIcsCalendar, type IcsEvent } from 'ts-ics'
import { l10n } from 'vscode'
import type { DeadlineEntry } from '../views/deadline-rows.ts'
import { deadlineWord, fileName } from '../words.ts'

const oneDay = 86_400_000

/** Deadlines that are still running as whole-day events (RFC 5545). The same deadline keeps its id, so importing again updates it. */
export function calendarFile(entries: readonly DeadlineEntry[], now: Date): string {
  const events = entries.flatMap((entry): IcsEvent[] => {
    if (entry.due === null || (entry.state !== 'due' && entry.state !== 'overdue')) return []
    const day = new Date(`${entry.due}T00:00:00Z`)
    const name = entry.reference ?? fileName(entry.path)
    return [
      {
        uid: `${encodeURIComponent(`${name}-${entry.deadline}`)}@rapid-review`,
        stamp: { date: now, type: 'DATE-TIME' },
        start: { date: day, type: 'DATE' },
        end: { date: new Date(day.valueOf() + oneDay), type: 'DATE' },
        summary: l10n.t('{0}: {1} due', name, deadlineWord(entry.deadline)),
        description: entry.reason,
      },
    ]
  })
  return generateIcsCalendar({ version: '2.0', prodId: '-//Rapid Review//EN', events })
}
