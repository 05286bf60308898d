/** The small words that join clauses and nouns, by what the reading concludes where one of them stands. */
import { wordSet } from '../word-lists.ts'

/** The clause before them is complete: "there were none and …". */
export const afterClauses = wordSet('and but or as because by since until when')

/** Between names in a list: "alcohol, drugs and MH". */
export const inLists = wordSet('and or &')

/** A lone answer may go on with one of these, and is an answer still: "none in the household". */
export const afterAnswers = wordSet(`
  in on by for from at to with of and or known per as about due because given since under too
`)

/** Behind a factor, before whose it is: "depression in Mother". */
export const beforeOwners = wordSet('in of by for between')

/** Before whom somebody only meets, tells or is asked by, and who does not speak: "seen by the midwife, said", "said to the GP: 'no'". */
export const beforeHearers = wordSet('by to with at on in')

/** Before whom somebody does something with: "had the children at weekends". */
export const beforeObjects = wordSet(`
  with of for to from around near beside behind before had has have having about towards at on in by whom
`)
/** Behind such a person, who then goes on as the one told of: "for her son, who …". */
export const afterSubjects = wordSet('who was were is are had has have and or')

/** What belongs to the one behind it is that one's, and not the factor before: "an overdose of his carer's tablets". */
export const beforeOwned = wordSet('of')

/** Behind "in" they make a place of it, and who follows owns nothing: "in front of Mother". */
export const places = wordSet('front')
