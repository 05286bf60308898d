/** Pronouns, by whom they may stand for. */
import { wordSet } from '../word-lists.ts'

export const feminine = wordSet('she her hers herself')
export const masculine = wordSet('he him his himself')
export const several = wordSet('they their them themselves')

/** One person, and so somebody of this case: law and guidance seldom speak of one. */
export const onePerson = wordSet('he she him her his hers')

/** Whoever does something in a clause. */
export const doers = wordSet('she he they')

/** Before a relative: whose relative it is. */
export const possessives = wordSet('his her their')

/** Behind "or" and before it they are nobody of this case: "he or she". */
export const eitherOne = wordSet('or')

/** Before the verb of speech, hardly ever a practitioner: "She said". */
export const speakers = wordSet('she he')

/** Before those whom somebody calls so ("her nan"), by who that somebody is. */
export const own = { female: 'her', male: 'his', unknown: 'their' } as const
