import { type Assessment, dueDate } from '../assessment/index.ts'
import { formatBritish, type IsoDate } from '../calendar/index.ts'
import { clocksIn } from '../guidance/index.ts'
import { gathering } from '../review/gathered.ts'
import type { PassageBlock, Span } from '../review/types.ts'
import { startSpan } from './deadlines/clock-start.ts'
import { type BeforeDate, clockStated, setsLimit } from './deadlines/stated-clock.ts'
import { cellTexts } from './shared/cells.ts'
import { datesIn } from './shared/dates-in-text.ts'
import { dayOf } from './shared/stated-facts.ts'
import { writtenLike } from './shared/written-like.ts'
import { defineRule } from './types.ts'

interface Due {
  readonly date: IsoDate
  readonly from: IsoDate
  readonly fromSpan: Span | undefined
  /** "the rapid review is due by 26 March 2026, 15 working days from 5 March 2026". */
  readonly told: string
}

export const statedDeadline = defineRule({
  id: 'stated-deadline',
  category: 'dates',
  severity: 'warn',
  summary: 'A due date written in the document does not agree with the arithmetic.',
  sources: [
    'panel-guidance-2022',
    'panel-guidance-2025',
    'working-together-2023',
    'lester-v-garland',
    'dodds-v-walker',
  ],
  types: ['serious-incident-notification', 'rapid-review', 'lcspr'],
  fixes: ['suggestion'],
  check({ review, assessment, report }) {
    const dues = new Map<string, Due | undefined>()
    for (const { found, passage } of limitsIn(review)) {
      const { start, end, date, before } = found
      const clock = clockStated(before, assessment.type.id)
      if (clock === undefined) continue
      if (!dues.has(clock)) dues.set(clock, dueBy(clock, assessment))
      const due = dues.get(clock)
      if (due === undefined || due.date === date) continue
      const span = { start: passage.span.start + start, end: passage.span.start + end }
      const text = writtenLike(review.slice(span.start, span.end), due.date)
      report({
        message: `This due date does not agree with the arithmetic: ${due.told}. Correct it, or say why another date holds.`,
        span,
        about: clock,
        related: due.fromSpan && [{ message: 'The days are counted from here.', span: due.fromSpan }],
        fixes: [
          {
            title: `Write the due date as ${formatBritish(due.date)}`,
            kind: 'suggestion',
            edits: [{ ...span, text }],
          },
        ],
      })
    }
  },
})

/** A date that the words before it set as a limit. Offsets into the passage's text. */
interface Limit extends Span {
  readonly date: IsoDate
  readonly before: BeforeDate
}

const limitsIn = gathering((block): readonly Limit[] =>
  datesIn(block).flatMap(({ start, end, reading }) => {
    if (reading.kind !== 'date' || block.prompt) return []
    const before = textBefore(block, start)
    return setsLimit(before) ? [{ start, end, date: reading.date, before }] : []
  }),
)

/** What stands before the date in its own clause; in a table, what its row is about and what stands before it in its cell. */
function textBefore(block: PassageBlock, offset: number): BeforeDate {
  const { text, span } = block
  const cells = cellTexts(block)
  const starts = cells.map((cell) => cell.span.start - span.start)
  const column = starts.findLastIndex((start) => start <= offset)
  const clause = text.slice(Math.max(starts[column] ?? 0, offset - 240), offset)
  const subject = column > 0 ? (cells[0]?.text ?? '') : ''
  let from = clause.length
  while (from > 0 && !'.;!?'.includes(clause.charAt(from - 1))) from--
  return { subject, clause: clause.slice(from) }
}

/** By the assessment, which knows where this team's clock starts; else by the clock itself. */
function dueBy(id: string, { review, deadlines, edition, calendar }: Assessment): Due | undefined {
  const clock = clocksIn(edition).find((one) => one.id === id)
  if (clock === undefined) return undefined
  const assessed = deadlines.find(({ deadline }) => deadline === id)
  const from = assessed ? assessed.from : dayOf(review, clock.from)?.date
  const date = assessed ? assessed.due : from ? dueDate(clock, from, calendar) : undefined
  if (!from || !date) return undefined
  const told = `${clock.name} is due by ${formatBritish(date)}, ${clock.period.text} from ${formatBritish(from)}`
  return { date, from, fromSpan: startSpan(review, from), told }
}
