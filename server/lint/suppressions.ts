import { type Directive, directivesIn } from '../review/directives.ts'
import { firstWhere } from '../review/in-order.ts'
import type { Review, Span } from '../review/types.ts'
import { internalError } from '../rules/internal-error.ts'
import type { Finding, Report, Rule } from '../rules/types.ts'
import { unusedReport } from '../rules/unused-suppression.ts'
import type { SuppressedFinding } from './types.ts'

/** What one rule's id in one disable comment sets aside: findings that start from `from` up to, not including, `to`. */
export interface Suppression {
  readonly directive: Directive
  readonly rule: string
  /** The id in the comment. */
  readonly word: Span
  readonly from: number
  readonly to: number
}

/** The rule that reports unused comments is never itself unused: it is judged last. */
const judgedLast = 'unused-suppression'

export function suppressionsIn(review: Review): Suppression[] {
  const suppressions: Suppression[] = []
  const open = new Map<string, Suppression>()
  for (const directive of directivesIn(review)) {
    if (directive.name === 'enable') close(directive, open, suppressions)
    if (directive.name === undefined || !directive.name.startsWith('disable')) continue
    for (const { id, span } of directive.ids) {
      const suppression = { directive, rule: id, word: span, ...reach(directive, review) }
      if (directive.name !== 'disable') suppressions.push(suppression)
      // A second `disable` inside the reach of a first adds nothing, and is told so.
      else if (open.has(id)) suppressions.push({ ...suppression, to: suppression.from })
      else open.set(id, suppression)
    }
  }
  return [...suppressions, ...open.values()]
}

/** `enable` without ids ends every `disable` before it. */
function close(directive: Directive, open: Map<string, Suppression>, closed: Suppression[]): void {
  const ids = directive.ids.length === 0 ? [...open.keys()] : directive.ids.map(({ id }) => id)
  for (const id of ids) {
    const suppression = open.get(id)
    if (suppression === undefined) continue
    closed.push({ ...suppression, to: directive.span.start })
    open.delete(id)
  }
}

function reach({ name, span }: Directive, review: Review): { from: number; to: number } {
  const end = review.length + 1
  if (name === 'disable-file') return { from: 0, to: end }
  if (name === 'disable') return { from: span.start, to: end }
  const { text } = review
  // The next line with words on it: formatters like to put an empty line after a comment.
  let from = span.end
  while (from < text.length && /\s/.test(text.charAt(from))) from++
  let to = from
  while (to < text.length && text.charAt(to) !== '\n' && text.charAt(to) !== '\r') to++
  return { from, to: to + 1 }
}

export interface Sifted {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  readonly used: ReadonlySet<Suppression>
}

/** Sets aside what the suppressions cover, each finding by the first that does. That a rule broke down cannot be set aside. */
export function sift(findings: readonly Finding[], suppressions: readonly Suppression[]): Sifted {
  const byRule = new Map<string, Finding[]>()
  for (const finding of suppressions.length === 0 ? [] : findings) {
    const same = byRule.get(finding.rule)
    if (same) same.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  byRule.delete(internalError.id)
  const rows = new Map(Array.from(byRule, ([rule, same]) => [rule, new Row(same)]))
  const used = new Set<Suppression>()
  const coveredBy = new Map<Finding, Suppression>()
  for (const suppression of suppressions)
    if (rows.get(suppression.rule)?.cover(suppression, coveredBy)) used.add(suppression)
  const left: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of findings) {
    const first = coveredBy.get(finding)
    if (first === undefined) left.push(finding)
    else suppressed.push({ finding, reason: first.directive.reason })
  }
  return { findings: left, suppressed, used }
}

/** The findings of one rule in the order of the text: a comment looks at those it covers, and at none twice. */
class Row {
  private readonly findings: readonly Finding[]
  /** By finding: its own place while nothing has set it aside, then one further on where that may hold. */
  private readonly next: Int32Array

  constructor(findings: readonly Finding[]) {
    this.findings = findings.toSorted((a, b) => a.span.start - b.span.start)
    this.next = Int32Array.from({ length: findings.length + 1 }, (_, at) => at)
  }

  /** Whether any finding starts within reach of the suppression; it is noted for those that none has set aside before. */
  cover(suppression: Suppression, coveredBy: Map<Finding, Suppression>): boolean {
    const first = this.from(suppression.from)
    for (let at = this.free(first); this.startOf(at) < suppression.to; at = this.free(at)) {
      coveredBy.set(this.findings[at] as Finding, suppression)
      this.next[at] = at + 1
    }
    return this.startOf(first) < suppression.to
  }

  private startOf(at: number): number {
    return this.findings[at]?.span.start ?? Number.POSITIVE_INFINITY
  }

  /** The first finding that starts at `offset` or later. */
  private from(offset: number): number {
    return firstWhere(this.findings.length, (at) => this.startOf(at) < offset)
  }

  /** The first from `at` on that nothing has set aside; what was skipped is skipped in fewer steps the next time. */
  private free(at: number): number {
    const { next } = this
    while (next[at] !== at) {
      next[at] = next[next[at] as number] as number
      at = next[at] as number
    }
    return at
  }
}

/** Reports of comments that set nothing aside; claimed only for the rules that ran. */
export function unusedReports(
  review: Review,
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  ran: ReadonlyMap<string, Rule>,
): Report[] {
  const idle = suppressions.filter((one) => !used.has(one) && ran.has(one.rule) && one.rule !== judgedLast)
  const byDirective = new Map<Directive, Rule[]>()
  for (const { directive, rule } of idle) {
    const together = byDirective.get(directive)
    if (together) together.push(ran.get(rule) as Rule)
    else byDirective.set(directive, [ran.get(rule) as Rule])
  }
  return idle.map(({ directive, rule, word }) =>
    unusedReport(review, directive, byDirective.get(directive) ?? [], { rule: ran.get(rule) as Rule, span: word }),
  )
}
