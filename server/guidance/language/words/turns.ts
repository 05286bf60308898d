/** Words that set what follows against what was said. The phrases that turn a sentence: `modifiers/signposts.ts`. */
import { wordSet } from '../word-lists.ts'

/** They begin a clause of its own. */
export const turnsOfClauses = wordSet('but although though however despite yet whereas')

/** Those, and others that set one thing against another without always beginning a clause. */
export const against: ReadonlySet<string> = new Set([
  ...turnsOfClauses,
  ...wordSet('unlike nevertheless nonetheless while'),
])

/** Behind a comma these end what was conceded: "Although she denied feeling low, she had …". */
export const afterConceding = wordSet(`
  she he they it there both police officers neighbours tests records toxicology the a an
`)

/** A turn that only goes on with what was said: "Said that things got heated but that he had never …". */
export const goesOn = ['but', 'that'] as const

/** These turn a sentence, unless a clause on somebody named begins with them: "the girl, who lives with her father, was …". */
export const relativeTurns = wordSet('who')
