/** Whose factor a label tells of: of whom it names, or else the answer to it. */
import type { TermEntry } from '../lexicon/entries.ts'
import { type Found, indexFrom } from '../reading/found.ts'
import type { Reading } from '../reading/reading.ts'
import { type Bearer, whose } from '../reading/whose.ts'

/** Whose factor a label tells of, or the answer to it. */
export const ownerNamed = (reading: Reading, term: Found<TermEntry>, label: number): Bearer | null =>
  namedIn(reading, label) ?? (whoseIt(term) ? firstNamed(reading, label) : null) ?? reading.about ?? null

/** Whose factor a label names: "Mother's mental health", "Child's emotional health". */
export function namedIn(reading: Reading, label: number): Bearer | null {
  const person = reading.people[0]
  return person === undefined || person.last >= label
    ? null
    : whose(reading, person.first, person.last, { use: 'label' })
}

const whoseIt = ({ entry }: Found<TermEntry>): boolean => entry.group.whose !== undefined && entry.group.whose !== 'any'

/** Whom an answer speaks of first, where the label names nobody. */
function firstNamed(reading: Reading, label: number): Bearer | null {
  // "| Additional needs | None, Mother says |": who only speaks is not spoken of.
  const person = reading.people.find(
    ({ first, last, entry }) => first >= label && entry.group.role !== 'professional' && !speaks(reading, last),
  )
  return person === undefined || person.entry.group.role === 'other' ? null : (person.entry.group.role as Bearer)
}

const speaks = ({ says }: Reading, last: number): boolean => says[indexFrom(says, last + 1)]?.first === last + 1
