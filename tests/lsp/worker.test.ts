import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type CoverageAnswer,
  coverageRequest,
  findFilesRequest,
  newReviewRequest,
  readFileRequest,
} from '../../server/lsp/protocol.ts'
import { thin } from './documents.ts'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: { readonly uri?: string }
  readonly result?: unknown
  readonly error?: unknown
}

/** What a worker in a browser has, and no more: no Node, no document, no network. */
class BareWorker {
  private readonly scope: Record<string, unknown>
  private readonly waiting = new Map<number, (message: Message) => void>()
  private readonly files: Readonly<Record<string, string>>
  private next = 0

  constructor(script: string, files: Readonly<Record<string, string>>) {
    this.files = files
    this.scope = {
      setTimeout,
      clearTimeout,
      queueMicrotask,
      MessageChannel,
      TextEncoder,
      TextDecoder,
      URL,
      console,
      performance,
    }
    this.scope.self = this.scope
    this.scope.addEventListener = () => {}
    this.scope.postMessage = (message: Message) => this.receive(message)
    runInContext(script, createContext(this.scope))
  }

  request<Answer>(method: string, params: object): Promise<Answer> {
    const id = ++this.next
    const answer = new Promise<Answer>((resolve, reject) =>
      this.waiting.set(id, ({ result, error }) => (error ? reject(error) : resolve(result as Answer))),
    )
    this.send({ jsonrpc: '2.0', id, method, params })
    return answer
  }

  send(message: object): void {
    const { onmessage } = this.scope as { onmessage: (event: { data: object }) => void }
    onmessage({ data: message })
  }

  private receive(message: Message): void {
    if (message.method === undefined) this.waiting.get(message.id as number)?.(message)
    else if (message.id !== undefined) this.send({ jsonrpc: '2.0', id: message.id, result: this.answer(message) })
  }

  private answer({ method, params }: Message): unknown {
    if (method === readFileRequest) return this.files[params?.uri ?? ''] ?? null
    return method === findFilesRequest ? Object.keys(this.files).filter((uri) => uri.endsWith('.md')) : null
  }
}

describe('the bundle for a worker', () => {
  let script = ''
  beforeAll(() => {
    script = readFileSync('dist/server.web.js', 'utf8')
  })

  test('judges reviews in a bare worker, and reads files and configuration through the editor', async () => {
    const worker = new BareWorker(script, {
      'memfs:/work/rr.md': thin,
      'memfs:/work/.rapid-review.yaml': 'partnership: Northmere Partnership\n',
    })
    const workspaceFolders = [{ uri: 'memfs:/work', name: 'work' }]
    await worker.request('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
      workspaceFolders,
      initializationOptions: { readFilesThroughClient: true },
    })
    worker.send({ jsonrpc: '2.0', method: 'initialized', params: {} })
    const coverage = await worker.request<CoverageAnswer>(coverageRequest, { uri: 'memfs:/work/rr.md' })
    expect(coverage.topics.find(({ id }) => id === 'domestic-abuse')?.status).toBe('identified')
    const params = { type: 'rapid-review', uri: 'memfs:/work/new.md' }
    expect(await worker.request<string>(newReviewRequest, params)).toContain('partnership: Northmere Partnership')
  })
})
