/** Where a missing section goes, and how this document would write it. */

import { withoutNumbering } from '../assessment/heading-words.ts'
import type { Assessment } from '../assessment/types.ts'
import { directivesIn } from '../review/directives.ts'
import { remembering } from '../review/remembered.ts'
import type { Review, Section } from '../review/types.ts'
import { numberBetween, numberingOf } from './numbering.ts'
import { sectionSkeleton } from './skeleton.ts'

export interface SectionEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface SectionEditOptions {
  /** The text is snippet syntax with a place for the cursor. */
  readonly snippet?: boolean
  /** How many other sections go in at the same place before this one: it is numbered after them. */
  readonly ordinal?: number
}

export interface SectionPlace {
  readonly offset: number
  /** The section it comes after, or before, in the outline; neither in a document without sections to go by. */
  readonly after?: Section
  readonly before?: Section
}

/** The level on which the document has its main sections, and how it writes them. */
interface HeadingStyle {
  readonly depth: number
  readonly form: 'atx' | 'setext' | 'bold'
}

/** Inserts the skeleton of a section at its place. Undefined when the document's end is open, so that nothing can go there. */
export function sectionEdit(
  assessment: Assessment,
  id: string,
  options: SectionEditOptions = {},
): SectionEdit | undefined {
  const expected = assessment.expectedSections.find((section) => section.id === id)
  if (expected === undefined || endsOpen(assessment.review)) return undefined
  const { review } = assessment
  const style = headingStyle(assessment)
  const place = sectionPlace(assessment, id)
  const { title, guidance } = expected
  const number = numberAt(assessment, place, options.ordinal ?? 0)
  const skeleton = sectionSkeleton(
    { title, purpose: guidance.purpose || undefined, prompts: guidance.prompts },
    {
      ...style,
      eol: review.eol,
      // A number that would be read as part of the title ("3A Learning") is left out.
      number: number !== undefined && withoutNumbering(number + title) === title ? number : undefined,
      capitals: mainHeadings(assessment).capitals,
      snippet: options.snippet,
    },
  )
  return { start: place.offset, end: place.offset, text: between(review, place.offset, skeleton) }
}

/** Edits for several sections at once, by id; in the order given they stand in order, numbered on. */
export function sectionEdits(assessment: Assessment, ids: readonly string[]): ReadonlyMap<string, SectionEdit> {
  const edits = new Map<string, SectionEdit>()
  const filled = new Map<number, number>()
  for (const id of ids) {
    const { offset } = sectionPlace(assessment, id)
    const ordinal = filled.get(offset) ?? 0
    const edit = sectionEdit(assessment, id, { ordinal })
    if (edit === undefined) continue
    filled.set(offset, ordinal + 1)
    edits.set(id, edit)
  }
  return edits
}

/**
 * Where a section goes: after those that the guidance has before it and before those it has after it, as far as the
 * document keeps to that order; there, right after the section before. Main sections decide: one that is a paragraph inside
 * another says little of the order, and is gone by only where there is nothing else.
 */
export function sectionPlace(assessment: Assessment, id: string): SectionPlace {
  const known = places(assessment)
  let place = known.get(id)
  if (place === undefined) {
    place = findPlace(assessment, id)
    known.set(id, place)
  }
  return place
}

const places = remembering((_: Assessment) => new Map<string, SectionPlace>())

function findPlace(assessment: Assessment, id: string): SectionPlace {
  const { review, expectedSections } = assessment
  const { depth } = headingStyle(assessment)
  const rank = expectedSections.findIndex((section) => section.id === id)
  const placed = mainSections(assessment)
  if (placed.length > 0) {
    const gap = bestGap(placed, rank)
    const after = placed[gap - 1]?.section
    if (after) return { after, offset: endOf(after, review, depth) }
    const before = (placed[0] as Placed).section
    return { before, offset: settle(review, before.headingSpan.start) }
  }
  for (const { answeredBy } of expectedSections.slice(0, Math.max(0, rank)).reverse()) {
    const nested = review.sections[answeredBy[0] ?? -1]
    if (nested) {
      const around = climb(nested, review, depth)
      return { after: around, offset: endOf(around, review, depth) }
    }
  }
  return { offset: review.length }
}

