import { type DocumentSymbol, type FoldingRange, SymbolKind } from 'vscode-languageserver'
import type { Review, Section } from '../review/types.ts'
import { answering } from './answering.ts'
import { toRange } from './convert.ts'
import type { Session } from './session.ts'

/** Outline and folding by section, for editors that have none of their own for Markdown. */
export function onSymbols(session: Session): void {
  const { connection, documents } = session
  connection.onDocumentSymbol(
    answering(session, 'the outline', ({ textDocument }) => {
      const document = documents.get(textDocument.uri)
      return document === undefined ? [] : outline(document.review)
    }),
  )
  connection.onFoldingRanges(
    answering(session, 'folding', ({ textDocument }) => {
      const document = documents.get(textDocument.uri)
      if (document === undefined) return []
      const { review } = document
      return review.sections.flatMap((section): FoldingRange[] => {
        const startLine = review.positionAt(section.headingSpan.start).line
        const endLine = review.positionAt(trimmedEnd(review.text, section.treeSpan.end)).line
        return endLine > startLine ? [{ startLine, endLine }] : []
      })
    }),
  )
}

function trimmedEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--
  return at
}

export function outline(review: Review): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = []
  const made = new Map<number, DocumentSymbol>()
  for (const section of review.sections) {
    const symbol = symbolOf(review, section)
    made.set(section.index, symbol)
    const parent = made.get(section.parent)
    if (parent === undefined) symbols.push(symbol)
    else parent.children?.push(symbol)
  }
  return symbols
}

const symbolOf = (review: Review, section: Section): DocumentSymbol => ({
  name: section.heading.text || '(no title)',
  kind: SymbolKind.String,
  range: toRange(review, section.treeSpan),
  selectionRange: toRange(review, section.headingSpan),
  children: [],
})
