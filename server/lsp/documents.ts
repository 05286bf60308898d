import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver'
import { LiveReview } from '../review/index.ts'
import { applyChanges } from './changes.ts'
import { canonical, isOurs } from './uris.ts'

/** A document open in the editor: the buffer is the truth while it is open, whatever the disk says. */
export interface OpenDocument {
  /** As the editor spells it; for what is said to the editor. */
  readonly uri: string
  /** The same, canonical; for everything else. */
  readonly canonicalUri: string
  /** As the editor counts; for what is said to the editor. */
  version: Version
  /** As we count: of two texts, also of a document opened again, no two have the same. */
  generation: number
  readonly review: LiveReview
}

export const isMarkdownFile = (uri: string): boolean => /\.(?:md|markdown)$/i.test(uri)

/** What a person writes reviews in; untitled documents have a language only. */
export const isMarkdown = ({ uri, languageId }: Pick<TextDocumentItem, 'uri' | 'languageId'>): boolean =>
  languageId === 'markdown' || isMarkdownFile(uri)

/** Some editors give no number, or one that they gave before. */
export type Version = number | null

export class Documents {
  private readonly open = new Map<string, OpenDocument>()
  private texts = 0

  get(uri: string): OpenDocument | undefined {
    return this.open.get(canonical(uri))
  }

  all(): readonly OpenDocument[] {
    return [...this.open.values()]
  }

  didOpen(item: TextDocumentItem): OpenDocument | undefined {
    const { uri, version, text } = item
    if (!isOurs(uri) || !isMarkdown(item)) return undefined
    const document = {
      uri,
      canonicalUri: canonical(uri),
      version,
      generation: ++this.texts,
      review: new LiveReview(text),
    }
    this.open.set(document.canonicalUri, document)
    return document
  }

  didChange(
    uri: string,
    version: Version,
    changes: readonly TextDocumentContentChangeEvent[],
  ): OpenDocument | undefined {
    const document = this.get(uri)
    if (document === undefined) return undefined
    applyChanges(document.review, changes)
    document.version = version
    document.generation = ++this.texts
    return document
  }

  didClose(uri: string): boolean {
    return this.open.delete(canonical(uri))
  }
}
