import type { DocumentLink, Location } from 'vscode-languageserver'
import type { Fact, Review, Span } from '../review/types.ts'
import { answering } from './answering.ts'
import { toRange } from './convert.ts'
import type { Session } from './session.ts'
import { canonical } from './uris.ts'

/** Links, definition and references between reviews by the partnership's own reference. */
export function onReferences(session: Session): void {
  const { connection, documents, index } = session
  connection.onDocumentLinks(
    answering(session, 'links', async ({ textDocument }) => {
      const document = documents.get(textDocument.uri)
      if (document === undefined) return []
      await index.ready()
      return document.review.facts.related.flatMap((fact): DocumentLink[] => {
        const target = index.byReference(fact.value, document.canonicalUri)[0]
        if (target === undefined) return []
        return [{ range: toRange(document.review, fact.span), target: target.uri, tooltip: `Open ${fact.value}` }]
      })
    }),
  )
  connection.onDefinition(
    answering(session, 'a definition', async ({ textDocument, position }): Promise<Location[]> => {
      const fact = referenceAt(session, textDocument.uri, position)
      if (fact === undefined) return []
      await index.ready()
      return index
        .byReference(fact.value, canonical(textDocument.uri))
        .map(({ uri, referenceRange }) => ({ uri, range: referenceRange }))
    }),
  )
  connection.onReferences(
    answering(session, 'references', async ({ textDocument, position, context }): Promise<Location[]> => {
      const fact = referenceAt(session, textDocument.uri, position)
      if (fact === undefined) return []
      await index.ready()
      const from = canonical(textDocument.uri)
      const followers = index.relatedTo(fact.value, from)
      if (!context.includeDeclaration) return [...followers]
      const declared = index.byReference(fact.value, from)
      return [...declared.map(({ uri, referenceRange }) => ({ uri, range: referenceRange })), ...followers]
    }),
  )
}

const inside = (span: Span, offset: number) => offset >= span.start && offset <= span.end

function referenceAt(
  session: Session,
  uri: string,
  position: { line: number; character: number },
): Fact<string> | undefined {
  const review: Review | undefined = session.documents.get(uri)?.review
  if (review === undefined) return undefined
  const offset = review.offsetAt(position.line, position.character)
  const { reference, related } = review.facts
  return [...(reference === undefined ? [] : [reference]), ...related].find((fact) => inside(fact.span, offset))
}
