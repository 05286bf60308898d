/** The library: the same judgement as the command line's, for scripts. Everything here is pure and reads no clock. */
import { type Assessment, type AssessOptions, assess as assessReview, type Deadline } from './assessment/index.ts'
import { checkDay, checkedSettings, type GivenSettings } from './lint/checked-settings.ts'
import { type LintResult, lint as lintReview } from './lint/index.ts'
import { parseReview } from './review/index.ts'
import type { Review } from './review/types.ts'

export type { Assessment, AssessOptions, Deadline } from './assessment/index.ts'
export type { GivenSettings, RuleOption } from './lint/checked-settings.ts'
export type { LintResult, LintSettings } from './lint/index.ts'
export type { Review } from './review/types.ts'
export type { Finding, Fix, Level, Severity } from './rules/types.ts'
export { parseReview }

/**
 * Judges one document. `settings.today` is the day of the judgement, YYYY-MM-DD; rules that are not named have their defaults.
 * @throws TypeError that says which setting is none
 */
export const lint = (source: string | Review, settings: GivenSettings): LintResult =>
  lintReview(source, checkedSettings(settings))

/** What a document amounts to; undefined when it is no review. @throws TypeError where `today` is no day */
export function assess(source: string | Review, options: AssessOptions): Assessment | undefined {
  checkDay(options)
  return assessReview(typeof source === 'string' ? parseReview(source) : source, options)
}

/** The statutory deadlines of a document and where they stand; none when it is no review. */
export const deadlines = (source: string | Review, options: AssessOptions): readonly Deadline[] =>
  assess(source, options)?.deadlines ?? []
