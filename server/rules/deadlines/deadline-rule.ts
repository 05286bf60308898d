import * as z from 'zod/mini'
import type { Assessment, Deadline, DeadlineId } from '../../assessment/types.ts'
import { capitalised, uncapitalised } from '../../guidance/english.ts'
import { type Clock, clocksIn } from '../../guidance/index.ts'
import type { DateKey, Span } from '../../review/types.ts'
import { titleSpan } from '../shared/places.ts'
import { dayOf } from '../shared/stated-facts.ts'
import { defineRule, type Level, type Report, type Rule } from '../types.ts'
import { startSpan } from './clock-start.ts'
import { rowThatMayHold } from './unread-rows.ts'

export interface DeadlineRuleOptions {
  /** A deadline that is no more than this many working days away is pointed out. */
  readonly warnWithin: number
}

interface DeadlineRule {
  readonly id: string
  readonly deadline: DeadlineId
  readonly summary: string
  readonly sources: readonly string[]
  /** What to do when it is late, as a sentence. */
  readonly advice: string
  /** What a lateness amounts to at most in this document: one that another document answers for is no error here. */
  readonly lateAtMost?: (assessment: Assessment) => Level | undefined
  /** Further findings of this clock. */
  readonly also?: (assessment: Assessment) => readonly Report[]
}

const schema = () => z.object({ warnWithin: z._default(z.int().check(z.minimum(0), z.maximum(60)), 3) })

/** A rule over one of the statutory clocks. The arithmetic is the assessment's; this words it. */
export function deadlineRule({ id, deadline, summary, sources, ...rest }: DeadlineRule): Rule {
  return defineRule<DeadlineRuleOptions>({
    id,
    category: 'dates',
    severity: 'error',
    summary,
    sources,
    timeDependent: true,
    options: { schema, defaults: { warnWithin: 3 } },
    check({ assessment, options, report }) {
      for (const one of assessment.deadlines) {
        if (one.deadline !== deadline) continue
        const found = judge(one, assessment, options, { id, deadline, summary, sources, ...rest })
        if (found) report(found)
      }
      for (const one of rest.also?.(assessment) ?? []) report(one)
    },
  })
}

function judge(
  deadline: Deadline,
  assessment: Assessment,
  { warnWithin }: DeadlineRuleOptions,
  rule: DeadlineRule,
): Report | undefined {
  const clock = clocksIn(assessment.edition).find(({ id }) => id === deadline.deadline)
  if (clock === undefined) return undefined
  const { state, reason, relaxed, workingDaysLeft } = deadline
  const relaxedOr = (level: Level | undefined) => (relaxed ? 'info' : level)
  if (state === 'late' || state === 'overdue') {
    const place = state === 'late' ? doneSpan(deadline, clock, assessment) : undefined
    const row = state === 'overdue' ? rowThatMayHold(assessment.review, [...clock.done, 'submitted-date']) : undefined
    return {
      message: `${state === 'late' ? reason : told(clock, reason)} ${clock.rule} ${rule.advice}`,
      span: place ?? startOrTitle(deadline, assessment),
      // The day it was done may stand in the table under a label that was not understood: `required-date` asks.
      atMost: relaxedOr(rule.lateAtMost?.(assessment) ?? (row ? 'warn' : undefined)),
      related: place ? started(deadline, assessment) : row && [{ message: unreadRow, span: row }],
    }
  }
  if (state === 'due' && workingDaysLeft !== null && workingDaysLeft <= warnWithin) {
    return {
      message: `${told(clock, reason)} ${clock.rule}`,
      span: startOrTitle(deadline, assessment),
      atMost: relaxedOr('warn'),
    }
  }
  // The calendar does not reach that far: said, not guessed.
  if (deadline.from !== null && deadline.due === null) {
    return { message: `${reason} Count the days by hand.`, span: startOrTitle(deadline, assessment), atMost: 'info' }
  }
  return undefined
}

const unreadRow = 'Perhaps this row says when it was done: its label was not understood.'

/** The reason of an open deadline as a sentence of its own. */
function told({ name }: Clock, reason: string): string {
  return `${capitalised(name)} ${reason.startsWith('Was') ? '' : 'is '}${uncapitalised(reason)}`
}

function doneSpan({ done }: Deadline, clock: Clock, { review }: Assessment): Span | undefined {
  const keys: readonly DateKey[] = [...clock.done, 'submitted-date']
  return keys.map((key) => dayOf(review, key)).find((day) => day?.date === done)?.span
}

/** The date the clock started on. */
const startOf = ({ from, deadline }: Deadline, { review }: Assessment): Span | undefined =>
  deadline === 'notification' ? startSpan(review, from, ['aware-date']) : startSpan(review, from)

const startOrTitle = (deadline: Deadline, assessment: Assessment): Span =>
  startOf(deadline, assessment) ?? titleSpan(assessment)

function started(deadline: Deadline, assessment: Assessment): Report['related'] {
  const span = startOf(deadline, assessment)
  return span && [{ message: 'The days are counted from here.', span }]
}
