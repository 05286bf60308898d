/** Every distinct spelling is looked at once per vocabulary; after that a word costs one hash and one comparison. */
import { writtenOut } from '../../../guidance/language/short-forms.ts'
import { irregular, not, notEnding } from '../../../guidance/language/words/contractions.ts'

/** Letter case of a word as written. */
export const letterCase = { lower: 0, capital: 1, capitals: 2 } as const

/** A spelling met before, with what the owner of the vocabulary knows about it. */
export interface Word<T> {
  /** Lower case, straight apostrophe, possessive ending taken off, short forms written out. */
  readonly text: string
  readonly letters: 0 | 1 | 2
  readonly possessive: boolean
  /** "didn't" is read as "did" and this second word, "not". */
  readonly then: Word<T> | undefined
  readonly isNumber: boolean
  /** What the vocabulary's owner attached at first sight. */
  readonly known: T
  /** Its stem's number among those that weigh, once somebody has asked. */
  stem: number | undefined
}

/** Vocabularies never grow beyond this many spellings: text with endless new words starts a fresh one. */
const most = 40_000

export class Vocabulary<T> {
  private readonly know: (text: string, letters: 0 | 1 | 2, isNumber: boolean) => T
  private slots: (Word<T> | undefined)[] = []
  private keys: string[] = []
  private mask = 0
  private size = 0

  /** @param know what to attach to a spelling at first sight; it must depend on its arguments only */
  constructor(know: (text: string, letters: 0 | 1 | 2, isNumber: boolean) => T) {
    this.know = know
    this.clear(4096)
  }

  /** The word spelt by `text.slice(start, end)`, whose hash the caller has computed on the way. */
  find(text: string, start: number, end: number, hash: number): Word<T> {
    let slot = hash & this.mask
    for (;;) {
      const word = this.slots[slot]
      if (word === undefined) break
      if (sameSpelling(this.keys[slot] as string, text, start, end)) return word
      slot = (slot + 1) & this.mask
    }
    if (this.size >= most) this.clear(4096)
    const key = text.slice(start, end)
    const word = this.read(key)
    this.put(key, word, hash)
    return word
  }

  /** The word for a spelling given as a whole. */
  word(key: string): Word<T> {
    let hash = 0
    for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0
    return this.find(key, 0, key.length, hash)
  }

  private clear(slots: number): void {
    this.slots = new Array(slots).fill(undefined)
    this.keys = new Array(slots).fill('')
    this.mask = slots - 1
    this.size = 0
  }

  private put(key: string, word: Word<T>, hash: number): void {
    if (this.size * 2 >= this.slots.length) this.grow()
    let slot = hash & this.mask
    while (this.slots[slot] !== undefined) slot = (slot + 1) & this.mask
    this.slots[slot] = word
    this.keys[slot] = key
    this.size++
  }

  private grow(): void {
    const { slots, keys } = this
    this.clear(slots.length * 2)
    slots.forEach((word, at) => {
      if (word === undefined) return
      const key = keys[at] as string
      let hash = 0
      for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0
      this.put(key, word, hash)
    })
  }

  private read(key: string): Word<T> {
    const letters = lettersOf(key)
    const straight = writtenOut(
      key
        .toLowerCase()
        .replace(/[\u2019\u02bc]/g, "'")
        .replace(/^([a-z])\.(?=\d)/, '$1'),
      key,
    )
    const first = straight.charCodeAt(0)
    const isNumber = first >= 48 && first <= 57
    const mark = straight.indexOf("'")
    if (mark > 0 && straight.length - mark <= 3) {
      if (straight.endsWith(notEnding)) return this.negated(straight, letters)
      return this.make(writtenOut(straight.slice(0, mark), key.slice(0, mark)), letters, true, undefined, isNumber)
    }
    return this.make(straight, letters, false, undefined, isNumber)
  }

  private negated(straight: string, letters: 0 | 1 | 2): Word<T> {
    const word = irregular.get(straight) ?? straight.slice(0, -notEnding.length)
    return this.make(word, letters, false, this.make(not, 0, false, undefined, false), false)
  }

  private make(text: string, letters: 0 | 1 | 2, possessive: boolean, then: Word<T> | undefined, isNumber: boolean) {
    return { text, letters, possessive, then, isNumber, known: this.know(text, letters, isNumber), stem: undefined }
  }
}

function sameSpelling(key: string, text: string, start: number, end: number): boolean {
  if (key.length !== end - start) return false
  for (let at = 0; at < key.length; at++) if (key.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** Whether a UTF-16 unit is a capital of the Latin alphabets. */
export const isUpper = (code: number) => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)

function lettersOf(key: string): 0 | 1 | 2 {
  let upper = 0
  let lower = 0
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at)
    if (code === 39 || code === 0x2019) break
    if (isUpper(code)) upper++
    else if (code > 64) lower++
  }
  if (upper === 0) return letterCase.lower
  // A plural of a short form keeps its capitals: "DNAs", "TACs".
  if (upper > 1 && (lower === 0 || (lower === 1 && key.endsWith('s')))) return letterCase.capitals
  return isUpper(key.charCodeAt(0)) ? letterCase.capital : letterCase.lower
}
