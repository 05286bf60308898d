/** Which rule tells of a wording: it blames who was harmed, its time is past, or it plays down what was done. */
export type WordingKind = 'blaming' | 'outdated' | 'euphemism'

/** One term that guides on language advise against, with what they recommend. */
export interface Wording {
  /** Kebab-case; what the option `allow` names. */
  readonly id: string
  /** As the message names it, without quotation marks. */
  readonly term: string
  /**
   * Phrases (see `assessment/patterns`), divided by semicolons or line ends. `phrase => words` gives the wording that fits
   * in its place without any other change to the sentence; without it there is no quick fix.
   */
  readonly phrases: string
  /** Goes on from the term in quotation marks: what the wording does, and so why it matters. */
  readonly why: string
  /** In the imperative: what to write. */
  readonly say: string
  /** Found only where the nearest person named before it, or else after it, is a child (a parent). */
  readonly of?: 'child' | 'parent'
  /** With `of`: where neither a child nor a parent is named, too. */
  readonly orNobody?: true
  /** With `of: 'parent'`: phrases that show a parent where a cipher stands right before the term, whatever letters it has. */
  readonly ofTheirOwn?: readonly string[]
  /** Phrases of which the sentence must hold one. */
  readonly only?: readonly string[]
  /** Phrases that make the sentence mean something else. */
  readonly unless?: readonly string[]
  /** Left out where every child of the review is this old or older: whole years. */
  readonly under?: number
  /** `info` for what guides word differently, or use themselves. */
  readonly level?: 'info'
  /** Guides disagree: found only where the option `contested` is on. */
  readonly contested?: true
  readonly sources: readonly string[]
}
