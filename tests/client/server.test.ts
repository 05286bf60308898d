import { expect, test, vi } from 'vitest'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { Server } from '../../client/server.ts'
import { coverageChanged, portfolioChanged } from '../../server/lsp/protocol.ts'

/** Like the real client, it keeps one handler a method: the last. */
function client() {
  const handlers = new Map<string, (params: unknown) => void>()
  const fake = {
    onNotification: (method: string, handler: (params: unknown) => void) => {
      handlers.set(method, handler)
      return { dispose: () => handlers.delete(method) }
    },
  }
  const notify = (method: string, params?: unknown) => handlers.get(method)?.(params)
  return { fake: fake as unknown as BaseLanguageClient, notify }
}

// Importing the real one would load it whole, and the editor with it.
vi.mock('vscode-languageclient', () => ({ State: { Stopped: 1, Running: 2, Starting: 3 } }))

test('everyone who listens hears of a change, not only who came last', () => {
  const { fake, notify } = client()
  const server = new Server(fake)
  const heard: unknown[] = []
  server.onPortfolioChanged(() => heard.push('first'))
  server.onPortfolioChanged(() => heard.push('second'))
  server.onCoverageChanged(({ uri }) => heard.push(uri))
  notify(portfolioChanged)
  notify(coverageChanged, { uri: 'file:///rr.md' })
  expect(heard).toEqual(['first', 'second', 'file:///rr.md'])
  server.dispose()
  notify(portfolioChanged)
  expect(heard).toHaveLength(3)
})
