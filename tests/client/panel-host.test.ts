import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ExtensionContext } from 'vscode'
import type { ActiveReview, ActiveReviews } from '../../client/active-review.ts'
import { showCoveragePanel } from '../../client/panel/index.ts'
import type { FromPage, ToPage } from '../../client/panel/messages.ts'
import { coverage, mention, topic } from './coverage.ts'

/** An editor with one review open in its first column, and what was asked of it. */
const editor = vi.hoisted(() => ({
  sent: [] as unknown[],
  opened: [] as { path: string; line: number | undefined; column: number; preserveFocus: boolean | undefined }[],
  commands: [] as unknown[][],
  created: 0,
  revealed: 0,
  html: '',
  say: (_: unknown) => {},
  close: () => {},
}))

vi.mock('vscode', async () => {
  const { l10n } = await vi.importActual<typeof import('./vscode.ts')>('./vscode.ts')
  class Range {
    readonly start: { line: number }
    constructor(line: number) {
      this.start = { line }
    }
  }
  class TabInputText {
    readonly uri = 'file:///work/rr.md'
  }
  const subscribe = (assign: (handler: never) => void) => (handler: never) => {
    assign(handler)
    return { dispose: () => assign((() => {}) as never) }
  }
  const panel = {
    webview: {
      cspSource: 'vscode-resource:',
      asWebviewUri: (uri: string) => uri,
      postMessage: (message: unknown) => editor.sent.push(message),
      onDidReceiveMessage: subscribe((handler) => (editor.say = handler)),
      set html(text: string) {
        editor.html = text
      },
    },
    onDidDispose: subscribe((handler) => (editor.close = handler)),
    reveal: () => editor.revealed++,
    dispose: () => {},
  }
  return {
    l10n,
    Range,
    TabInputText,
    ViewColumn: { One: 1, Beside: -2 },
    TextEditorRevealType: { InCenterIfOutsideViewport: 2 },
    Uri: { joinPath: (folder: string, name: string) => `${folder}/${name}` },
    commands: { executeCommand: async (...given: unknown[]) => editor.commands.push(given) },
    window: {
      tabGroups: { all: [{ viewColumn: 3, tabs: [{ input: new TabInputText() }] }] },
      createWebviewPanel: () => {
        editor.created++
        return panel
      },
      showTextDocument: async (
        document: { uri: { path: string } },
        { selection, viewColumn, preserveFocus }: { selection?: Range; viewColumn: number; preserveFocus?: boolean },
      ) => {
        editor.opened.push({ path: document.uri.path, line: selection?.start.line, column: viewColumn, preserveFocus })
        return { revealRange: () => {} }
      },
    },
  }
})

const review = (status: 'identified' | 'not-considered'): ActiveReview =>
  ({
    document: { uri: { path: '/work/rr.md', toString: () => 'file:///work/rr.md' } },
    coverage: coverage([
      topic('neglect', { label: 'Neglect', status, mentions: [mention(22, { section: 'family' })] }),
    ]),
    status: undefined,
  }) as unknown as ActiveReview

let changed = () => {}
let listening = false
function open() {
  const reviews = {
    current: review('identified') as ActiveReview | undefined,
    onDidChange: (handler: () => void) => {
      changed = handler
      listening = true
      return { dispose: () => (listening = false) }
    },
  }
  const context = { extensionUri: 'vscode:/extension', subscriptions: [] } as unknown as ExtensionContext
  const show = () => showCoveragePanel(context, reviews as unknown as ActiveReviews)
  show()
  return { reviews, show }
}

const say = async (message: FromPage) => {
  editor.say(message)
  await new Promise((resolve) => setTimeout(resolve))
}
const last = () => editor.sent.at(-1) as ToPage

afterEach(() => {
  editor.close()
  Object.assign(editor, { sent: [], opened: [], commands: [], created: 0, revealed: 0 })
})

describe('the coverage panel in its editor', () => {
  it('shows the active review once its page is ready, and again when the review changes', async () => {
    const { reviews } = open()
    expect(editor.sent).toEqual([])
    await say({ type: 'ready' })
    expect(last()).toMatchObject({ type: 'show', model: { title: 'Coverage of RR-1' } })
    reviews.current = review('not-considered')
    changed()
    expect(JSON.stringify(last())).toContain('Not considered')
  })

  it('says what to do where there is no review', async () => {
    const { reviews } = open()
    reviews.current = undefined
    await say({ type: 'ready' })
    expect(last().type).toBe('empty')
  })

  it('comes up once, however often it is asked for, and again after it was closed', () => {
    const { show } = open()
    show()
    expect([editor.created, editor.revealed]).toEqual([1, 1])
    editor.close()
    expect(listening).toBe(false)
    show()
    expect(editor.created).toBe(2)
  })

  it('shows a passage in the column where its text stands, and keeps the focus', async () => {
    open()
    await say({ type: 'reveal', passage: 'neglect/0' })
    expect(editor.opened).toEqual([{ path: '/work/rr.md', line: 21, column: 3, preserveFocus: true }])
  })

  it('reveals nothing for a passage the review does not have', async () => {
    open()
    await say({ type: 'reveal', passage: 'neglect/7' })
    await say({ type: 'reveal', passage: '../../etc/passwd' })
    expect(editor.opened).toEqual([])
  })

  it('goes to the text before something is inserted there', async () => {
    open()
    await say({ type: 'insertPrompt', topic: 'neglect' })
    await say({ type: 'insertSection', section: 'analysis' })
    await say({ type: 'insertSections' })
    expect(editor.opened.map(({ column, preserveFocus }) => [column, preserveFocus])).toEqual([
      [3, undefined],
      [3, undefined],
      [3, undefined],
    ])
    expect(editor.commands).toEqual([
      ['rapidReview.insertPrompt', 'neglect'],
      ['rapidReview.insertSection', 'analysis'],
      ['rapidReview.insertAllMissingSections'],
    ])
  })

  it('loads its script and style sheet from the extension, under its policy', () => {
    open()
    expect(editor.html).toContain('src="vscode:/extension/dist/client/panel.js"')
    expect(editor.html).toContain("default-src 'none'")
  })
})
