/** Walking from one open topic to the next. */
import * as vscode from 'vscode'
import type { ActiveReviews } from '../active-review.ts'
import { gapsIn, statusWord, topicId } from '../views/coverage-rows.ts'
import { nextGap, placeOfGap } from './gap-places.ts'
import { showDocument } from './show-document.ts'

export function registerGaps(reviews: ActiveReviews, reveal: (row: string) => Thenable<void>): vscode.Disposable {
  let last: { readonly document: vscode.TextDocument; readonly topic: string } | undefined
  return vscode.commands.registerCommand('rapidReview.nextGap', async () => {
    const review = reviews.current
    if (review === undefined) return
    const { document, coverage } = review
    const gap = nextGap(coverage, last?.document === document ? last.topic : undefined)
    if (gap === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is open: every expected topic was considered.'))
      return
    }
    last = { document, topic: gap.id }
    await reveal(topicId(gap.id))
    const position = new vscode.Position(placeOfGap(gap) - 1, 0)
    const editor = await showDocument(document.uri, { selection: new vscode.Range(position, position) })
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
    const gaps = gapsIn(coverage)
    const number = gaps.indexOf(gap) + 1
    const message = vscode.l10n.t('Gap {0} of {1}. {2}: {3}', number, gaps.length, gap.label, statusWord(gap))
    vscode.window.setStatusBarMessage(message, 10_000)
  })
}
