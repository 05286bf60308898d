import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { ConfigProblem } from '../config/index.ts'
import type { Session } from './session.ts'
import { canonical } from './uris.ts'

/** Shows what is wrong with a configuration in the file itself, where the person who can mend it looks. */
export class ConfigDiagnostics {
  private readonly session: Pick<Session, 'connection' | 'documents' | 'configs' | 'settings'>
  private shown = new Set<string>()
  private asked = 0

  constructor(session: Pick<Session, 'connection' | 'documents' | 'configs' | 'settings'>) {
    this.session = session
  }

  /** Publishes the problems of every configuration in force for the open documents, and clears those that are mended. */
  async publish(): Promise<void> {
    const asked = ++this.asked
    const byFile = await this.problems()
    // What was asked for later tells of a later state, though it may be known sooner.
    if (asked !== this.asked) return
    const mended = [...this.shown].filter((uri) => !byFile.has(uri))
    this.shown = new Set(byFile.keys())
    await Promise.all([
      ...mended.map((uri) => this.send(uri, [])),
      ...Array.from(byFile, ([uri, problems]) => this.send(uri, problems)),
    ])
  }

  private async problems(): Promise<Map<string, ConfigProblem[]>> {
    const { documents, configs, settings } = this.session
    const byFile = new Map<string, ConfigProblem[]>()
    for (const uri of [...documents.all().map(({ canonicalUri }) => canonicalUri), ...configs.uris()]) {
      for (const problem of await settings.problemsFor(uri)) {
        const file = canonical(problem.file)
        const others = byFile.get(file)
        if (others === undefined) byFile.set(file, [problem])
        else others.push(problem)
      }
    }
    return byFile
  }

  private async send(uri: string, problems: readonly ConfigProblem[]): Promise<void> {
    const { connection, configs } = this.session
    const diagnostics = unique(problems).map(toDiagnostic)
    await connection.sendDiagnostics({ uri: configs.get(uri)?.uri ?? uri, diagnostics })
  }
}

/** One file may be read for several folders. */
function unique(problems: readonly ConfigProblem[]): ConfigProblem[] {
  const seen = new Set<string>()
  return problems.filter(({ line, column, message }) => {
    const key = `${line}:${column}:${message}`
    return !seen.has(key) && seen.add(key)
  })
}

function toDiagnostic({ line, column, span, message }: ConfigProblem): Diagnostic {
  const start = { line: line - 1, character: column - 1 }
  // A problem's place is one key or value; those do not go over lines.
  const end = { line: start.line, character: start.character + Math.max(1, span.end - span.start) }
  return { range: { start, end }, severity: DiagnosticSeverity.Error, source: 'rapid-review', message }
}
