/** A way of putting things that blames the family, hides who did what, or has been given up; and what to write instead. */
export interface Wording {
  /** Tells it from the others, kebab-case. */
  readonly id: string
  /**
   * How it is written: words in order, in any case; `*` any ending, `(a|b)` one of these, `?` after a group or word: may be
   * left out; `..` up to four words between. A space stands for a space or a hyphen.
   */
  readonly phrases: readonly string[]
  /** What to write instead, as the end of a message: "say what was offered …". */
  readonly instead: string
  /** Words that can take its place as they stand; only where grammar allows it in every sentence. */
  readonly replacement?: string
  /** Guides disagree, or practice still uses it: information only. */
  readonly contested?: true
  readonly source: string
}
