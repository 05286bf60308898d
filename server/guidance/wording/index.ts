/** Wordings that guides on language advise against, one entry a term, and the contexts in which they are no fault. */
export { knownAbbreviations } from './abbreviations.ts'
export * as clicheWords from './cliches.ts'
export { columnsOfThemes, notTheAuthorsWord, turnedRound } from './context.ts'
export * as engagementWords from './engagement.ts'
export { type WordingPhrase, wordingPhrases, wordings } from './entries.ts'
export type { Wording, WordingKind } from './types.ts'
export * as unfinished from './unfinished.ts'
export { type Whom, whom } from './whom.ts'
