import {
  addMonths,
  addWorkingDays,
  bankHolidays,
  type Calendar,
  coverInWords,
  formatBritish,
  holidaysBetween,
  type IsoDate,
  toDayNumber,
  type WrittenDate,
  workingDaysBetween,
} from '../calendar/index.ts'
import {
  type Clock,
  type ClockDate,
  type ClockUse,
  clocksByType,
  clocksIn,
  type DeadlineBase,
} from '../guidance/deadlines.ts'
import type { EditionId, ReviewTypeId } from '../guidance/types.ts'
import type { Facts } from '../review/types.ts'
import type { Deadline } from './types.ts'

export interface DeadlineOptions {
  /** Where the rapid review's 15 working days start; `notified` unless a team follows the older wording. */
  readonly deadlineBase?: DeadlineBase
  readonly calendar?: Calendar
}

/** What the deadlines are judged by: the facts, and no more of the review. */
export type DatedFacts = Pick<Facts, 'dates' | 'status'>

interface Circumstances {
  readonly facts: DatedFacts
  readonly clock: Clock
  readonly use: ClockUse
  readonly fromKey: ClockDate
  readonly today: IsoDate
  readonly calendar: Calendar
}

/** The part of a `Deadline` that follows from whether and when the thing was done. */
type Outcome = Pick<Deadline, 'done' | 'state' | 'workingDaysLeft' | 'workingDaysTaken' | 'reason'>

/** When a clock that starts on `from` (day 0) runs out; undefined where the calendar does not reach. */
export function dueDate(clock: Clock, from: IsoDate, calendar: Calendar): IsoDate | undefined {
  const count = clock.direction === 'before' ? -clock.period.count : clock.period.count
  return clock.period.unit === 'months' ? addMonths(from, count) : addWorkingDays(from, count, calendar)
}

/** The last day on which the copy of a report can reach the Panel before it is published on `publication`. */
export function copyToPanelBy(publication: IsoDate, edition: EditionId, calendar: Calendar): IsoDate | undefined {
  const clock = clocksIn(edition).find(({ id }) => id === 'copy-to-panel')
  return clock && dueDate(clock, publication, calendar)
}

/**
 * Where each deadline of a document stands on the day `today`. Dates are taken as the document states them, those still
 * to come too; whether they are plausible is for the rules. Nothing is guessed: what the facts or the calendar do not
 * settle is `unknown`, with the reason.
 */
export function assessDeadlines(
  facts: DatedFacts,
  type: ReviewTypeId,
  edition: EditionId,
  today: IsoDate,
  { deadlineBase = 'notified', calendar = bankHolidays }: DeadlineOptions = {},
): readonly Deadline[] {
  const deadlines: Deadline[] = []
  for (const use of clocksByType[type]) {
    const clock = clocksIn(edition).find(({ id }) => id === use.clock)
    if (!clock) continue
    const fromKey = deadlineBase === 'aware' ? (clock.fromWhenAware ?? clock.from) : clock.from
    if (use.shown === 'when-dated' && !facts.dates[fromKey]) continue
    deadlines.push(judge({ facts, clock, use, fromKey, today, calendar }))
  }
  return deadlines
}

function judge(circumstances: Circumstances): Deadline {
  const { facts, clock, use, fromKey, calendar } = circumstances
  const start = facts.dates[fromKey]?.value
  const written = doneFact(circumstances)?.value
  const deadline = {
    deadline: use.clock,
    from: null,
    due: null,
    holidays: [],
    relaxed: false,
    ...unknown(written?.kind === 'date' ? written.date : null, ''),
  }
  if (start?.kind !== 'date') {
    return { ...deadline, reason: `${trouble(fromKey, start)}, and ${clock.name} is counted from that day.` }
  }
  const from = start.date
  const due = dueDate(clock, from, calendar)
  if (due === undefined) {
    const reason = `It cannot be said when ${clock.name} is due: ${coverInWords(calendar)}.`
    return { ...deadline, from, reason }
  }
  const relaxation = clock.relaxed && from <= clock.relaxed.to && due >= clock.relaxed.from ? clock.relaxed : undefined
  const outcome = outcomeOf(circumstances, from, due)
  return {
    ...deadline,
    ...outcome,
    from,
    due,
    reason: relaxation ? `${outcome.reason} ${relaxation.text}` : outcome.reason,
    // Months run through bank holidays; only working days skip them.
    holidays: clock.period.unit === 'months' ? [] : (holidaysBetween(from, due, calendar) ?? []),
    relaxed: relaxation !== undefined,
  }
}

/** The fact that says when it was done. A placeholder says that it was not yet. */
function doneFact({ facts, clock, use }: Circumstances) {
  if (use.elsewhere) return undefined
  const given = (use.done ?? clock.done).map((key) => ({ key, value: facts.dates[key]?.value }))
  return given.find(({ value }) => value && value.kind !== 'placeholder')
}

