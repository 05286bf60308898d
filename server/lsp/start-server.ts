/** The language server, wherever it runs: `connection` speaks to the editor, `host` is the rest of the world. */
import { type Connection, ErrorCodes, type InitializeResult, ResponseError } from 'vscode-languageserver'
import { version } from '../version.ts'
import { holdSession } from './answering.ts'
import { capabilities } from './capabilities.ts'
import type { InitializationOptions } from './client-features.ts'
import { onCodeActions } from './code-actions.ts'
import { onCodeLens } from './code-lens.ts'
import { onCompletion } from './completion.ts'
import { onPull } from './diagnostics.ts'
import { onFileOperations } from './file-operations.ts'
import type { Host } from './host.ts'
import { onHover } from './hover.ts'
import { onInlayHints } from './inlay-hints.ts'
import { onLifecycle } from './lifecycle.ts'
import { makeSession } from './make-session.ts'
import { onReferences } from './references.ts'
import { onRequests } from './requests.ts'
import { commandsFor, onCommands } from './rule-pages.ts'
import type { Session } from './session.ts'
import { onSymbols } from './symbols.ts'
import { onTextSync } from './text-sync.ts'
import { onWatchedFiles } from './watched-files.ts'
import { onConfiguration } from './workspace.ts'
import { onWritingRequests } from './writing-requests.ts'

export function startServer(
  connection: Connection,
  makeHost: (connection: Connection, options: InitializationOptions | undefined) => Host,
): void {
  let session: Session | undefined
  connection.onInitialize((params): InitializeResult => {
    if (session !== undefined) throw new ResponseError(ErrorCodes.InvalidRequest, 'The session has begun already.')
    session = makeSession(connection, makeHost(connection, params.initializationOptions), params)
    register(session)
    return { capabilities: capabilities(session), serverInfo: { name: 'rapid-review', version } }
  })
  connection.onShutdown(() => holdSession(session))
  // What no feature answers: without this, a request that comes too early or too late would be of a method that does not exist.
  connection.onRequest((method) => {
    holdSession(session)
    throw new ResponseError(ErrorCodes.MethodNotFound, `Rapid Review does not know the request ${method}.`)
  })
  connection.listen()
}

function register(session: Session): void {
  onLifecycle(session)
  onConfiguration(session)
  onTextSync(session)
  onWatchedFiles(session)
  onFileOperations(session)
  onPull(session)
  onCodeActions(session)
  if (commandsFor(session.client).length > 0) onCommands(session)
  onCompletion(session)
  onHover(session)
  onInlayHints(session)
  onCodeLens(session)
  onReferences(session)
  onRequests(session)
  onWritingRequests(session)
  if (!session.client.ownsMarkdownOutline) onSymbols(session)
}
