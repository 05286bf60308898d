/** Prepared data in a program that has no files beside it: its numbers are texts. */
import { filled, type Hole } from './holes.ts'
import { textToNumbers } from './numbers-text.ts'

export interface TextHole extends Hole {
  readonly text: string
  /** The text has how much each number is more than the one before. */
  readonly ascending?: true
}

export const fromText = (json: string, holes: readonly TextHole[]): unknown =>
  filled(JSON.parse(json), holes, ({ is, length, text, ascending }) => {
    if (is === 'text') return text
    const numbers = textToNumbers(text, is === 'Int8Array' ? new Int8Array(length) : new Int32Array(length))
    if (ascending)
      for (let at = 1; at < length; at++) numbers[at] = (numbers[at] as number) + (numbers[at - 1] as number)
    return numbers
  })
