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
  version: number
  readonly review: LiveReview
}

export const isMarkdownFile = (uri: string): boolean => /\.(?:md|markdown)$/i.test(uri)

export class Documents {
  private readonly open = new Map<string, OpenDocument>()

  get(uri: string): OpenDocument | undefined {
    return this.open.get(canonical(uri))
  }

  all(): readonly OpenDocument[] {
    return [...this.open.values()]
  }

  didOpen({ uri, languageId, version, text }: TextDocumentItem): OpenDocument | undefined {
    if (!isOurs(uri) || !(languageId === 'markdown' || isMarkdownFile(uri))) return undefined
    const document = { uri, canonicalUri: canonical(uri), version, review: new LiveReview(text) }
    this.open.set(document.canonicalUri, document)
    return document
  }

  didChange(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): OpenDocument | undefined {
    const document = this.get(uri)
    if (document === undefined) return undefined
    applyChanges(document.review, changes)
    document.version = version
    return document
  }

  didClose(uri: string): boolean {
    return this.open.delete(canonical(uri))
  }
}
