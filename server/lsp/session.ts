import type { Connection } from 'vscode-languageserver'
import type { LintResult, LintSettings } from '../lint/types.ts'
import type { Finding } from '../rules/types.ts'
import type { Baselines } from './baselines.ts'
import type { ClientFeatures } from './client-features.ts'
import type { ConfigDiagnostics } from './config-diagnostics.ts'
import type { ConfigDocuments } from './config-documents.ts'
import type { Documents, OpenDocument } from './documents.ts'
import type { Host } from './host.ts'
import type { SettingsStore } from './settings.ts'
import type { WorkspaceFolders } from './workspace-folders.ts'
import type { WorkspaceIndex } from './workspace-index.ts'

/** What the features of the server share, and all of its state. */
export interface Session {
  readonly connection: Connection
  readonly host: Host
  readonly client: ClientFeatures
  readonly folders: WorkspaceFolders
  readonly documents: Documents
  readonly configs: ConfigDocuments
  readonly configDiagnostics: ConfigDiagnostics
  readonly settings: SettingsStore
  readonly baselines: Baselines
  readonly index: WorkspaceIndex
  /** Findings and assessment of an open document as its text stands now; kept until text, settings or day change. */
  judge(document: OpenDocument): Promise<Judged>
}

export interface Judged {
  readonly document: OpenDocument
  /** The version of the text that was judged. */
  readonly version: number
  readonly result: LintResult
  /** Findings that the repository's file of suppressions holds: shown as hints. */
  readonly setAside: ReadonlySet<Finding>
  readonly settings: LintSettings
  /** Changes whenever the same text could be judged differently: the configuration's generation and the day. */
  readonly basis: string
}
