import { appliedByFix, fixUntilStable, type LintResult, lint } from '../lint/index.ts'
import type { Level } from '../rules/types.ts'
import type { Source } from './documents.ts'
import { type FileReport, messageOf } from './report.ts'

export interface JudgeOptions {
  readonly fix: boolean
  readonly showText: boolean
  /** The fixed text goes into the report. */
  readonly keepOutput: boolean
}

export interface Judged {
  /** Absent when the document is no review. */
  readonly report: FileReport | undefined
  /** Before and after the fixes; the same text when nothing was put right. */
  readonly before: string
  readonly after: string
}

/** Judges one document, with its fixes applied where that is asked for. Writes nothing. */
export function judge(source: Source, text: string, { fix, showText, keepOutput }: JudgeOptions): Judged {
  let result: LintResult
  let fixed = 0
  if (fix) {
    const done = fixUntilStable(text, source.settings, appliedByFix)
    result = done.result
    fixed = done.applied.length
  } else result = lint(text, source.settings)
  const after = result.review.text
  if (result.assessment === undefined) return { report: undefined, before: text, after: text }
  const report: FileReport = {
    path: source.path,
    name: source.name,
    messages: result.findings.map((finding) => messageOf(finding, result.review, showText)),
    fixed,
    suppressed: result.suppressed.length,
    output: keepOutput && after !== text ? after : undefined,
  }
  return { report, before: text, after }
}

export const isAtLevel =
  (level: Level) =>
  (message: { readonly level: Level }): boolean =>
    message.level === level
