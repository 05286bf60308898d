/** The library: the same judgement as the command line's, for scripts. Everything here is pure and reads no clock. */
import { type Assessment, type AssessOptions, assess as assessReview, type Deadline } from './assessment/index.ts'
import { checkedSettings, checkOptions, type GivenSettings } from './lint/checked-settings.ts'
import { checkedSource, checkedText } from './lint/checked-source.ts'
import { type LintResult, lint as lintReview } from './lint/index.ts'
import { parseReview as readReview } from './review/index.ts'
import type { Review } from './review/types.ts'

export type { Assessment, AssessOptions, Deadline } from './assessment/index.ts'
export type { GivenSettings, RuleOption } from './lint/checked-settings.ts'
export type { LintResult, LintSettings } from './lint/index.ts'
export type { Review } from './review/types.ts'
export type { Finding, Fix, Level, Severity } from './rules/types.ts'

/**
 * Reads a Markdown text: facts, sections, passages and comments, with their places as offsets in UTF-16 units. Takes any text, and
 * time linear in its length; what it amounts to is for the others, which take the review in place of the text.
 * @throws TypeError where `text` is no text
 */
export const parseReview = (text: string): Review => readReview(checkedText(text))

/**
 * Judges one document. Rules that are not named have their defaults; a document that is no review has no findings.
 * @param settings `today` is the day of the judgement, YYYY-MM-DD; `rules` are rules by id, as in `.rapid-review.yaml`
 * @returns the findings in the order of the text; each names its rule, whose page (`rapid-review explain RULE`) has its sources
 * @throws TypeError where `source` is neither a text nor a review, and where a setting is none, saying which and what to write
 */
export const lint = (source: string | Review, settings: GivenSettings): LintResult =>
  lintReview(checkedSource(source), checkedSettings(settings))

/**
 * What a document amounts to: which topics are considered and how, which sections answer which need, where the deadlines stand.
 * @param options `today` is the day of the judgement, YYYY-MM-DD
 * @returns undefined when it is no review
 * @throws TypeError where `source` is neither a text nor a review, and where an option is none, saying which and what to write
 */
export function assess(source: string | Review, options: AssessOptions): Assessment | undefined {
  checkOptions(options)
  const given = checkedSource(source)
  return assessReview(typeof given === 'string' ? readReview(given) : given, options)
}

/**
 * The statutory deadlines of a document and where they stand on the day `today`, in working days of England and Wales: those of
 * Working together to safeguard children in the edition that the document names or that was in force when the Panel was notified.
 * @param options as those of `assess`
 * @returns in the order in which they fall due; none when it is no review
 * @throws TypeError as `assess` does
 */
export const deadlines = (source: string | Review, options: AssessOptions): readonly Deadline[] =>
  assess(source, options)?.deadlines ?? []
