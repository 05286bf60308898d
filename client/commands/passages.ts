/** Going to passages, and making places to write. */
import * as vscode from 'vscode'
import { insertPromptRequest } from '../../server/lsp/protocol.ts'
import type { ActiveReviews } from '../active-review.ts'
import type { Server } from '../server.ts'
import { gapsIn } from '../views/coverage-rows.ts'
import { applyAnswer } from './apply.ts'
import { showDocument } from './show-document.ts'

/** A place in a text; lines and columns from 1. */
interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export function registerPassages(server: Server, reviews: ActiveReviews): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('rapidReview.revealPassage', revealPassage),
    vscode.commands.registerCommand('rapidReview.openReview', (uri: string) =>
      showDocument(vscode.Uri.parse(uri, true)),
    ),
    vscode.commands.registerCommand('rapidReview.insertPrompt', (topic?: unknown) =>
      insertPrompt(server, reviews, topicOf(topic)),
    ),
  ]
}

async function revealPassage(uri: string, { line, column, endLine, endColumn }: Place): Promise<void> {
  const selection = new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1)
  // The focus stays in the tree, so that the arrow keys go on to the next passage.
  const editor = await showDocument(vscode.Uri.parse(uri, true), { selection, preserveFocus: true })
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

/** A row's inline action gives the row's id. */
function topicOf(given: unknown): string | undefined {
  return typeof given === 'string' ? given.replace(/^topic:/, '') : undefined
}

async function insertPrompt(server: Server, reviews: ActiveReviews, given: string | undefined): Promise<void> {
  const review = reviews.current
  if (review === undefined) return
  const topic = given ?? (await pickTopic(review.coverage))
  if (topic !== undefined) await applyAnswer(server, review.document, insertPromptRequest, { topic })
}

async function pickTopic(coverage: Parameters<typeof gapsIn>[0]): Promise<string | undefined> {
  const items = gapsIn(coverage).map(({ id, label }) => ({ id, label }))
  const placeHolder = vscode.l10n.t('The topic to insert questions about')
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.id
}
