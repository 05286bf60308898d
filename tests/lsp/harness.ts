/**
 * An editor for tests: a real connection to the real server, in memory. Whatever the server sends has to be awaited or be
 * of a kind the preset takes for granted; anything else fails the test when it ends.
 */
import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { createMessageConnection, type MessageConnection } from 'vscode-jsonrpc/node'
import {
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type FileChangeType,
  type InitializeResult,
  type Position,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  type RegistrationParams,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { URI } from 'vscode-uri'
import type { Host } from '../../server/lsp/host.ts'
import { portfolioChanged, readDateRequest } from '../../server/lsp/protocol.ts'
import { startServer } from '../../server/lsp/start-server.ts'

export type Preset = 'vscode' | 'neovim' | 'push-only'

const edits = { workspaceEdit: { documentChanges: true } }
export const presets: Readonly<Record<Preset, ClientCapabilities>> = {
  vscode: {
    workspace: {
      workspaceEdit: { documentChanges: true, snippetEditSupport: true },
      diagnostics: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
      codeLens: { refreshSupport: true },
      configuration: true,
      workspaceFolders: true,
    },
    textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ['edit'] } } },
  } as ClientCapabilities,
  neovim: { workspace: { ...edits }, textDocument: { diagnostic: {} } },
  'push-only': { workspace: {}, textDocument: {} },
}

/** Sent whenever anything changes; a test that cares awaits them, others need not. */
const takenForGranted = ({ initializationOptions }: EditorOptions): ReadonlySet<string> =>
  new Set(['rapidReview/coverageChanged', ...(asksForPortfolio(initializationOptions) ? [portfolioChanged] : [])])

const asksForPortfolio = (options: object | undefined) =>
  options !== undefined && 'portfolioChanges' in options && options.portfolioChanges === true

export interface EditorOptions {
  readonly preset?: Preset
  readonly files?: Readonly<Record<string, string | undefined>>
  readonly today?: string
  readonly initializationOptions?: object
  readonly settings?: object
  /** The workspace folder, as the editor spells it. */
  readonly folder?: string
  /** What the editor can do beyond its preset. */
  readonly capabilities?: ClientCapabilities
  /** Requests of the server that the editor refuses. */
  readonly refuses?: readonly string[]
  /** Files that the search for Markdown passes over, as it does what git ignores. */
  readonly leftOut?: RegExp
}

/** Waits shorter than this are waited for; a longer one is for midnight. */
const aMoment = 1000

/** Files are the same however their URIs are spelled. */
function sameFile(uri: string): string {
  try {
    return URI.parse(uri).toString()
  } catch {
    return uri
  }
}

/** Files by URI, in any spelling. */
class Files extends Map<string, string> {
  override get(uri: string) {
    return super.get(sameFile(uri))
  }
  override set(uri: string, text: string) {
    return super.set(sameFile(uri), text)
  }
  override delete(uri: string) {
    return super.delete(sameFile(uri))
  }
}

export class Editor {
  readonly connection: MessageConnection
  readonly folder: string
  readonly files = new Files()
  /** Files that are there and cannot be read, by URI. */
  readonly unreadable = new Set<string>()
  /** Where links lead, by URI. */
  readonly links = new Map<string, string>()
  readonly requested: string[] = []
  /** What the server asked to be told of. */
  readonly registrations: Registration[] = []
  /** Files that were read, in the order in which the server asked for them. */
  readonly reads: string[] = []
  /** Searches for Markdown: all there were, and how many ran at one time at most. */
  readonly searches = { all: 0, running: 0, atOnce: 0 }
  initialized!: InitializeResult
  now: Date
  midnight: (() => void) | undefined
  private readonly unclaimed: { method: string; params: unknown }[] = []
  private readonly texts = new Map<string, TextDocument>()
  private readonly held = new Map<string, Promise<void>>()
  leftOut: RegExp | undefined

