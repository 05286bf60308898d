import { assess } from '../assessment/index.ts'
import { parseReview } from '../review/index.ts'
import type { Review } from '../review/types.ts'
import { rules as registry } from '../rules/index.ts'
import { internalError } from '../rules/internal-error.ts'
import type { Finding, Rule } from '../rules/types.ts'
import { unusedSuppression } from '../rules/unused-suppression.ts'
import { type ActiveRule, activeRules, runRule, sorted, toFinding } from './run.ts'
import { sift, suppressionsIn, unusedReports } from './suppressions.ts'
import type { LintResult, LintSettings } from './types.ts'

/**
 * Judges one document: what is missing, wrong or late in it. Pure and deterministic: the day, the configuration and the
 * text are all it depends on. A text that is no review has no findings. Never throws, whatever the text.
 */
export function lint(source: string | Review, settings: LintSettings, rules: readonly Rule[] = registry): LintResult {
  const once = typeof source === 'string'
  const review = once ? parseReview(source) : source
  const assessment = assess(review, { ...settings, once })
  if (assessment === undefined) return { review, assessment, findings: [], suppressed: [] }
  const active = activeRules(rules, assessment, settings)
  const ruleIds = rules.map(({ id }) => id)
  const found = toldOnce(
    active.flatMap((rule) => runRule(rule, review, assessment, ruleIds)),
    active,
  )
  return { review, assessment, ...settle(review, found, active) }
}

/** A rule that yields says nothing of words that another one speaks of. */
function toldOnce(found: readonly Finding[], active: readonly ActiveRule[]): readonly Finding[] {
  const yielding = new Set(active.filter(({ rule }) => rule.yields).map(({ rule }) => rule.id))
  const place = ({ span }: Finding) => `${span.start} ${span.end}`
  const taken = new Set(found.filter(({ rule }) => !yielding.has(rule)).map(place))
  return found.filter((one) => !yielding.has(one.rule) || !taken.has(place(one)))
}

/** Comments have the last word, and what they set aside for nothing is found in turn. */
function settle(
  review: Review,
  found: readonly Finding[],
  active: readonly ActiveRule[],
): Pick<LintResult, 'findings' | 'suppressed'> {
  const suppressions = suppressionsIn(review)
  const first = sift(found, suppressions)
  const judge = active.find(({ rule }) => rule.id === unusedSuppression.id)
  if (judge === undefined) return { findings: sorted(first.findings), suppressed: first.suppressed }
  const broken = new Set(found.filter(({ rule }) => rule === internalError.id).map(({ about }) => about))
  const ran = new Map(active.filter(({ rule }) => !broken.has(rule.id)).map(({ rule }) => [rule.id, rule]))
  const reports = unusedReports(review, suppressions, first.used, ran)
  const unused = sift(
    reports.map((report) => toFinding(judge.rule, judge.severity, report, 0, review)),
    suppressions,
  )
  return {
    findings: sorted([...first.findings, ...unused.findings]),
    suppressed: [...first.suppressed, ...unused.suppressed],
  }
}