function outcomeOf(circumstances: Circumstances, from: IsoDate, due: IsoDate): Outcome {
  const { facts, clock, use, fromKey, today } = circumstances
  const done = doneFact(circumstances)
  // What is still to come may be planned too late, but nobody plans a late notification: the year is a slip then.
  if (clock.id === 'notification' && done?.value?.kind === 'date' && done.value.date > today && done.value.date > due) {
    const reason = `It ${today > due ? 'was' : 'is'} due by ${formatBritish(due)}. The ${done.key} (${formatBritish(done.value.date)}) lies in the future: check the year.`
    return unknown(done.value.date, reason)
  }
  if (done?.value?.kind === 'date') return doneOutcome(circumstances, from, due, done.value.date, done.key)
  if (done) {
    return unknown(null, `It was due by ${formatBritish(due)}. ${trouble(done.key, done.value)}.`)
  }
  if (use.elsewhere && today > due) {
    return unknown(null, `It was due by ${formatBritish(due)}. ${use.elsewhere} This one does not say when.`)
  }
  if (clock.id === 'publication' && facts.status?.value === 'published') {
    const reason = `It was due by ${formatBritish(due)}. The review is marked as published, but no publication-date is given.`
    return unknown(null, reason)
  }
  return openOutcome(circumstances, due, fromKey)
}

function doneOutcome(
  { clock, fromKey, calendar, today }: Circumstances,
  from: IsoDate,
  due: IsoDate,
  done: IsoDate,
  doneKey: ClockDate,
): Outcome {
  if (done < from) {
    return unknown(done, `The ${doneKey} stands before the ${fromKey}, so that the time taken cannot be counted.`)
  }
  const taken = workingDaysBetween(from, done, calendar) ?? null
  const state = done <= due ? 'met' : 'late'
  const late = state === 'late' ? lateness(clock, due, done, calendar) : ''
  const counted = taken === null || clock.period.unit === 'months' ? '' : ` (working day ${taken})`
  const reason = `${done > today ? clock.plannedText : clock.doneText} on ${formatBritish(done)}${counted}, ${state === 'met' ? 'in time' : late}: due by ${formatBritish(due)}, ${clock.period.text} from ${formatBritish(from)}.`
  return { done, state, workingDaysLeft: null, workingDaysTaken: taken, reason }
}

/** In what the clock counts in. A weekend's delay has no working day in it. */
function lateness({ period }: Clock, due: IsoDate, done: IsoDate, calendar: Calendar): string {
  const days = period.unit === 'months' ? daysBetween(due, done) : undefined
  if (days !== undefined) return `${inDaysOrLonger(days, due, done)} late`
  const excess = workingDaysBetween(due, done, calendar)
  return excess ? `${workingDays(excess)} late` : 'late'
}

/** Whole days, weeks from a fortnight on, months from the second on. */
function inDaysOrLonger(days: number, from: IsoDate, to: IsoDate): string {
  let months = 0
  while ((addMonths(from, months + 1) ?? '9999') <= to) months++
  if (months > 1) return `${months} months`
  const weeks = Math.floor(days / 7)
  return weeks > 1 ? `${weeks} weeks` : days === 1 ? '1 day' : `${days} days`
}

function daysBetween(from: IsoDate, to: IsoDate): number | undefined {
  const [first, last] = [toDayNumber(from), toDayNumber(to)]
  return first === undefined || last === undefined ? undefined : last - first
}

function openOutcome({ clock, today, calendar }: Circumstances, due: IsoDate, fromKey: ClockDate): Outcome {
  const between = workingDaysBetween(today, due, calendar)
  const open = { done: null, workingDaysTaken: null }
  const counted = `${clock.period.text} from the ${fromKey}`
  if (today <= due) {
    const left = today === due ? 'today' : between === undefined ? undefined : `with ${workingDays(between)} left`
    const reason = `Due by ${formatBritish(due)}${left ? `, ${left}` : ''}: ${counted}.`
    return { ...open, state: 'due', workingDaysLeft: between ?? null, reason }
  }
  // On the weekend after a Friday the next working day is the first it can still be done on: a day late already.
  const left = between === undefined ? null : Math.min(-1, between)
  const ago = left === null ? '' : ` (${workingDays(-left)} ago)`
  const reason = `Was due by ${formatBritish(due)}${ago}, ${counted}, and the document does not say that it was done.`
  return { ...open, state: 'overdue', workingDaysLeft: left, reason }
}

function unknown(done: IsoDate | null, reason: string): Outcome {
  return { done, state: 'unknown', workingDaysLeft: null, workingDaysTaken: null, reason }
}

const workingDays = (count: number) => (count === 1 ? '1 working day' : `${count} working days`)

/** Why a date cannot be counted with, as a clause; without the author's words. */
function trouble(key: ClockDate, value: WrittenDate | undefined): string {
  switch (value?.kind) {
    case undefined:
      return `No ${key} is given`
    case 'impossible':
      return `The ${key} is no possible date (${value.why})`
    case 'ambiguous':
      return `The ${key} can be read in more than one way (${value.why})`
    case 'partial':
      return `The ${key} is not a whole date`
    case 'placeholder':
      return `The ${key} is still to be filled in`
    default:
      return `The ${key} cannot be read as a date`
  }
}
