import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver'
import { isConfigFile } from '../config/index.ts'
import { LineTable } from '../review/lines.ts'
import type { Span } from '../review/types.ts'
import { applyChanges, type Editable } from './changes.ts'
import { isMarkdown } from './documents.ts'
import { canonical, isOurs } from './uris.ts'

/** A configuration file open in the editor, which counts as it stands there. */
export class ConfigDocument implements Editable {
  /** The editor asks for what is wrong with it; of a file that has no name of ours that shows only when it does. */
  isPulled: boolean
  /** As the editor spells it. */
  readonly uri: string
  /** Counts the changes; the editor's own numbers may repeat. */
  generation = 0
  text: string

  constructor({ uri, text }: TextDocumentItem) {
    this.uri = uri
    this.text = text
    this.isPulled = isConfigFile(canonical(uri))
  }

  get length(): number {
    return this.text.length
  }

  offsetAt(line: number, column: number): number {
    return new LineTable(this.text).offsetAt(line, column)
  }

  edit({ start, end }: Span, text: string): void {
    this.text = this.text.slice(0, start) + text + this.text.slice(end)
  }
}

/** What is open in the editor and no review, by canonical URI: configurations, and what any of them may extend. */
export class ConfigDocuments {
  private readonly open = new Map<string, ConfigDocument>()
  private readonly spellings = new Map<string, string>()

  /** As the editor spells it, or spelled it when it was open last. */
  spelling(uri: string): string | undefined {
    return this.spellings.get(uri)
  }

  get(uri: string): ConfigDocument | undefined {
    return this.open.get(uri)
  }

  /** Their canonical URIs. */
  uris(): readonly string[] {
    return [...this.open.keys()]
  }

  didOpen(item: TextDocumentItem): ConfigDocument | undefined {
    const uri = canonical(item.uri)
    if (!isOurs(uri) || (isMarkdown(item) && !isConfigFile(uri))) return undefined
    const document = new ConfigDocument(item)
    this.open.set(uri, document)
    this.spellings.set(uri, item.uri)
    return document
  }

  didChange(uri: string, changes: readonly TextDocumentContentChangeEvent[]): ConfigDocument | undefined {
    const document = this.open.get(canonical(uri))
    if (document === undefined) return undefined
    applyChanges(document, changes)
    document.generation++
    return document
  }

  didClose(uri: string): boolean {
    return this.open.delete(canonical(uri))
  }
}
