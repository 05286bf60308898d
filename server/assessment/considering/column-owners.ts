/** "Depression since 2019" in a column headed "Mother": whose it is that a cell tells of, where it names nobody itself. */

import { isOfRelative } from '../../review/columns.ts'
import { Slot } from '../../review/remembered.ts'
import type { PassageBlock } from '../../review/types.ts'
import type { Lexicon, PersonEntry } from './lexicon/entries.ts'
import { tokensIn } from './passage.ts'
import { type CellOwner, type Reading, readTokens } from './reading/reading.ts'

interface Owners {
  readonly lexicon: Lexicon
  readonly groups: readonly (PersonEntry['group'] | undefined)[]
}

const remembered = new Slot<PassageBlock, Owners>()

/** Reads the heads of the columns, which are other words than the row's: before those are read. */
export function readOwners(block: PassageBlock, lexicon: Lexicon): void {
  if (block.ofPeople === undefined || remembered.get(block)?.lexicon === lexicon) return
  const groups = block.ofPeople.map(
    ({ head }) => readTokens(tokensIn(head, [0], lexicon), lexicon).people[0]?.entry.group,
  )
  remembered.set(block, { lexicon, groups })
}

/** The reading of a row, with whom its cells are about. */
export function withOwners(block: PassageBlock, reading: Reading): Reading {
  const { ofPeople = [], span } = block
  const groups = remembered.get(block)?.groups ?? []
  const owners = ofPeople.flatMap(({ cell, head }, index): CellOwner[] => {
    const group = groups[index]
    if (group === undefined || group.role === 'professional') return []
    const { starts, count } = reading.tokens
    const [start, end] = [cell.start - span.start, cell.end - span.start]
    let first = 0
    while (first < count && (starts[first] as number) < start) first++
    let last = first
    while (last < count && (starts[last] as number) < end) last++
    // In prose a lodger may be the man of the house; beside the columns of the parents he is neither of them.
    const role = isOfRelative(head) ? 'other' : group.role
    return last > first ? [{ first, last: last - 1, role, gender: group.gender }] : []
  })
  return owners.length === 0 ? reading : { ...reading, owners }
}
