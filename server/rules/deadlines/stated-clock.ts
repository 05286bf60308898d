import type { DeadlineId } from '../../assessment/types.ts'
import { either } from '../../guidance/language/word-lists.ts'
import {
  clockWords,
  countsFrom,
  dueToPanel,
  fifteenDays,
  itself,
  leadsToLimit,
  limitLabelEnds,
  limitLabels,
  namesNothingElse,
  otherThingsDue,
  setsALimit,
  thisNotification,
  timesOfDay,
  withThePanel,
} from '../../guidance/stated-limits.ts'
import type { ReviewTypeId } from '../../guidance/types.ts'
import { wholeWords } from '../shared/patterns.ts'

const limit = new RegExp(`\\b${either(setsALimit)}`, 'i')
/** "due by", "deadline:", "no later than close of business on", right before the date. */
const beforeLimit = new RegExp(`(?:\\b${either(leadsToLimit)}|[:–—-])\\s{0,3}(?:${either(timesOfDay)}\\s{1,3})?$`, 'i')
const label = either(limitLabels)
const labelsALimit = new RegExp(`^${label}\\b|\\b${label}(?: ${either(limitLabelEnds)})?:?$`, 'i')
const otherThing = wholeWords(otherThingsDue)

/** "15 working days after the notification" tells where the count begins, not what is due. */
const notCounted = `(?<!\\b${either(countsFrom)}\\s(?:the\\s|its\\s)?)`
const clocks = (Object.keys(clockWords) as DeadlineId[]).map((clock): readonly [DeadlineId, RegExp] => {
  const { names, inShort = [] } = clockWords[clock]
  const short = inShort.map((letters) => `|\\b${letters}\\b(?![-/.]?\\d)`).join('')
  return [clock, new RegExp(`${clock === 'notification' ? notCounted : ''}\\b${either(names)}\\b${short}`, 'gi')]
})

/** What a document of a type means by itself. */
const ownClock: Readonly<Partial<Record<ReviewTypeId, DeadlineId>>> = {
  'serious-incident-notification': 'notification',
  'rapid-review': 'rapid-review',
}
const meansItself = wholeWords(itself)
const meansNotification = wholeWords(thisNotification)
const goesToPanel = wholeWords(withThePanel)
const inShort = [wholeWords(dueToPanel, ''), wholeWords(fifteenDays)]
const nothingElse = new RegExp(`^(?:\\W|\\b${either(namesNothingElse)}\\b)*$`, 'i')

/** What stands before a date. */
export interface BeforeDate {
  /** What the row of a table is about; empty in prose. */
  readonly subject: string
  /** What stands before the date in its clause. */
  readonly clause: string
}

/** Whether the words before a date set it as a limit of something. */
export function setsLimit({ subject, clause }: BeforeDate): boolean {
  const leads =
    clause.trim() === '' ? labelsALimit.test(subject.trim()) && subject.length < 80 : beforeLimit.test(clause)
  return leads && limit.test(`${subject} ${clause}`)
}

/** The statutory clock whose limit these words set; undefined where it is some other thing's. */
export function clockStated({ subject, clause }: BeforeDate, type: ReviewTypeId): DeadlineId | undefined {
  const all = `${subject} ${clause}`
  const named = lastNamed(all)
  if (named !== undefined) return otherThing.test(all.slice(named.end)) ? undefined : named.clock
  if (otherThing.test(all)) return undefined
  // The Panel waits for nothing but the rapid review, save in a document that is a notification or a practice review.
  if (
    type === 'rapid-review' &&
    (goesToPanel.test(all) || meansItself.test(clause) || inShort.some((short) => isBare(short, all)))
  )
    return ownClock[type]
  return type === 'serious-incident-notification' && meansNotification.test(clause) ? ownClock[type] : undefined
}

const isBare = (short: RegExp, all: string): boolean => {
  const at = all.search(short)
  return at >= 0 && nothingElse.test(all.slice(0, at))
}

function lastNamed(text: string): { clock: DeadlineId; end: number } | undefined {
  let last: { clock: DeadlineId; end: number } | undefined
  for (const [clock, pattern] of clocks) {
    for (const { index, 0: words } of text.matchAll(pattern)) {
      if (last === undefined || index + words.length > last.end) last = { clock, end: index + words.length }
    }
  }
  return last
}
