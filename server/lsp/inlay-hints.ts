import { type InlayHint, InlayHintKind } from 'vscode-languageserver'
import type { Deadline, DeadlineId } from '../assessment/types.ts'
import { formatBritish } from '../calendar/index.ts'
import type { DateKey } from '../review/types.ts'
import { answering } from './answering.ts'
import { toSpan } from './convert.ts'
import type { Session } from './session.ts'

/** The date that starts each clock. */
const startsClock: Record<DeadlineId, DateKey> = {
  notification: 'aware-date',
  'rapid-review': 'notification-date',
  publication: 'decision-date',
}

/** Due date and working days left, beside the date the clock counts from. */
export function onInlayHints(session: Session): void {
  session.connection.languages.inlayHint.on(
    answering(session, 'inlay hints', async ({ textDocument, range }) => {
      const document = session.documents.get(textDocument.uri)
      if (document === undefined || !session.settings.editor.inlayHints) return []
      const { result } = await session.judge(document)
      const { review, assessment } = result
      if (assessment === undefined) return []
      const asked = toSpan(review, range)
      return assessment.deadlines.flatMap((deadline): InlayHint[] => {
        const fact = review.facts.dates[startsClock[deadline.deadline]]
        if (fact === undefined || deadline.due === null) return []
        if (fact.span.end < asked.start || fact.span.end > asked.end) return []
        const { line, column } = review.positionAt(fact.span.end)
        return [
          {
            position: { line, character: column },
            label: hintText(deadline),
            kind: InlayHintKind.Parameter,
            paddingLeft: true,
            tooltip: deadline.reason,
          },
        ]
      })
    }),
  )
}

export function hintText({ due, state, workingDaysLeft }: Deadline): string {
  const date = due === null ? '' : formatBritish(due)
  if (state === 'met') return `due ${date}, met`
  if (state === 'late') return `due ${date}, late`
  if (workingDaysLeft === null) return `due ${date}`
  return `due ${date}, ${daysLeft(workingDaysLeft)}`
}

export function daysLeft(days: number): string {
  if (days < 0) return 'overdue'
  if (days === 0) return 'today'
  return days === 1 ? '1 working day left' : `${days} working days left`
}
