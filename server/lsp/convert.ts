import { type Diagnostic, DiagnosticSeverity, type Range, type TextEdit } from 'vscode-languageserver'
import type { Review, Span } from '../review/types.ts'
import type { Finding, Level, TextEdit as OffsetEdit } from '../rules/types.ts'

/** Offsets become lines and columns here and nowhere else in the server. */
export function toRange(review: Pick<Review, 'positionAt'>, span: Span): Range {
  const start = review.positionAt(span.start)
  const end = review.positionAt(span.end)
  return {
    start: { line: start.line, character: start.column },
    end: { line: end.line, character: end.column },
  }
}

export function toSpan(review: Pick<Review, 'offsetAt'>, range: Range): Span {
  return {
    start: review.offsetAt(range.start.line, range.start.character),
    end: review.offsetAt(range.end.line, range.end.character),
  }
}

export function toTextEdit(review: Pick<Review, 'positionAt'>, edit: OffsetEdit): TextEdit {
  return { range: toRange(review, edit), newText: edit.text }
}

const severities: Record<Level, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warn: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

export const diagnosticSource = 'rapid-review'

export function toDiagnostic(uri: string, review: Review, finding: Finding, href: string): Diagnostic {
  return {
    range: toRange(review, finding.span),
    severity: severities[finding.level],
    code: finding.rule,
    codeDescription: { href },
    source: diagnosticSource,
    message: finding.message,
    ...(finding.related.length > 0 && {
      relatedInformation: finding.related.map(({ message, span }) => ({
        message,
        location: { uri, range: toRange(review, span) },
      })),
    }),
  }
}
