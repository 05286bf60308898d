/** The library: the same judgement as the command line's, for scripts. Everything here is pure and reads no clock. */
import { type Assessment, type AssessOptions, assess as assessReview, type Deadline } from './assessment/index.ts'
import { type LintResult, type LintSettings, lint as lintReview } from './lint/index.ts'
import { parseReview } from './review/index.ts'
import type { Review } from './review/types.ts'

export type { Assessment, AssessOptions, Deadline } from './assessment/index.ts'
export type { LintResult, LintSettings } from './lint/index.ts'
export type { Review } from './review/types.ts'
export type { Finding, Fix, Level, Severity } from './rules/types.ts'
export { parseReview }

/** Judges one document. `settings.today` is the day of the judgement, YYYY-MM-DD; rules that are not named have their defaults. */
export const lint = (
  source: string | Review,
  settings: Omit<LintSettings, 'rules'> & Partial<Pick<LintSettings, 'rules'>>,
): LintResult => lintReview(source, { rules: {}, ...settings })

/** What a document amounts to; undefined when it is no review. */
export const assess = (source: string | Review, options: AssessOptions): Assessment | undefined =>
  assessReview(typeof source === 'string' ? parseReview(source) : source, options)

/** The statutory deadlines of a document and where they stand; none when it is no review. */
export const deadlines = (source: string | Review, options: AssessOptions): readonly Deadline[] =>
  assess(source, options)?.deadlines ?? []
