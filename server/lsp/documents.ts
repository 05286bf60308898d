import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver'
import { URI } from 'vscode-uri'
import { LiveReview } from '../review/index.ts'
import { toSpan } from './convert.ts'

/** A document open in the editor: the buffer is the truth while it is open, whatever the disk says. */
export interface OpenDocument {
  readonly uri: string
  readonly languageId: string
  version: number
  readonly review: LiveReview
}

/** Only what an author edits: never the left side of a diff or a git blob, whose findings would stand twice. */
const ourSchemes = new Set([
  'file',
  'untitled',
  'vscode-vfs',
  'vscode-remote',
  'vscode-test-web',
  'vscode-userdata',
  'memfs',
])

export function isOurs(uri: string): boolean {
  const scheme = uri.slice(0, Math.max(0, uri.indexOf(':')))
  return ourSchemes.has(scheme)
}

/** One spelling of a URI: editors differ in which characters they encode. */
export const canonical = (uri: string): string => URI.parse(uri).toString()

const isMarkdown = (item: Pick<TextDocumentItem, 'languageId' | 'uri'>) =>
  item.languageId === 'markdown' || /\.(?:md|markdown)$/i.test(item.uri)

export class Documents {
  private readonly open = new Map<string, OpenDocument>()

  get(uri: string): OpenDocument | undefined {
    return this.open.get(canonical(uri))
  }

  all(): readonly OpenDocument[] {
    return [...this.open.values()]
  }

  didOpen(item: TextDocumentItem): OpenDocument | undefined {
    if (!isOurs(item.uri) || !isMarkdown(item)) return undefined
    const document = {
      uri: item.uri,
      languageId: item.languageId,
      version: item.version,
      review: new LiveReview(item.text),
    }
    this.open.set(canonical(item.uri), document)
    return document
  }

  /** Applies the changes in their order; each range is meant on the text the change before it left. */
  didChange(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): OpenDocument | undefined {
    const document = this.open.get(canonical(uri))
    if (document === undefined) return undefined
    for (const change of changes) {
      const span = 'range' in change ? toSpan(document.review, change.range) : { start: 0, end: document.review.length }
      document.review.edit(span, change.text)
    }
    document.version = version
    return document
  }

  didClose(uri: string): boolean {
    return this.open.delete(canonical(uri))
  }
}
