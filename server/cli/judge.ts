import { appliedByFix, fingerprints, fixUntilStable, type LintResult, lint } from '../lint/index.ts'
import type { Review } from '../review/types.ts'
import type { Finding } from '../rules/types.ts'
import type { Source } from './documents.ts'
import { type FileReport, type Message, messageOf, reportOf } from './report.ts'

export interface JudgeOptions {
  readonly fix: boolean
  readonly showText: boolean
  /** The fixed text goes into the report. */
  readonly keepOutput: boolean
  /** Findings get fingerprints: some formats need them, and whoever recognises a finding again. */
  readonly fingerprints: boolean
}

export interface Judged {
  /** Absent when the document is no review. */
  readonly report: FileReport | undefined
  /** Before and after the fixes; the same text when nothing was put right. */
  readonly before: string
  readonly after: string
}

/** Judges one document, with its fixes applied where that is asked for. Writes nothing. */
export function judge(source: Source, text: string, options: JudgeOptions): Judged {
  const { fix, keepOutput } = options
  let result: LintResult
  let fixed = 0
  if (fix) {
    const done = fixUntilStable(text, source.settings, appliedByFix)
    result = done.result
    fixed = done.applied.length
  } else result = lint(text, source.settings)
  const after = result.review.text
  if (result.assessment === undefined) return { report: undefined, before: text, after: text }
  const report = reportOf({
    path: source.path,
    name: source.name,
    messages: messagesOf(result.findings, result.review, options),
    fixed,
    setAside: messagesOf(
      result.suppressed.map(({ finding }) => finding),
      result.review,
      options,
    ).map((message) => ({ message, kind: 'inSource' })),
    output: keepOutput && after !== text ? after : undefined,
  })
  return { report, before: text, after }
}

function messagesOf(findings: readonly Finding[], review: Review, options: JudgeOptions): Message[] {
  const prints = options.fingerprints ? fingerprints(findings, review) : []
  return findings.map((finding, index) => messageOf(finding, prints[index], review, options.showText))
}
