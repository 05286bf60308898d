/** Longer finds overrule the shorter ones within them. */
import type { PersonEntry, TermEntry } from '../lexicon/entries.ts'
import type { Found } from './found.ts'

const isInside = (one: Found<unknown>, outer: Found<unknown>): boolean =>
  one.last <= outer.last && (one.first > outer.first || one.last < outer.last)

/** Drops what lies inside a longer find; finds of the same extent stay. The list is in the order of the text, the longer first. */
export function longest<E>(found: readonly Found<E>[]): Found<E>[] {
  const kept: Found<E>[] = []
  let outer: Found<E> | undefined
  for (const one of found) {
    if (outer !== undefined && isInside(one, outer)) continue
    kept.push(one)
    if (outer === undefined || one.last > outer.last) outer = one
  }
  return kept
}

/** "The child protection conference", "the family support worker": who is only the beginning of a service's name is not there. */
export function unentitled(people: readonly Found<PersonEntry>[]): readonly Found<PersonEntry>[] {
  return people.filter(({ first, last }, index) => {
    const next = people[index + 1]
    return next?.entry.group.role !== 'professional' || next.first === first || next.first > last
  })
}

/** The same within each topic; words with another meaning then mask whatever of their topic they overlap. */
export function longestByTopic(terms: readonly Found<TermEntry>[]): readonly Found<TermEntry>[] {
  if (terms.length < 2) return terms
  const kept: Found<TermEntry>[] = []
  let masks = false
  for (const one of terms) {
    if (one.entry.group.use !== 'elsewhere' && isInsideAny(one, kept)) continue
    kept.push(one)
    if (one.entry.group.use === 'generic') masks = true
  }
  return masks ? unmaskedByTopic(kept) : kept
}

/** No find is longer than this many words: a phrase reaches 30 on either side of its anchor. */
const longestFind = 61

function isInsideAny(one: Found<TermEntry>, kept: readonly Found<TermEntry>[]): boolean {
  for (let index = kept.length - 1; index >= 0; index--) {
    const outer = kept[index] as Found<TermEntry>
    if (one.first - outer.first > longestFind) return false
    if (outer.entry.topic === one.entry.topic && isInside(one, outer)) return true
  }
  return false
}

function unmaskedByTopic(kept: readonly Found<TermEntry>[]): readonly Found<TermEntry>[] {
  const topics = new Set(kept.filter(({ entry }) => entry.group.use === 'generic').map(({ entry }) => entry.topic))
  const masked = new Set<Found<TermEntry>>()
  for (const topic of topics) {
    const same = kept.filter(({ entry }) => entry.topic === topic)
    const left = new Set(unmasked(same))
    for (const one of same) if (!left.has(one)) masked.add(one)
  }
  return kept.filter((one) => !masked.has(one))
}

/** @param terms of one topic, some of which mask others */
function unmasked(terms: Found<TermEntry>[]): Found<TermEntry>[] {
  const masks = terms.filter((term) => term.entry.group.use === 'generic')
  let at = 0
  return terms.filter((term) => {
    if (term.entry.group.use === 'generic') return true
    while (at < masks.length - 1 && (masks[at] as Found<TermEntry>).last < term.first) at++
    const mask = masks[at] as Found<TermEntry>
    return mask.last < term.first || mask.first > term.last
  })
}
