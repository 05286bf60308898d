/** Prepared data in a program that has no files beside it: its numbers are texts. */
import { filled, type Hole } from './holes.ts'
import { textToNumbers } from './numbers-text.ts'

export interface TextHole extends Hole {
  readonly text: string
}

export const fromText = (json: string, holes: readonly TextHole[]): unknown =>
  filled(JSON.parse(json), holes, ({ is, length, text }) =>
    is === 'text' ? text : textToNumbers(text, is === 'Int8Array' ? new Int8Array(length) : new Int32Array(length)),
  )
