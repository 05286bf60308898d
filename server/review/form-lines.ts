/** The lines of a form in a paragraph or an item: where a label begins a line, what stands from there on is read by itself. */
import type { PhrasingContent } from 'mdast'
import { onePerson } from '../guidance/language/words/pronouns.ts'
import { isOfPerson } from './columns.ts'
import { boldLabel, furtherOffering, labelOf, offeringLabel, plainLabel } from './labels.ts'
import { partOf, spanOf, wordsOf } from './plain-text.ts'
import type { Span } from './types.ts'

export interface FormLine {
  /** What stands in it, and nothing else. */
  readonly children: readonly PhrasingContent[]
  /** Its words, as long as its source: see `blankMarkup`. */
  readonly plain: string
  readonly span: Span
  readonly label: Span | undefined
}

/** @param plain the words at `span` @param children that they stand in @returns one line, where nothing divides it */
export function formLines(
  source: string,
  plain: string,
  children: readonly PhrasingContent[],
  span: Span,
): readonly FormLine[] {
  const starts = cuts(linesOf(source, children, plain, span))
  if (starts.length === 0) return [{ children, plain, span, label: labelOf(children, plain, span) }]
  const places = between([span.start, ...starts], span.end)
  const parts = divided(source, children, places)
  return places.map((place, index) => {
    const within = parts[index] as PhrasingContent[]
    const own = plain.slice(place.start - span.start, place.end - span.start)
    return { children: within, plain: own, span: place, label: labelOf(within, own, place) }
  })
}

const between = (starts: readonly number[], end: number): readonly Span[] =>
  starts.map((start, index) => ({ start, end: starts[index + 1] ?? end }))

interface Line {
  readonly start: number
  /** The words of its label, where it begins with one. */
  readonly label: string | undefined
  /** Bold, or answers to choose from: a label for certain. Of a colon that is not so certain. */
  readonly isSure: boolean
  readonly words: string
}

const lineEnd = /\r\n?|\n|<br\b[^<>]*>(?:\r\n?|\n)?/gi
const margin = /[ \t>]*/y

function linesOf(source: string, children: readonly PhrasingContent[], plain: string, span: Span): readonly Line[] {
  const text = source.slice(span.start, span.end)
  const starts = [0]
  if (/[\n\r]|<br\b/i.test(text)) {
    for (const { 0: end, index } of text.matchAll(lineEnd)) {
      margin.lastIndex = index + end.length
      margin.test(text)
      if (margin.lastIndex < text.length) starts.push(margin.lastIndex)
    }
  }
  const further = starts.flatMap((start, index) =>
    furtherOffering(plain.slice(start, starts[index + 1])).map((at) => start + at),
  )
  if (starts.length === 1 && further.length === 0) return none
  const offsets = [...starts, ...further].sort((a, b) => a - b).map((at) => span.start + at)
  const places = between(betweenChildren(children, offsets), span.end)
  const parts = divided(source, children, places)
  return places.map((place, index) => {
    const words = plain.slice(place.start - span.start, place.end - span.start)
    return { start: place.start, words, ...labelIn(parts[index] as PhrasingContent[], words, place) }
  })
}

const none: readonly never[] = []

function labelIn(children: readonly PhrasingContent[], words: string, { start }: Span): Pick<Line, 'label' | 'isSure'> {
  const [first, next] = children
  if (first?.type === 'strong' && spanOf(first).start === start) {
    const isLabel = boldLabel(children) !== undefined && (/:$/.test(wordsOf([first])) || isColon(next))
    if (isLabel) return { label: wordsOf([first]), isSure: true }
  }
  const found = offeringLabel(words)
  const label = found ?? plainLabel(words)
  // What was wrapped goes on in small letters.
  const name = label && words.slice(label.start, label.end)
  return { label: name !== undefined && /^\p{Lu}/u.test(name) ? name : undefined, isSure: found !== undefined }
}

const isColon = (node: PhrasingContent | undefined): boolean => node?.type === 'text' && /^\s*:/.test(node.value)

/** Where lines begin that are read by themselves. What has no label goes on with the line above. */
function cuts([first, ...rest]: readonly Line[]): readonly number[] {
  if (first === undefined) return none
  const isForm = first.label !== undefined || (rest.length > 1 && rest.every(({ label }) => label !== undefined))
  const found: number[] = []
  // One person's line, and what is told of them below it; several such lines together are a list of people.
  let people = isOfPerson(nameOf(first)) ? 1 : 0
  let isListing = people > 0
  for (const line of rest) {
    if (line.label === undefined) continue
    const isPerson = isOfPerson(nameOf(line))
    if (isPerson) people = isListing ? people + 1 : 1
    else if (people > 1) people = 0
    isListing = isPerson
    const goesOn = (people === 1 && !isPerson) || speaksOfOne(line.words)
    if (line.isSure || ((isForm || found.length > 0) && !goesOn)) found.push(line.start)
  }
  return found
}

const nameOf = ({ label = '' }: Line): string => label.replace(/\s*:$/, '')

/** "Alcohol: she drinks": of whom is told before it. */
export const speaksOfOne = (text: string): boolean =>
  text.split(/[^\p{L}]+/u).some((word) => onePerson.has(word.toLowerCase()))

/** Offsets that stand within none of the children but text, which may be divided. Both are in the order of the source. */
function betweenChildren(children: readonly PhrasingContent[], offsets: readonly number[]): readonly number[] {
  let index = 0
  return offsets.filter((at) => {
    while (index < children.length && spanOf(children[index] as PhrasingContent).end <= at) index++
    const child = children[index]
    return child === undefined || child.type === 'text' || spanOf(child).start >= at
  })
}

/** The children by the places that they stand in, of which each begins where the one before ends. */
function divided(source: string, children: readonly PhrasingContent[], places: readonly Span[]): PhrasingContent[][] {
  let index = 0
  return places.map(({ start, end }) => {
    const within: PhrasingContent[] = []
    for (; index < children.length; index++) {
      const child = children[index] as PhrasingContent
      const place = spanOf(child)
      if (place.start >= end) break
      if (place.start >= start && place.end <= end) within.push(child)
      else if (place.end > start)
        within.push(partOf(source, { start: Math.max(start, place.start), end: Math.min(end, place.end) }))
      if (place.end > end) break
    }
    return within
  })
}
