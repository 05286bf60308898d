/** The wordings of the guidance's headings; read when the program is built, so that none is when it starts. */
import { reviewTypes } from '../guidance/review-types/index.ts'
import { sections } from '../guidance/sections/index.ts'
import { type ReadWording, readWording } from './heading-words.ts'

/** By wording, with those words of it that the fewest wordings have before the others. */
export function guidanceWordings(): Readonly<Record<string, ReadWording>> {
  const uses = reviewTypes.flatMap((type) => type.sections)
  const wordings = [
    ...sections.flatMap(({ title, aliases, weakAliases = [], companions = [] }) => [
      title,
      ...aliases,
      ...weakAliases,
      ...companions,
    ]),
    ...uses.flatMap(({ title, aliases = [] }) => [...(title === undefined ? [] : [title]), ...aliases]),
    // A name may stand in the room between: its two sides are compared by themselves.
  ].flatMap((wording) => (wording.includes('…') ? wording.split('…') : wording))
  const read = new Map(wordings.map((wording) => [wording, readWording(wording)]))
  const used = new Map<string, number>()
  for (const { meaningful } of read.values()) for (const word of meaningful) used.set(word, (used.get(word) ?? 0) + 1)
  const rarestFirst = (a: string, b: string) => (used.get(a) ?? 0) - (used.get(b) ?? 0)
  return Object.fromEntries(
    Array.from(read, ([wording, one]) => [wording, { ...one, meaningful: one.meaningful.toSorted(rarestFirst) }]),
  )
}