interface Placed {
  readonly section: Section
  /** Places in the guidance's order of what it answers. */
  readonly ranks: readonly number[]
}

/** Main sections that answer something expected, in the order of the text. */
const mainSections = remembering((assessment: Assessment): readonly Placed[] => {
  const { review, answers, expectedSections } = assessment
  const { depth } = headingStyle(assessment)
  const rankOf = new Map(expectedSections.map(({ id }, rank) => [id, rank]))
  return review.sections.flatMap((section) => {
    if (section.heading.depth > depth) return []
    const ranks = (answers[section.index]?.ids ?? []).flatMap((id) => rankOf.get(id) ?? [])
    return ranks.length === 0 ? [] : [{ section, ranks }]
  })
})

/** The gap (0: before the first) with the fewest sections on the wrong side; of several, the one after the nearest before. */
function bestGap(placed: readonly Placed[], rank: number): number {
  const before = placed.map(({ ranks }) => ranks.filter((one) => one < rank).length)
  const after = placed.map(({ ranks }) => ranks.filter((one) => one > rank).length)
  const wrongs = [before.reduce((sum, count) => sum + count, 0)]
  for (const index of placed.keys()) {
    wrongs.push((wrongs[index] as number) + (after[index] as number) - (before[index] as number))
  }
  // No spreading into arguments: a document may have a hundred thousand sections.
  const fewest = wrongs.reduce((least, one) => Math.min(least, one))
  const nearest = placed.reduce((most, { ranks }) => Math.max(most, ...ranks.filter((one) => one < rank)), -1)
  const preferred = placed.findLastIndex(({ ranks }) => ranks.includes(nearest)) + 1
  return wrongs[preferred] === fewest ? preferred : wrongs.indexOf(fewest)
}

/** The main section that a section stands in, or itself. */
function climb(section: Section, { sections }: Review, depth: number): Section {
  let at = section
  for (let parent = sections[at.parent]; at.heading.depth > depth && parent && parent.heading.depth >= depth; ) {
    at = parent
    parent = sections[at.parent]
  }
  return at
}

export function endOf(section: Section, review: Review, depth: number): number {
  // A title that counts as a section holds the whole document: the new one follows its own text.
  const { end } = section.heading.depth < depth ? section.bodySpan : section.treeSpan
  return settle(review, end)
}

/** The start of the line; before a comment that speaks of this very line. */
function settle(review: Review, offset: number): number {
  let at = offset < review.length ? review.offsetAt(review.positionAt(offset).line, 0) : offset
  for (const { name, span } of [...directivesIn(review)].reverse()) {
    if (name === 'disable-next-line' && span.end <= at && review.slice(span.end, at).trim() === '') at = span.start
  }
  return at
}

/** The level of the document's main headings: 1–6, or 7 where they are only bold. */
export const mainDepth = (assessment: Assessment): number => headingStyle(assessment).depth

export const headingStyle = remembering(({ review, answers }: Assessment): HeadingStyle => {
  const title = review.sections[0]?.heading.depth === 1 ? 1 : 0
  const known = review.sections.filter(
    ({ index, heading }) => (answers[index]?.ids.length ?? 0) > 0 && heading.form !== 'run-in',
  )
  const real = known.filter(({ heading }) => heading.depth <= 6)
  const main = real.length > 0 ? real : known
  if (main.length === 0) return { depth: otherDepth(review, title), form: 'atx' }
  const depth = shallowest(main, answers)
  if (depth > 6) return { depth, form: 'bold' }
  const form = mostCommon(main.filter(({ heading }) => heading.depth === depth).map(({ heading }) => heading.form))
  return { depth, form: form === 'setext' ? 'setext' : 'atx' }
})

