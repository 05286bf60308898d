import {
  type CancellationToken,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver'
import { baselineFile } from '../lint/baseline.ts'
import { ruleDocumentation } from '../rules/documentation.ts'
import { answering } from './answering.ts'
import { toDiagnostic, toRange } from './convert.ts'
import type { OpenDocument } from './documents.ts'
import type { Judged, Session } from './session.ts'
import { settled } from './settled.ts'

/** A document with thousands of findings helps nobody and chokes the editor: the rest are counted in one line. */
const most = 500

export function diagnosticsOf({ document, result, setAside }: Judged): Diagnostic[] {
  const { findings } = result
  const shown = findings.slice(0, most).map((finding) => {
    const diagnostic = toDiagnostic(document.uri, result.review, finding, ruleDocumentation(finding.rule))
    return setAside.has(finding) ? asHint(diagnostic) : diagnostic
  })
  if (findings.length > most) {
    shown.push({
      range: toRange(result.review, { start: 0, end: 0 }),
      severity: DiagnosticSeverity.Information,
      source: 'rapid-review',
      message: `${findings.length - most} more findings are not shown. Put these right first, or run the command line for all of them.`,
    })
  }
  return shown
}

/** Set aside until somebody puts it right: there to be seen, and in nobody's way. */
const asHint = (diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  severity: DiagnosticSeverity.Hint,
  message: `${diagnostic.message} (Set aside in ${baselineFile}.)`,
})

/** Pull: the editor asks. */
export function onPull(session: Session): void {
  session.connection.languages.diagnostics.on(
    answering(session, 'diagnostics', async (params, token): Promise<DocumentDiagnosticReport> => {
      const document = session.documents.get(params.textDocument.uri)
      if (document === undefined) return session.configDiagnostics.pull(params)
      await settled(document)
      const isClosed = session.documents.get(document.uri) !== document
      if (token.isCancellationRequested || isClosed) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
      const judged = await session.judge(document)
      // The text alone does not tell: days, settings and other reviews change.
      const resultId = String(judged.id)
      if (resultId === params.previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      if (token.isCancellationRequested) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(judged) }
    }),
  )
}

interface Sent {
  readonly generation: number
  readonly diagnostics: Diagnostic[]
}

/** What an editor was sent last. */
const lastSent = new WeakMap<OpenDocument, Sent>()

const differs = (now: Sent, before: Sent | undefined) =>
  JSON.stringify(now.diagnostics) !== JSON.stringify(before?.diagnostics)

/** Push, for editors that do not ask. Never both. */
export async function push(session: Session, document: OpenDocument, token?: CancellationToken): Promise<void> {
  await send(session, document, (now, before) => now.generation !== before?.generation || differs(now, before), token)
}

/** The same, for what happened elsewhere: only where it makes a difference. */
export async function pushIfDifferent(session: Session, document: OpenDocument): Promise<void> {
  await send(session, document, differs)
}

async function send(
  session: Session,
  document: OpenDocument,
  worthIt: (now: Sent, before: Sent | undefined) => boolean,
  token?: CancellationToken,
): Promise<void> {
  if (session.client.pullsDiagnostics) return
  const judged = await session.judge(document)
  // The text moved on while we judged it; the change that did so pushes its own.
  if (token?.isCancellationRequested || judged.generation !== document.generation) return
  if (session.documents.get(document.uri) !== document) return
  const { version, generation } = judged
  const now: Sent = { generation, diagnostics: diagnosticsOf(judged) }
  if (!worthIt(now, lastSent.get(document))) return
  lastSent.set(document, now)
  const { diagnostics } = now
  await session.connection.sendDiagnostics({ uri: document.uri, ...(version !== null && { version }), diagnostics })
}

export async function clear(session: Session, uri: string): Promise<void> {
  if (!session.client.pullsDiagnostics) await session.connection.sendDiagnostics({ uri, diagnostics: [] })
}
