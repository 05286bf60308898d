/** The phrases of the wordings, each with what it belongs to. */
import { each } from '../language/phrases.ts'
import { blaming } from './blaming.ts'
import { euphemisms } from './euphemisms.ts'
import { outdated } from './outdated.ts'
import type { Wording, WordingKind } from './types.ts'

export const wordings: Readonly<Record<WordingKind, readonly Wording[]>> = {
  blaming,
  outdated,
  euphemism: euphemisms,
}

export interface WordingPhrase {
  readonly kind: WordingKind
  readonly wording: Wording
  readonly phrase: string
  /** What fits in its place without any other change to the sentence. */
  readonly replacement: string | undefined
}

export const wordingPhrases: readonly WordingPhrase[] = (Object.keys(wordings) as WordingKind[]).flatMap((kind) =>
  wordings[kind].flatMap((wording) =>
    each(wording.phrases).map((line): WordingPhrase => {
      const [phrase = '', replacement] = line.split(' => ')
      return { kind, wording, phrase, replacement }
    }),
  ),
)