  private constructor(options: EditorOptions) {
    this.folder = options.folder ?? 'file:///work'
    this.leftOut = options.leftOut
    for (const [path, text] of Object.entries(options.files ?? {}))
      if (text !== undefined) this.files.set(this.uri(path), text)
    this.now = new Date(`${options.today ?? '2026-04-01'}T10:00:00Z`)
    const up = new PassThrough()
    const down = new PassThrough()
    startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), () => this.host())
    this.connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
    this.connection.onNotification((method, params) => {
      if (!takenForGranted(options).has(method)) this.unclaimed.push({ method, params })
    })
    this.connection.onUnhandledProgress((params) => this.unclaimed.push({ method: '$/progress', params }))
    this.connection.onRequest((method, params) => {
      this.requested.push(method)
      if (method === RegistrationRequest.method)
        this.registrations.push(...(params as RegistrationParams).registrations)
      if (options.refuses?.includes(method)) throw new Error(`${method} is refused`)
      return method === 'workspace/configuration' ? [options.settings ?? null] : null
    })
    this.connection.listen()
  }

  /** Connected, and no session has begun. */
  static connect(options: EditorOptions = {}): Editor {
    return new Editor(options)
  }

  static async open(options: EditorOptions = {}): Promise<Editor> {
    const editor = new Editor(options)
    const { folder } = editor
    const preset = presets[options.preset ?? 'vscode']
    const capabilities = { ...preset, ...options.capabilities }
    editor.initialized = await editor.connection.sendRequest('initialize', {
      processId: null,
      rootUri: folder,
      workspaceFolders: [{ uri: folder, name: 'work' }],
      capabilities,
      initializationOptions: options.initializationOptions,
    })
    await editor.connection.sendNotification('initialized', {})
    return editor
  }

  private host(): Host {
    return {
      now: () => this.now,
      readFile: async (uri) => {
        this.reads.push(uri)
        const text = this.files.get(uri)
        if (this.unreadable.has(sameFile(uri))) throw new Error('This file could not be read: it is not UTF-8.')
        const held = this.held.get(sameFile(uri))
        this.held.delete(sameFile(uri))
        await held
        return text
      },
      exists: async (uri) =>
        [...this.files.keys()].some((file) => file === sameFile(uri) || file.startsWith(`${sameFile(uri)}/`)),
      findMarkdown: async (folder) => {
        this.searches.all++
        this.searches.atOnce = Math.max(this.searches.atOnce, ++this.searches.running)
        await sleep(5)
        this.searches.running--
        const isFound = (uri: string) => uri.startsWith(`${sameFile(folder)}/`) && uri.endsWith('.md')
        const found = [...this.files.keys()].filter((uri) => isFound(uri) && this.leftOut?.test(uri) !== true)
        return found.map((uri) => ({ uri, real: this.links.get(uri) ?? uri }))
      },
      realUri: async (uri) => this.links.get(sameFile(uri)) ?? uri,
      after: (milliseconds, action) => {
        if (milliseconds < aMoment) {
          const timer = setTimeout(action, milliseconds)
          return () => clearTimeout(timer)
        }
        this.midnight = action
        return () => {
          this.midnight = undefined
        }
      },
    }
  }

  /** Who reads the file next waits until it is let go, and has then what it held when the wait began. */
  holdNextRead(path: string): () => void {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    this.held.set(sameFile(this.uri(path)), held)
    return letGo
  }

  /** Resolves when the server has heard all that was sent, and has had a while for what can be done at once. */
  async heard(): Promise<void> {
    await this.connection.sendRequest(readDateRequest, { text: '' })
    await sleep(20)
  }

  /** The same, and for what the server puts off so as to tell it once. */
  async quiet(): Promise<void> {
    await this.heard()
    await sleep(600)
  }

  uri(path: string): string {
    return path.includes(':') ? path : `${this.folder}/${path.split('/').map(encodeURIComponent).join('/')}`
  }

  text(path: string): string {
    return this.texts.get(this.uri(path))?.getText() ?? ''
  }

  private document(path: string): TextDocument {
    const document = this.texts.get(this.uri(path))
    if (document === undefined) throw new Error(`${path} is not open`)
    return document
  }

  async openDocument(
    path: string,
    text = this.files.get(this.uri(path)) ?? '',
    languageId = 'markdown',
  ): Promise<void> {
    const uri = this.uri(path)
    this.texts.set(uri, TextDocument.create(uri, languageId, 1, text))
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    })
  }

  /** Replaces the first occurrence of `search`. */
  async replace(path: string, search: string, replacement: string): Promise<void> {
    const text = this.text(path)
    const start = text.indexOf(search)
    if (start < 0) throw new Error(`not in the document: ${search}`)
    await this.edit(path, start, start + search.length, replacement)
  }

  async edit(path: string, start: number, end: number, replacement: string): Promise<void> {
    await this.change(path, { start: this.position(path, start), end: this.position(path, end) }, replacement)
  }

  async change(path: string, range: Range, replacement: string): Promise<void> {
    const document = this.document(path)
    const contentChanges = [{ range, text: replacement }]
    TextDocument.update(document, contentChanges, document.version + 1)
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: document.uri, version: document.version },
      contentChanges,
    })
  }

  /** Tells what happened to files on the disk. */
  async watched(...changes: readonly { readonly path: string; readonly type: FileChangeType }[]): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: changes.map(({ path, type }) => ({ uri: this.uri(path), type })),
    })
  }

  /** A folder is moved on the disk, with all that is in it. */
  move(from: string, to: string): void {
    for (const [uri, text] of [...this.files]) {
      if (!uri.startsWith(`${this.uri(from)}/`)) continue
      this.files.delete(uri)
      this.files.set(uri.replace(this.uri(from), this.uri(to)), text)
    }
  }

  async close(path: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(path) } })
  }

  position(path: string, offset: number): Position {
    return this.document(path).positionAt(offset)
  }

  /** The position in the middle of the first occurrence of some words. */
  at(path: string, words: string, after = Math.floor(words.length / 2)): Position {
    const start = this.text(path).indexOf(words)
    if (start < 0) throw new Error(`not in the document: ${words}`)
    return this.position(path, start + after)
  }

  async diagnostics(path: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: this.uri(path) },
      previousResultId,
    })
  }

  /** Diagnostics by rule. */
  async rules(path: string): Promise<string[]> {
    const report = await this.diagnostics(path)
    return report.kind === 'full' ? report.items.map(({ code }) => String(code)) : []
  }

  async actions(path: string, range: Range, only?: string[], diagnostics: Diagnostic[] = []): Promise<CodeAction[]> {
    const params = { textDocument: { uri: this.uri(path) }, range, context: { diagnostics, only } }
    return (await this.connection.sendRequest('textDocument/codeAction', params)) ?? []
  }

  async request<T>(method: string, path: string, params: object = {}): Promise<T> {
    return this.connection.sendRequest(method, { textDocument: { uri: this.uri(path) }, ...params })
  }

  /** Applies an edit as an editor does: refused when it was made for another version. */
  async apply(edit: WorkspaceEdit): Promise<boolean> {
    const changes =
      edit.documentChanges ??
      Object.entries(edit.changes ?? {}).map(([uri, list]) => ({ textDocument: { uri, version: null }, edits: list }))
    for (const change of changes) {
      if (!('edits' in change)) throw new Error('only text edits are expected')
      const { uri, version } = change.textDocument
      const document = this.document(uri)
      if (version !== null && version !== document.version) return false
      const offsets = change.edits.map((one) => {
        const { range } = one as TextEdit
        const newText =
          'newText' in one ? one.newText : (one as unknown as { snippet: { value: string } }).snippet.value
        return {
          start: document.offsetAt(range.start),
          end: document.offsetAt(range.end),
          newText,
        }
      })
      let text = this.text(uri)
      // Edits are meant on the text as it was; of two at one place the first in the list comes first.
      offsets
        .map((one, index) => ({ ...one, index }))
        .sort((a, b) => b.start - a.start || b.index - a.index)
        .forEach(({ start, end, newText }) => {
          text = text.slice(0, start) + newText + text.slice(end)
        })
      await this.edit(uri, 0, this.text(uri).length, text)
    }
    return true
  }

  /** The next notification of this kind, which then counts as claimed. */
  async next<T>(method: string, suits: (params: T) => boolean = () => true): Promise<T> {
    const deadline = Date.now() + 20_000
    for (;;) {
      const index = this.unclaimed.findIndex((one) => one.method === method && suits(one.params as T))
      if (index >= 0) return this.unclaimed.splice(index, 1)[0]?.params as T
      if (Date.now() > deadline) throw new Error(`${method} did not come`)
      await sleep(5)
    }
  }

  async published(
    path: string,
    suits: (params: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<PublishDiagnosticsParams> {
    return this.next(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => params.uri === this.uri(path) && suits(params),
    )
  }

  /** Ends the session; fails when the server said something nobody awaited. */
  async quit(): Promise<void> {
    await this.connection.sendRequest('shutdown')
    this.connection.dispose()
    if (this.unclaimed.length > 0) throw new Error(`nobody awaited: ${JSON.stringify(this.unclaimed).slice(0, 2000)}`)
  }
}
