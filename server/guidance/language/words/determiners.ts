/** Words before a noun that tell whether somebody, or something, of this case is meant. */
import { wordSet } from '../word-lists.ts'

/** Anybody at all, even where the name is one of this case's: "any child". */
export const anybody = wordSet('any every')

/** People in general: "a mother", "new fathers". */
export const indefinite: ReadonlySet<string> = new Set([...anybody, 'a', 'an', 'new', 'all', 'each'])

/** Behind a factor's name, these begin another thing and do not go on with the name: "hurt herself that month". */
export const beginAnother = wordSet('that this the a an each every last next in for and her his')

/** May stand between a preposition and who is meant: "seen by the midwife". */
export const articles = wordSet('the')
