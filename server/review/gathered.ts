/**
 * What stands here and there in a review. A chunk is looked at once, and again only when an edit has touched it: what is asked
 * at every keystroke then costs a glance at each chunk, however much the chunks hold.
 */
import { Slot } from './remembered.ts'
import type { Chunk, PassageBlock, PlacedPassage, Review } from './types.ts'

/** Something that was found in a passage. */
export interface Gathered<F> {
  readonly found: F
  readonly passage: PlacedPassage
  /** The passage's place among those of the review. */
  readonly index: number
}

/** What a passage stands in. */
export interface Around {
  readonly chunk: Chunk
  /** The header of the table, where the passage is a row. */
  readonly header: PassageBlock | undefined
}

interface InChunk<F, By> {
  readonly by: By
  /** How many passages the chunk has. */
  readonly passages: number
  /** What was found, and in which of them. */
  readonly finds: readonly { readonly place: number; readonly found: F }[]
}

type Gatherable = Pick<Review, 'chunks' | 'passages'>

/**
 * @param look tells what there is in a passage, by nothing but the passage and what it stands in
 * @returns what is found in the passages of a review, in their order
 */
export function gathering<F>(
  look: (block: PassageBlock, around: Around) => readonly F[],
): (review: Gatherable) => readonly Gathered<F>[] {
  const gather = gatheringBy<F, undefined>(look)
  return (review) => gather(review, undefined)
}

/**
 * The same by something else, such as a lexicon.
 * @returns what is found; looked for again where `by` is not what it was
 */
export function gatheringBy<F, By>(
  look: (block: PassageBlock, around: Around, by: By) => readonly F[],
): (review: Gatherable, by: By) => readonly Gathered<F>[] {
  const kept = new Slot<Chunk, InChunk<F, By>>()
  // Most chunks are a passage in which nothing is found: chunk after chunk of that kind shares one answer.
  let blank: InChunk<F, By> | undefined
  return ({ chunks, passages }, by) => {
    const gathered: Gathered<F>[] = []
    let first = 0
    for (const chunk of chunks) {
      let here = kept.get(chunk)
      if (here === undefined || here.by !== by) {
        here = lookAt(chunk, by, look)
        if (here.finds === nothing) {
          if (blank === undefined || blank.by !== by || blank.passages !== here.passages) blank = here
          here = blank
        }
        kept.set(chunk, here)
      }
      for (const { place, found } of here.finds) {
        const index = first + place
        gathered.push({ found, passage: passages[index] as PlacedPassage, index })
      }
      first += here.passages
    }
    return gathered
  }
}

function lookAt<F, By>(
  chunk: Chunk,
  by: By,
  look: (block: PassageBlock, around: Around, by: By) => readonly F[],
): InChunk<F, By> {
  let finds: { place: number; found: F }[] | undefined
  let header: PassageBlock | undefined
  let place = 0
  for (const block of chunk.blocks) {
    if (block.kind !== 'passage') continue
    if (block.form !== 'table-row') header = block.form === 'table-header' ? block : undefined
    for (const found of look(block, { chunk, header }, by)) {
      finds ??= []
      finds.push({ place, found })
    }
    place++
  }
  return { by, passages: place, finds: finds ?? nothing }
}

const nothing: readonly never[] = []
