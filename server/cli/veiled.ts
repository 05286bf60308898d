/**
 * What a cache keeps of what reviews know of each other: whether one of them says something else than it did can be told, and
 * nothing of what it says. A reference may point at a child's case, and so may a date.
 */
import { createHash } from 'node:crypto'
import { type Neighbour, referenceKey } from '../assessment/estate.ts'

/** A review as the others see it, by digests. */
export interface Veiled {
  readonly path: string
  /** Of its reference, in any spelling. */
  readonly reference?: string
  /** The same of those that it follows from. */
  readonly related: readonly string[]
  /** Of everything that others see of it, to the letter. */
  readonly seen: string
}

export const digest = (text: string): string => createHash('sha256').update(text).digest('base64')

/** In such characters that all spellings of it are its own: digests of references are compared as references are. */
const digestOfReference = (reference: string): string =>
  createHash('sha256').update(referenceKey(reference)).digest('hex').toUpperCase()

export function veil(neighbour: Neighbour): Veiled {
  const { path, reference, related, ...rest } = neighbour
  return {
    path,
    ...(reference !== undefined && { reference: digestOfReference(reference) }),
    related: related.map(digestOfReference),
    seen: digest(JSON.stringify([reference, related, rest])),
  }
}

/** Which reviews of an estate the judgement of one of them can depend on. */
export class Sight {
  private readonly all: readonly Veiled[]
  private readonly byReference = new Map<string, Veiled[]>()
  private everything: string | undefined

  constructor(all: readonly Veiled[]) {
    this.all = all
    for (const review of all) {
      const { reference } = review
      if (reference !== undefined) this.byReference.set(reference, [...(this.byReference.get(reference) ?? []), review])
    }
  }

  /** All of them, where it names a reference that leads nowhere: that is compared with those there are, for the one that was meant. */
  of({ path, reference, related }: Veiled): readonly Veiled[] {
    const others = (one: string) => (this.byReference.get(one) ?? []).filter((review) => review.path !== path)
    const followed = related.map(others)
    if (followed.some((found) => found.length === 0)) return this.all
    return [...(reference === undefined ? [] : others(reference)), ...followed.flat()]
  }

  /** Another text for every change of theirs that the judgement may depend on. */
  digestOf(review: Veiled): string {
    const seen = this.of(review)
    if (seen !== this.all) return seen.map(({ path, seen }) => `${path} ${seen}`).join()
    this.everything ??= digest(this.all.map(({ path, seen }) => `${path} ${seen}`).join())
    return this.everything
  }
}
