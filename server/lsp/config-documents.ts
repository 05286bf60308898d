import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver'
import { isConfigFile } from '../config/index.ts'
import { LineTable } from '../review/lines.ts'
import type { Span } from '../review/types.ts'
import { applyChanges, type Editable } from './changes.ts'
import { canonical, isOurs } from './uris.ts'

/** A configuration file open in the editor, which counts as it stands there. */
export class ConfigDocument implements Editable {
  /** As the editor spells it. */
  readonly uri: string
  version: number
  text: string

  constructor({ uri, version, text }: TextDocumentItem) {
    this.uri = uri
    this.version = version
    this.text = text
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

/** The configuration files open in the editor, by canonical URI. */
export class ConfigDocuments {
  private readonly open = new Map<string, ConfigDocument>()

  get(uri: string): ConfigDocument | undefined {
    return this.open.get(uri)
  }

  /** Their canonical URIs. */
  uris(): readonly string[] {
    return [...this.open.keys()]
  }

  didOpen(item: TextDocumentItem): ConfigDocument | undefined {
    if (!isOurs(item.uri) || !isConfigFile(item.uri)) return undefined
    const document = new ConfigDocument(item)
    this.open.set(canonical(item.uri), document)
    return document
  }

  didChange(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): ConfigDocument | undefined {
    const document = this.open.get(canonical(uri))
    if (document === undefined) return undefined
    applyChanges(document, changes)
    document.version = version
    return document
  }

  didClose(uri: string): boolean {
    return this.open.delete(canonical(uri))
  }
}
