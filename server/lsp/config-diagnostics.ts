import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { ConfigProblem } from '../config/index.ts'
import type { Session } from './session.ts'

/** Shows what is wrong with a configuration in the file itself, where the person who can mend it looks. */
export class ConfigDiagnostics {
  private readonly session: Session
  private readonly shown = new Set<string>()

  constructor(session: Session) {
    this.session = session
  }

  /** Publishes the problems of every configuration in force for the open documents, and clears those that are mended. */
  async publish(): Promise<void> {
    const { documents, settings, connection } = this.session
    const byFile = new Map<string, ConfigProblem[]>()
    const asking = [...documents.all().map(({ uri }) => uri), ...settings.openConfigs()]
    const seen = new Set<ConfigProblem>()
    for (const uri of asking) {
      for (const problem of await settings.problemsFor(uri)) {
        if (seen.has(problem)) continue
        seen.add(problem)
        byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem])
      }
    }
    for (const uri of this.shown) if (!byFile.has(uri)) await connection.sendDiagnostics({ uri, diagnostics: [] })
    this.shown.clear()
    for (const [uri, problems] of byFile) {
      this.shown.add(uri)
      await connection.sendDiagnostics({ uri, diagnostics: unique(problems).map(toDiagnostic) })
    }
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
