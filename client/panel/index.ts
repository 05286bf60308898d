/** The coverage panel: a picture and a list of the active review, beside the text. */
import * as vscode from 'vscode'
import type { ActiveReview, ActiveReviews } from '../active-review.ts'
import type { FromPage, ToPage } from './messages.ts'
import { type Place, panelModel, placesOf } from './model.ts'
import { makeNonce, panelPage } from './page.ts'

let shown: vscode.WebviewPanel | undefined

/** Shows the panel of the active review; there is one at most, and it follows what the author works on. */
export function showCoveragePanel(
  context: vscode.ExtensionContext,
  reviews: Pick<ActiveReviews, 'current' | 'onDidChange'>,
): void {
  if (shown !== undefined) {
    shown.reveal(undefined, true)
    return
  }
  const folder = vscode.Uri.joinPath(context.extensionUri, 'dist/client')
  const panel = vscode.window.createWebviewPanel(
    'rapidReview.coveragePanel',
    vscode.l10n.t('Coverage'),
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false },
    { enableScripts: true, enableForms: false, localResourceRoots: [folder] },
  )
  shown = panel
  const file = (name: string) => panel.webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString()
  const send = () => void panel.webview.postMessage(toShow(reviews.current))
  const disposables = [
    reviews.onDidChange(send),
    panel.webview.onDidReceiveMessage((message: FromPage) =>
      message.type === 'ready' ? send() : void act(message, reviews.current),
    ),
  ]
  panel.onDidDispose(() => {
    shown = undefined
    for (const disposable of disposables) disposable.dispose()
  })
  context.subscriptions.push(panel)
  panel.webview.html = panelPage({
    script: file('panel.js'),
    style: file('panel.css'),
    source: panel.webview.cspSource,
    nonce: makeNonce(),
  })
}

function toShow(review: ActiveReview | undefined): ToPage {
  if (review === undefined)
    return { type: 'empty', text: vscode.l10n.t('Open a review to see which topics it considers, and where.') }
  const { coverage, document } = review
  const name = coverage.reference ?? document.uri.path.split('/').at(-1) ?? ''
  return { type: 'show', model: panelModel(coverage, name) }
}

async function act(message: FromPage, review: ActiveReview | undefined): Promise<void> {
  if (review === undefined) return
  const { document, coverage } = review
  if (message.type === 'reveal') {
    const place = placesOf(coverage).get(message.passage)
    if (place !== undefined) await reveal(document, place)
    return
  }
  // What is inserted is written on in the text, so the focus goes there, and not to a second editor over the panel.
  await vscode.window.showTextDocument(document, { viewColumn: columnOf(document) ?? vscode.ViewColumn.One })
  if (message.type === 'insertSection')
    await vscode.commands.executeCommand('rapidReview.insertSection', message.section)
  if (message.type === 'insertSections') await vscode.commands.executeCommand('rapidReview.insertAllMissingSections')
  if (message.type === 'insertPrompt') await vscode.commands.executeCommand('rapidReview.insertPrompt', message.topic)
}

/** Beside the panel, where the text stands already; the focus stays in the panel, so that a reader goes on to the next. */
async function reveal(document: vscode.TextDocument, place: Place): Promise<void> {
  const { line, column, endLine, endColumn } = place
  const selection = new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1)
  const viewColumn = columnOf(document) ?? vscode.ViewColumn.One
  const editor = await vscode.window.showTextDocument(document, { selection, viewColumn, preserveFocus: true })
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

function columnOf({ uri }: vscode.TextDocument): vscode.ViewColumn | undefined {
  const isIt = ({ input }: vscode.Tab) =>
    input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(isIt))?.viewColumn
}
