/**
 * A list of spellings that says of a spelling whether it is one of them. Its slots are filled when the program is built, so that
 * it is ready as it stands: of some ten thousand spellings a review asks for a tenth.
 */

/** As plain data. */
export interface SpellingsData {
  /** One after the other, with nothing between. */
  readonly text: string
  /** Where each begins, and where the last ends. */
  readonly starts: Int32Array
  /** By hash: a spelling's number plus one; 0 where there is none. */
  readonly slots: Int32Array
  /** How long the longest is. */
  readonly longest: number
}

/** @param spellings each once; a spelling's place is its number */
export function spellingsData(spellings: readonly string[]): SpellingsData {
  const starts = new Int32Array(spellings.length + 1)
  let size = 4
  while (size < 2 * spellings.length) size *= 2
  const slots = new Int32Array(size)
  for (const [number, spelling] of spellings.entries()) {
    starts[number + 1] = (starts[number] as number) + spelling.length
    let slot = slotOf(hashOf(spelling), size)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = number + 1
  }
  return { text: spellings.join(''), starts, slots, longest: Math.max(0, ...spellings.map(({ length }) => length)) }
}

export class Spellings {
  private readonly data: SpellingsData

  constructor(data: SpellingsData) {
    this.data = data
  }

  /** The number of a spelling; −1 where it is none of these. */
  numberOf(text: string): number {
    return text.length > this.data.longest ? -1 : this.find(text, text.length, hashOf(text))
  }

  /** The number of each spelling that a text begins with, the shortest first. */
  eachStart(text: string, tell: (number: number) => void): void {
    const end = Math.min(text.length, this.data.longest)
    let hash = 0
    for (let at = 0; at < end; at++) {
      hash = further(hash, text.charCodeAt(at))
      const number = this.find(text, at + 1, hash)
      if (number >= 0) tell(number)
    }
  }

  spelling(number: number): string {
    const { text, starts } = this.data
    return text.slice(starts[number], starts[number + 1])
  }

  /** The first `length` characters of a text. */
  private find(text: string, length: number, hash: number): number {
    const { slots } = this.data
    for (let slot = slotOf(hash, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
      const number = (slots[slot] as number) - 1
      if (number < 0 || this.isSame(number, text, length)) return number
    }
  }

  private isSame(number: number, other: string, length: number): boolean {
    const { text, starts } = this.data
    const start = starts[number] as number
    if ((starts[number + 1] as number) - start !== length) return false
    for (let at = 0; at < length; at++) if (text.charCodeAt(start + at) !== other.charCodeAt(at)) return false
    return true
  }
}

const further = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0

function hashOf(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = further(hash, text.charCodeAt(at))
  return hash
}

/** The low bits of a hash say little: words have few endings. @param size a power of two */
const slotOf = (hash: number, size: number): number => (Math.imul(hash, 0x9e3779b1) >>> 7) & (size - 1)
