/** How headings are numbered: "4. Title", "4 Title", "Section 4: Title", "3.2 Title", "A. Title", "IV. Title", "3A. Title". */
export interface Numbering {
  readonly kind: 'decimal' | 'letter' | 'roman'
  /** What stands before the last number: "Section ", "3.". */
  readonly before: string
  readonly number: number
  /** The letter of a section put in later: the "A" of "3A". */
  readonly letter: string
  /** What stands between the number and the title: ". ", " ", ") ". */
  readonly after: string
}

const decimal =
  /^((?:(?:section|part|chapter|paragraph)\s{1,3})?(?:\d{1,2}\.){0,4})(\d{1,2})([A-Z]?)((?:\s?[.):]|\s?[–—-])?\s{1,3})/i
const letter = /^([A-Z])([.)]\s{1,3})/
const roman = /^([IVX]{1,6})([.)]\s{1,3})/

/** The numbering that a heading's text begins with, in each way it can be read; decimal numbers in one way only. */
function readings(text: string): Numbering[] {
  const number = decimal.exec(text)
  if (number) {
    const [whole, before = '', digits = '', suffix = '', after = ''] = number
    // "16 days of action" has a number in its title; a bare number before a capital is numbering.
    if (after.trim() === '' && !/^\p{Lu}/u.test(text.slice(whole.length))) return []
    return [{ kind: 'decimal', before, number: Number(digits), letter: suffix.toUpperCase(), after }]
  }
  const found: Numbering[] = []
  const numeral = roman.exec(text)
  if (numeral) {
    const [, digits = '', after = ''] = numeral
    const value = fromRoman(digits)
    if (toRoman(value) === digits) found.push({ kind: 'roman', before: '', number: value, letter: '', after })
  }
  const capital = letter.exec(text)
  if (capital) {
    const [, character = '', after = ''] = capital
    found.push({ kind: 'letter', before: '', number: character.charCodeAt(0) - 64, letter: '', after })
  }
  return found
}

/**
 * The numbering of headings that stand beside each other, one for each; undefined when most of them have none. A heading
 * without a number among numbered ones is undefined in the list.
 */
export function numberingOf(texts: readonly string[]): readonly (Numbering | undefined)[] | undefined {
  for (const kind of ['decimal', 'roman', 'letter'] as const) {
    const found = texts.map((text) => readings(text).find((one) => one.kind === kind))
    const numbered = found.filter((one) => one !== undefined).length
    if (numbered > 0 && numbered * 2 > texts.length) return found
  }
  return undefined
}

/**
 * The number of a heading put in between two others (`ordinal` counts those put in at the same place before it), as the
 * text that goes before its title. Where no number is free it takes a letter, "3A", as inserted sections of an Act do: the
 * numbers of the others, and every "see section 6", stay true. Undefined where nothing fits; it then stands without one.
 */
export function numberBetween(
  previous: Numbering | undefined,
  next: Numbering | undefined,
  ordinal: number,
): string | undefined {
  if (previous === undefined) return next?.number === 2 && ordinal === 0 ? write(next, 1, '') : undefined
  const same = next?.before === previous.before ? next : undefined
  const free = same === undefined ? Number.POSITIVE_INFINITY : Math.max(0, same.number - previous.number - 1)
  if (ordinal < free) return write(previous, previous.number + 1 + ordinal, '')
  if (previous.kind !== 'decimal') return undefined
  const first = free > 0 ? 0 : previous.letter === '' ? 0 : previous.letter.charCodeAt(0) - 64
  const index = first + ordinal - free
  const taken = same !== undefined && same.number === previous.number + free && same.letter !== ''
  if (index > 25 || (taken && index >= same.letter.charCodeAt(0) - 65)) return undefined
  return write(previous, previous.number + free, String.fromCharCode(65 + index))
}

function write({ kind, before, after }: Numbering, number: number, suffix: string): string | undefined {
  if (kind === 'decimal') return `${before}${number}${suffix}${after}`
  if (kind === 'letter') return number > 26 ? undefined : `${String.fromCharCode(64 + number)}${after}`
  return `${toRoman(number)}${after}`
}

const numerals: readonly (readonly [string, number])[] = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

function toRoman(value: number): string {
  let rest = value
  return numerals.reduce((written, [digits, worth]) => {
    const times = Math.floor(rest / worth)
    rest -= times * worth
    return written + digits.repeat(times)
  }, '')
}

function fromRoman(digits: string): number {
  const worth = { I: 1, V: 5, X: 10 } as const
  const values = [...digits].map((digit) => worth[digit as keyof typeof worth])
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
