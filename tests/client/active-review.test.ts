import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { TextDocument } from 'vscode'
import { ActiveReviews } from '../../client/active-review.ts'
import type { Server } from '../../client/server.ts'
import { EventEmitter } from './vscode.ts'

type Document = Pick<TextDocument, 'languageId'> & { readonly uri: { readonly scheme: string } }

/** An editor with one document in front, and what happens in it. */
const editor = vi.hoisted(() => ({
  events: {} as Record<'active' | 'tabs' | 'opened' | 'closed', { fire(event: unknown): void }>,
  active: undefined as { readonly document: unknown } | undefined,
}))

vi.mock('vscode', async () => {
  const { commands, EventEmitter, l10n } = await vi.importActual<typeof import('./vscode.ts')>('./vscode.ts')
  const emitters = {
    active: new EventEmitter<unknown>(),
    tabs: new EventEmitter<unknown>(),
    opened: new EventEmitter<unknown>(),
    closed: new EventEmitter<unknown>(),
  }
  editor.events = emitters
  class TabInput {}
  return {
    commands,
    EventEmitter,
    l10n,
    TabInputText: TabInput,
    TabInputTextDiff: TabInput,
    window: {
      get activeTextEditor() {
        return editor.active
      },
      onDidChangeActiveTextEditor: emitters.active.event,
      tabGroups: { all: [], onDidChangeTabs: emitters.tabs.event },
    },
    workspace: { onDidOpenTextDocument: emitters.opened.event, onDidCloseTextDocument: emitters.closed.event },
  }
})

const makeServer = (): Server =>
  ({
    coverage: async () => ({ topics: [] }),
    status: async () => undefined,
    onRunning: new EventEmitter<boolean>().event,
    onCoverageChanged: new EventEmitter<object>().event,
    onPortfolioChanged: new EventEmitter<void>().event,
  }) as unknown as Server

const uri = { scheme: 'file', toString: () => 'file:///work/rr.txt' }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a document that becomes Markdown is followed where it stands, and one that is no more is not', async () => {
  const document: { -readonly [Key in keyof Document]: Document[Key] } = { languageId: 'plaintext', uri }
  editor.active = { document }
  const reviews = new ActiveReviews(makeServer())
  // An editor closes a document and opens it again under its other language; what is in front stays.
  const become = async (languageId: string) => {
    editor.events.closed.fire(document)
    document.languageId = languageId
    editor.events.opened.fire(document)
    await vi.advanceTimersByTimeAsync(0)
  }
  await become('markdown')
  expect(reviews.current?.document).toBe(document)
  await become('plaintext')
  expect(reviews.current).toBeUndefined()
  await become('markdown')
  expect(reviews.current?.document).toBe(document)
  reviews.dispose()
})
