import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import type { Review, Span } from '../review/types.ts'
import { toSpan } from './convert.ts'

/** A text that an editor changes. */
export interface Editable extends Pick<Review, 'length' | 'offsetAt'> {
  edit(span: Span, text: string): void
}

/** Applies the changes in their order; each range is meant on the text the change before it left. */
export function applyChanges(text: Editable, changes: readonly TextDocumentContentChangeEvent[]): void {
  for (const change of changes) {
    text.edit('range' in change ? toSpan(text, change.range) : { start: 0, end: text.length }, change.text)
  }
}
