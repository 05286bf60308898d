/**
 * The phrase mini-language in which terms, cues and statements are written (see `patterns.ts` for what an author needs).
 * Reads a phrase into elements; knows nothing of text or matching.
 */
import { writtenOut } from '../../../guidance/language/short-forms.ts'

/** A test of one word: the word is one of `literals`, begins with one of `prefixes`, or is spelt in capitals as in `capitals`. */
export interface WordTest {
  readonly literals: readonly string[]
  readonly prefixes: readonly string[]
  readonly capitals: readonly string[]
  readonly number: boolean
  /** Any word that begins with a capital letter. */
  readonly name: boolean
  /** Word classes of which it may be a member; kept apart so that a long class is spelt out once and not in every phrase. */
  readonly classes: readonly WordTest[]
}

export type Element =
  | { readonly kind: 'word'; readonly test: WordTest }
  /** Up to `most` words in between; `across` may pass the end of a sentence. */
  | { readonly kind: 'gap'; readonly most: number; readonly across: boolean }
  | { readonly kind: 'group'; readonly alternatives: readonly (readonly Element[])[]; readonly optional: boolean }

export type WordClasses = Readonly<Record<string, readonly string[]>>

/** A phrase cannot be read; `message` is for the person who wrote it. */
export class PhraseError extends Error {}

const pieces = /<[a-z-]+>|\.{2,3}\d*|\)\?|[()|]|[^\s()|<>]+/g

/** Reads one phrase. @throws PhraseError when it cannot be read */
export function readPhrase(source: string, classes: WordClasses): readonly Element[] {
  if (source.includes(';')) throw new PhraseError(`"${source}" has a semicolon, which divides phrases: write two`)
  const reader = new Reader(source, classes)
  const elements = reader.sequence()
  reader.finish()
  if (!elements.some(isFirm)) throw new PhraseError(`"${source}" has no word that must be there`)
  return elements
}

const isFirm = (element: Element): boolean =>
  element.kind === 'word' ||
  (element.kind === 'group' && !element.optional && element.alternatives.every((a) => a.some(isFirm)))

/** No phrase needs more brackets within brackets. */
const deepest = 20

class Reader {
  private readonly source: string
  private readonly classes: WordClasses
  private readonly parts: readonly string[]
  private at = 0
  private depth = 0

  constructor(source: string, classes: WordClasses) {
    this.source = source
    this.classes = classes
    this.parts = source.match(pieces) ?? []
  }

  sequence(): Element[] {
    const elements: Element[] = []
    for (;;) {
      const part = this.parts[this.at]
      if (part === undefined || part === '|' || part.startsWith(')')) return elements
      this.at++
      if (part === '(') elements.push(this.group())
      else if (part.startsWith('..')) elements.push(gap(part))
      else if (part.startsWith('<')) elements.push(this.named(part.slice(1, -1)))
      else elements.push(...wordsOf(part))
    }
  }

  finish(): void {
    if (this.at < this.parts.length) throw new PhraseError(`"${this.source}" has a bracket or bar that nothing opened`)
  }

  private group(): Element {
    if (++this.depth > deepest)
      throw new PhraseError(`This phrase has brackets within brackets, more than ${deepest} deep`)
    const alternatives = [this.sequence()]
    while (this.parts[this.at] === '|') {
      this.at++
      alternatives.push(this.sequence())
    }
    const close = this.parts[this.at++]
    if (!close?.startsWith(')')) throw new PhraseError(`"${this.source}" has an open bracket`)
    this.depth--
    return joined(alternatives, close === ')?')
  }

  private named(name: string): Element {
    if (name === 'number') return { kind: 'word', test: { ...noWord, number: true } }
    if (name === 'name') return { kind: 'word', test: { ...noWord, name: true } }
    return classNamed(name, this.classes, this.source)
  }
}

const readClasses = new WeakMap<WordClasses, Map<string, Element>>()

