import type { Assessment } from '../assessment/types.ts'
import { Slot } from '../review/remembered.ts'
import type { Chunk, Review } from '../review/types.ts'
import { brokenRule, internalError } from '../rules/internal-error.ts'
import type { Finding, Level, Report, Rule } from '../rules/types.ts'
import { effectiveSetting, profileOfStatus } from './profiles.ts'
import type { LintSettings } from './types.ts'

const rank: Readonly<Record<Level, number>> = { info: 0, warn: 1, error: 2 }

/** A rule as it is configured for this document. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Level
  readonly options: object
}

/** The rules that run: neither switched off nor meant for another type of document. */
export function activeRules(
  rules: readonly Rule[],
  { type, review }: Assessment,
  settings: Pick<LintSettings, 'rules' | 'profile'>,
): ActiveRule[] {
  const profile = settings.profile ?? profileOfStatus(review.facts.status?.value)
  return rules.flatMap((rule) => {
    if (rule.types && !rule.types.includes(type.id)) return []
    const { severity, options } = effectiveSetting(rule, settings.rules[rule.id], profile)
    return severity === 'off' ? [] : [{ rule, severity, options }]
  })
}

/** What one rule finds. A rule that throws yields one finding that names it, and no other of its own. */
export function runRule(
  active: ActiveRule,
  review: Review,
  assessment: Assessment,
  ruleIds: readonly string[],
): Finding[] {
  const { rule, options } = active
  const findings: Finding[] = []
  try {
    if (rule.checkChunk) {
      const key = `${rule.id} ${JSON.stringify(options)}`
      for (const chunk of review.chunks) inChunk(active, key, chunk, review, findings)
    }
    const report = (found: Report) => void findings.push(toFinding(rule, active.severity, found, 0, review))
    rule.check?.({ review, assessment, options, ruleIds, report })
    return findings
  } catch (error) {
    return [toFinding(internalError, 'error', brokenRule(rule.id, error), 0, review)]
  }
}

/** A chunk's findings, kept while it is unchanged. One rule's reports depend on nothing but the chunk and the options. */
const kept = new Slot<Chunk, Map<string, readonly Report[]>>()

function inChunk(
  { rule, severity, options }: ActiveRule,
  key: string,
  chunk: Chunk,
  review: Review,
  findings: Finding[],
): void {
  let byRule = kept.get(chunk)
  if (byRule === undefined) {
    byRule = new Map()
    kept.set(chunk, byRule)
  }
  let reports = byRule.get(key)
  if (reports === undefined) {
    const found: Report[] = []
    rule.checkChunk?.({ chunk, options, report: (report) => found.push(report) })
    reports = found
    byRule.set(key, reports)
  }
  for (const report of reports) findings.push(toFinding(rule, severity, report, chunk.start, review))
}

export function toFinding(rule: Rule, severity: Level, report: Report, offset: number, { length }: Review): Finding {
  const { message, span, about, related = [], fixes = [], atMost } = report
  const place = ({ start, end }: Report['span']) => {
    const from = Math.max(0, Math.min(start + offset, length))
    return { start: from, end: Math.max(from, Math.min(end + offset, length)) }
  }
  return {
    rule: rule.id,
    level: atMost !== undefined && rank[atMost] < rank[severity] ? atMost : severity,
    message,
    span: place(span),
    related: related.map((one) => ({ ...one, span: place(one.span) })),
    fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...place(edit), text: edit.text })) })),
    ...(about === undefined ? {} : { about }),
  }
}

/** In the order of the text, then by rule; what one rule says of one place keeps the rule's order. */
export function sorted(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.span.start - b.span.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
}
