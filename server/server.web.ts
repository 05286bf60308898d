/** The language server in a web worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { clientHost } from './lsp/client-host.ts'
import { startServer } from './lsp/start-server.ts'

// biome-ignore lint/suspicious/noExplicitAny: the worker's own scope, whose types clash with Node's
const scope = globalThis as any
startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), clientHost)