/** A word class as one element, read once for each set of classes. */
function classNamed(name: string, classes: WordClasses, source: string): Element {
  let read = readClasses.get(classes)
  if (read === undefined) {
    read = new Map()
    readClasses.set(classes, read)
  }
  const known = read.get(name)
  if (known !== undefined) return known
  const members = Object.hasOwn(classes, name) ? classes[name] : undefined
  if (members === undefined) throw new PhraseError(`"${source}" names the unknown word class <${name}>`)
  const element = joined(
    members.map((member) => new Reader(member, classes).sequence()),
    false,
  )
  const named = byName(element)
  read.set(name, named)
  return named
}

/** The class with its single words behind one reference. */
function byName(element: Element): Element {
  if (element.kind === 'word') return { kind: 'word', test: { ...noWord, classes: [element.test] } }
  if (element.kind === 'gap') return element
  return {
    ...element,
    alternatives: element.alternatives.map((alternative) =>
      alternative.length === 1 && alternative[0]?.kind === 'word' ? [byName(alternative[0])] : alternative,
    ),
  }
}

const none: readonly never[] = []
const noWord: WordTest = { literals: none, prefixes: none, capitals: none, number: false, name: false, classes: none }

function gap(part: string): Element {
  const across = part.startsWith('...')
  const digits = part.slice(across ? 3 : 2)
  const most = digits === '' ? (across ? 12 : 4) : Number(digits)
  return { kind: 'gap', most: Math.min(most, 24), across }
}

/** Alternatives of one word each are one test; the rest stay alternatives. */
function joined(alternatives: readonly (readonly Element[])[], optional: boolean): Element {
  const single: WordTest[] = []
  const others: (readonly Element[])[] = []
  for (const alternative of alternatives) {
    const [only] = alternative
    if (alternative.length === 0) optional = true
    else if (alternative.length === 1 && only?.kind === 'word') single.push(only.test)
    else if (alternative.length === 1 && only?.kind === 'group' && !only.optional) spread(only, single, others)
    else others.push(alternative)
  }
  if (single.length > 0) others.unshift([{ kind: 'word', test: union(single) }])
  const [first] = others
  if (others.length === 1 && !optional && first?.length === 1) return first[0] as Element
  return { kind: 'group', alternatives: others, optional }
}

function spread(group: Element & { kind: 'group' }, single: WordTest[], others: (readonly Element[])[]): void {
  for (const alternative of group.alternatives) {
    const [only] = alternative
    if (alternative.length === 1 && only?.kind === 'word') single.push(only.test)
    else others.push(alternative)
  }
}

/** One test that a word passes when it passes any of `tests`. */
export const union = (tests: readonly WordTest[]): WordTest => ({
  literals: tests.flatMap((test) => test.literals),
  prefixes: tests.flatMap((test) => test.prefixes),
  capitals: tests.flatMap((test) => test.capitals),
  number: tests.some((test) => test.number),
  name: tests.some((test) => test.name),
  classes: tests.flatMap((test) => test.classes),
})

/** A piece between spaces: one word, or several where a hyphen or "n't" divides it. */
function wordsOf(part: string): Element[] {
  return part
    .replace(/[\u2019]/g, "'")
    .replace(/n't$/, ' not')
    .split(/[-\s]/)
    .filter((word) => word !== '')
    .map((word) => ({ kind: 'word', test: wordTest(word) }))
}

function wordTest(word: string): WordTest {
  const bare = word.replace(/'(?:s|d|m|re|ve|ll)?$/, '')
  if (bare.endsWith('*')) return { ...noWord, prefixes: [bare.slice(0, -1).toLowerCase()] }
  if (/^[A-Z][A-Z&0-9/]+$/.test(bare)) return { ...noWord, capitals: [bare.toLowerCase()] }
  if (bare.length > 2 && bare.endsWith('?'))
    return { ...noWord, literals: endings(bare.toLowerCase()).map((word) => writtenOut(word)) }
  return { ...noWord, literals: [writtenOut(bare.toLowerCase())] }
}

/** "marks?": with the last letter and without it. */
const endings = (word: string): string[] => [word.slice(0, -1), word.slice(0, -2)]