/** Nothing is recognised: the level of the headings there are, below the title. */
function otherDepth({ sections }: Review, title: number): number {
  const depths = sections
    .slice(title)
    .map(({ heading }) => heading.depth)
    .filter((depth) => depth <= 6)
  return depths.length > 0
    ? Math.max(
        title + 1,
        depths.reduce((least, depth) => Math.min(least, depth)),
      )
    : 2
}

/**
 * The highest level on which about as many needs are answered as on any other: chronology, analysis and learning of each
 * agency, a level below, must not outvote the document's own.
 */
function shallowest(main: readonly Section[], answers: Assessment['answers']): number {
  const needs = new Map<number, Set<string>>()
  for (const { index, heading } of main) {
    const ids = needs.get(heading.depth) ?? new Set()
    for (const id of answers[index]?.ids ?? []) ids.add(id)
    needs.set(heading.depth, ids)
  }
  const most = Math.max(...[...needs.values()].map(({ size }) => size))
  return Math.min(...[...needs].filter(([, { size }]) => size * 2 >= most).map(([depth]) => depth))
}

/** Of several equally common, the first. */
function mostCommon<T>(values: readonly T[]): T {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** The headings of the main level, and how they are written. */
const mainHeadings = remembering((assessment: Assessment) => {
  const { depth } = headingStyle(assessment)
  const headings = assessment.review.sections.filter(({ heading }) => heading.depth === depth)
  return {
    headings,
    numbers: numberingOf(headings.map(({ heading }) => heading.text)),
    capitals: inCapitals(headings),
  }
})

const inCapitals = (sections: readonly Section[]): boolean =>
  sections.length > 1 && sections.every(({ heading: { text } }) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text))

function numberAt(assessment: Assessment, { offset }: SectionPlace, ordinal: number): string | undefined {
  const { headings, numbers } = mainHeadings(assessment)
  if (numbers === undefined) return undefined
  const split = headings.findIndex(({ headingSpan }) => headingSpan.start >= offset)
  const before = numbers.slice(0, split === -1 ? undefined : split)
  const after = split === -1 ? [] : numbers.slice(split)
  return numberBetween(
    before.findLast((one) => one !== undefined),
    after.find((one) => one !== undefined),
    ordinal,
  )
}

const afterEmptyLine = /(?:^\uFEFF?|(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))[ \t]*)$/

/** Sets text off by empty lines, as the document writes its line ends. */
export function between(review: Review, offset: number, inserted: string): string {
  const { eol, length } = review
  const before = review.slice(Math.max(0, offset - 200), offset)
  const lead = afterEmptyLine.test(before) ? '' : /[\n\r]$/.test(before) ? eol : eol + eol
  const tail = offset < length ? eol + eol : /[\n\r]$/.test(review.slice(length - 1, length)) ? eol : ''
  return lead + inserted + tail
}

/** A fence or a comment that never closes swallows whatever follows it. */
export function endsOpen(review: Review): boolean {
  const { chunks, frontMatter } = review
  const opening = frontMatter?.span.start ?? 0
  if (frontMatter !== undefined && review.slice(opening, opening + 3) !== '---') return true
  const chunk = chunks.at(-1)
  const last = chunk?.nodes.at(-1)
  if (chunk === undefined || last === undefined) return false
  const source = chunk.text.slice(last.position?.start.offset, last.position?.end.offset)
  if (last.type === 'html') return source.lastIndexOf('<!--') > source.lastIndexOf('-->')
  if (last.type !== 'code') return false
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[1]
  return (
    fence !== undefined &&
    !source
      .trimEnd()
      .split(/[\n\r]/)
      .slice(1)
      .at(-1)
      ?.trim()
      .startsWith(fence)
  )
}
