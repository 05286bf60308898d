/** Inserting sections at their place in the order. */
import * as vscode from 'vscode'
import { type InsertableSection, insertSectionRequest, sectionsRequest } from '../../server/lsp/protocol.ts'
import type { ActiveReviews } from '../active-review.ts'
import type { Server } from '../server.ts'
import { applyAnswer } from './apply.ts'

export function registerSections(server: Server, reviews: ActiveReviews): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('rapidReview.insertSection', async (given?: unknown) => {
      const document = reviews.current?.document
      const section = typeof given === 'string' ? given : document && (await pickSection(server, document))
      if (document !== undefined && section !== undefined)
        await applyAnswer(server, document, insertSectionRequest, { section })
    }),
    vscode.commands.registerCommand('rapidReview.insertAllMissingSections', async () => {
      const document = reviews.current?.document
      if (document !== undefined) await applyAnswer(server, document, insertSectionRequest, { section: 'missing' })
    }),
  ]
}

async function pickSection(server: Server, document: vscode.TextDocument): Promise<string | undefined> {
  const sections = await server.ask<InsertableSection[]>(sectionsRequest, { uri: document.uri.toString() })
  if (sections === undefined) return undefined
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator, id: '' })
  const item = ({ id, title, required }: InsertableSection) => ({
    id,
    label: title,
    description: required ? vscode.l10n.t('required') : vscode.l10n.t('recommended'),
  })
  const missing = sections.filter((section) => section.missing).map(item)
  const there = sections.filter((section) => !section.missing).map(item)
  const items = [
    ...(missing.length > 0 ? [separator(vscode.l10n.t('Missing')), ...missing] : []),
    ...(there.length > 0 ? [separator(vscode.l10n.t('Already there')), ...there] : []),
  ]
  const placeHolder = vscode.l10n.t('The section to insert; it goes to its place in the order')
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.id
}
