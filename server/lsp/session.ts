import type { Connection } from 'vscode-languageserver'
import type { LintResult, LintSettings } from '../lint/types.ts'
import type { Finding } from '../rules/types.ts'
import type { Baselines } from './baselines.ts'
import type { ClientFeatures } from './client-features.ts'
import type { ConfigDiagnostics } from './config-diagnostics.ts'
import type { ConfigDocuments } from './config-documents.ts'
import type { Documents, OpenDocument, Version } from './documents.ts'
import type { Host } from './host.ts'
import type { SettingsStore } from './settings.ts'
import type { WorkspaceFolders } from './workspace-folders.ts'
import type { WorkspaceIndex } from './workspace-index.ts'

/** What the features of the server share, and all of its state. */
export interface Session {
  /** The editor has said that it needs us no more. */
  isOver: boolean
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
  /** Another for each text, and for the same text whenever it could be judged differently. */
  readonly id: number
  readonly document: OpenDocument
  /** The text that was judged, as the editor counts and as we do. */
  readonly version: Version
  readonly generation: number
  readonly result: LintResult
  /** Findings that the repository's file of suppressions holds: shown as hints. */
  readonly setAside: ReadonlySet<Finding>
  readonly settings: LintSettings
}
