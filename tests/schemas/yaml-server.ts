/** The YAML language server, as an editor talks to it: it may open no connection, so the catalogue of schemas is off. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'

interface Diagnostic {
  readonly message: string
  readonly range: { readonly start: { readonly line: number } }
}
interface Item {
  readonly label: string
  readonly documentation?: unknown
}

export class YamlServer {
  private readonly waiting = new Map<string, (found: readonly Diagnostic[]) => void>()
  private readonly connection: ReturnType<typeof createMessageConnection>
  private readonly folder: string
  readonly stop: () => Promise<void>

  private constructor(connection: YamlServer['connection'], folder: string, stop: YamlServer['stop']) {
    this.connection = connection
    this.folder = folder
    this.stop = stop
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      this.waiting.get(uri)?.(diagnostics)
    })
  }

  static async start(folder: string): Promise<YamlServer> {
    const program = join(import.meta.dirname, 'node_modules/yaml-language-server/bin/yaml-language-server')
    const server = spawn(process.execPath, [program, '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] })
    const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    )
    const yaml = { validate: true, completion: true, hover: true, schemaStore: { enable: false } }
    connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => (section === 'yaml' ? yaml : null)),
    )
    connection.onRequest('client/registerCapability', () => null)
    connection.onRequest('window/workDoneProgress/create', () => null)
    connection.listen()
    const uri = pathToFileURL(folder).href
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'reviews' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: { completion: { completionItem: { snippetSupport: true } }, hover: {}, publishDiagnostics: {} },
      },
    })
    await connection.sendNotification('initialized', {})
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml } })
    return new YamlServer(connection, folder, async () => {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      await ended
    })
  }

  /** Opens a file; what is wrong with it, as `line message`. */
  async open(name: string, text: string): Promise<string[]> {
    const uri = this.uriOf(name)
    const found = new Promise<readonly Diagnostic[]>((resolve) => this.waiting.set(uri, resolve))
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    })
    return (await found).map(({ message, range }) => `${range.start.line + 1} ${message}`)
  }

  async complete(name: string, line: number, character: number): Promise<readonly Item[]> {
    const answer = await this.connection.sendRequest<{ items: Item[] }>('textDocument/completion', {
      textDocument: { uri: this.uriOf(name) },
      position: { line, character },
    })
    return answer.items
  }

  async hover(name: string, line: number, character: number): Promise<string> {
    const answer = await this.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: this.uriOf(name) },
      position: { line, character },
    })
    return JSON.stringify(answer)
  }

  private uriOf(name: string): string {
    return pathToFileURL(join(this.folder, name)).href
  }
}
