import type { AssessOptions } from '../assessment/index.ts'
import type { Assessment } from '../assessment/types.ts'
import type { Review } from '../review/types.ts'
import type { Finding, Profile, Severity } from '../rules/types.ts'

/** What a configuration says of a rule: what it leaves out, the profile or the rule itself decides. */
export interface RuleSetting {
  readonly severity?: Severity
  readonly options?: unknown
}

/** Settings for one document, already resolved (defaults, extends, overrides, command line). */
export interface LintSettings extends AssessOptions {
  /** Rule id → severity and options; a rule that is left out has its own default. */
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** What the document is judged for; without it, what its status says. */
  readonly profile?: Profile
}

/** A finding that a comment in the document suppressed. */
export interface SuppressedFinding {
  readonly finding: Finding
  readonly reason: string | undefined
}

export interface LintResult {
  readonly review: Review
  /** Absent when the document is not a review: then there are no findings either. */
  readonly assessment: Assessment | undefined
  /** In the order of the text, then by rule id. */
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
}
