import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver'
import type { ConfigProblem } from '../config/index.ts'
import { configurationDocumentation } from '../rules/documentation.ts'
import type { ConfigDocument } from './config-documents.ts'
import { diagnosticSource } from './convert.ts'
import type { Session } from './session.ts'
import { settled } from './settled.ts'
import { canonical, spelledLike } from './uris.ts'

type Surroundings = Pick<Session, 'client' | 'connection' | 'documents' | 'configs' | 'folders' | 'settings'>

interface Pushed {
  /** The URI under which it was. */
  readonly spelled: string
  readonly content: string
}

/** Problems as an editor that asks for them had them last. */
interface Answered {
  readonly id: string
  readonly content: string
}

/**
 * Shows what is wrong with a configuration in the file itself, where the person who can mend it looks. An editor that asks for
 * diagnostics asks for those of the files that are open in it; of any other file it has to be told.
 */
export class ConfigDiagnostics {
  private readonly around: Surroundings
  /** What was pushed, by canonical URI; nothing of a file without problems. */
  private readonly pushed = new Map<string, Pushed>()
  private readonly answered = new WeakMap<ConfigDocument, Answered>()
  private asked = 0
  private answers = 0

  constructor(around: Surroundings) {
    this.around = around
  }

  /** Pushes the problems of every configuration in force for the open documents, and clears those that are mended. */
  async publish(): Promise<void> {
    const asked = ++this.asked
    const byFile = await this.problems()
    // What was asked for later tells of a later state, though it may be known sooner.
    if (asked !== this.asked) return
    const uris = new Set([...this.pushed.keys(), ...byFile.keys()])
    await Promise.all(Array.from(uris, (uri) => this.push(uri, this.isPulled(uri) ? [] : (byFile.get(uri) ?? []))))
  }

  /** What an editor asks for itself, or will, must not stand there twice. */
  async withdraw(uri: string): Promise<void> {
    if (this.isPulled(canonical(uri))) await this.push(canonical(uri), [])
  }

  /** The editor asks; of a file that is not open there is nothing to say. */
  async pull({ textDocument, previousResultId }: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
    const uri = canonical(textDocument.uri)
    const document = this.around.configs.get(uri)
    if (document === undefined) return nothing
    document.isPulled = true
    await this.withdraw(uri)
    await settled(document)
    const items = (await this.problems()).get(uri) ?? []
    // Closed meanwhile; then they are pushed.
    if (this.around.configs.get(uri) !== document) return nothing
    const resultId = this.resultId(document, JSON.stringify(items))
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items }
  }

  /** The same for the same problems. They hang on other files too, so that no count of one text would do. */
  private resultId(document: ConfigDocument, content: string): string {
    const last = this.answered.get(document)
    if (last?.content === content) return last.id
    const id = `configuration:${++this.answers}`
    this.answered.set(document, { id, content })
    return id
  }

  private isPulled(uri: string): boolean {
    const { client, configs } = this.around
    return client.pullsDiagnostics && configs.get(uri)?.isPulled === true
  }

  /** By the canonical URI of the file that has them. */
  private async problems(): Promise<Map<string, Diagnostic[]>> {
    const { documents, configs, settings } = this.around
    const byFile = new Map<string, Diagnostic[]>()
    const open = configs.uris().filter((uri) => settings.concerns(uri))
    const add = (problem: ConfigProblem) => {
      const file = canonical(problem.file)
      const others = byFile.get(file)
      if (others === undefined) byFile.set(file, [toDiagnostic(problem)])
      else others.push(toDiagnostic(problem))
    }
    for (const uri of [...documents.all().map(({ canonicalUri }) => canonicalUri), ...open])
      for (const problem of await settings.problemsFor(uri)) add(problem)
    // What an open file is extended by may govern other folders than its own.
    for (const uri of open) for (const problem of await settings.problemsIn(uri)) add(problem)
    for (const [file, diagnostics] of byFile) byFile.set(file, unique(diagnostics))
    return byFile
  }

  private async push(uri: string, diagnostics: Diagnostic[]): Promise<void> {
    const content = diagnostics.length === 0 ? undefined : JSON.stringify(diagnostics)
    const before = this.pushed.get(uri)
    const spelled = this.spelled(uri)
    if (content === undefined) this.pushed.delete(uri)
    else this.pushed.set(uri, { spelled, content })
    const { connection } = this.around
    // To an editor that does not compare spellings those are two files: what stands under the other would stay for ever.
    if (before !== undefined && (content === undefined || before.spelled !== spelled))
      await connection.sendDiagnostics({ uri: before.spelled, diagnostics: [] })
    if (content !== undefined && (content !== before?.content || before.spelled !== spelled))
      await connection.sendDiagnostics({ uri: spelled, diagnostics })
  }

  private spelled(uri: string): string {
    const { configs, documents, folders } = this.around
    const others = () => [...documents.all().map((document) => document.uri), ...folders.asSpelled()]
    return configs.spelling(uri) ?? spelledLike(uri, others())
  }
}

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] }

/** One file may be read for several folders. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter((diagnostic) => {
    const key = JSON.stringify(diagnostic)
    return !seen.has(key) && seen.add(key)
  })
}

function toDiagnostic({ line, column, span, message }: ConfigProblem): Diagnostic {
  const start = { line: line - 1, character: column - 1 }
  // A problem's place is one key or value; those do not go over lines.
  const end = { line: start.line, character: start.character + Math.max(1, span.end - span.start) }
  return {
    range: { start, end },
    severity: DiagnosticSeverity.Error,
    code: 'configuration',
    codeDescription: { href: configurationDocumentation },
    source: diagnosticSource,
    message,
  }
}
