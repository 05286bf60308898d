import { findSource } from '../guidance/index.ts'
import { type Rule, ruleDocumentation } from '../rules/index.ts'

/** A rule as `rules --format json` and `explain --format json` print it. */
export function ruleFacts({
  id,
  category,
  severity,
  summary,
  sources,
  types,
  fixes = [],
  timeDependent = false,
  options,
}: Rule) {
  return {
    id,
    category,
    severity,
    summary,
    types: types ?? null,
    fixes,
    timeDependent,
    options: options?.defaults ?? null,
    sources: sources.map((source) => findSource(source)?.title ?? source),
    documentation: ruleDocumentation(id),
  }
}
