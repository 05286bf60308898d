/** Wordings that guides on language advise against, one entry a term, and the contexts in which they are no fault. */
import { blaming } from './blaming.ts'
import { euphemisms } from './euphemisms.ts'
import { outdated } from './outdated.ts'
import type { Wording, WordingKind } from './types.ts'

export { knownAbbreviations } from './abbreviations.ts'
export * as clicheWords from './cliches.ts'
export { notTheAuthorsWord, turnedRound } from './context.ts'
export * as engagementWords from './engagement.ts'
export type { Wording, WordingKind } from './types.ts'

export const wordings: Readonly<Record<WordingKind, readonly Wording[]>> = {
  blaming,
  outdated,
  euphemism: euphemisms,
}
