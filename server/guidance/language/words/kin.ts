/** Words for people of which more is known than who they are: `people.ts` has who is who. */
import { wordSet } from '../word-lists.ts'

/** Those whom children call theirs: "his nan". */
export const elders = wordSet(`
  mother mum father dad parents stepfather stepdad nan nana gran granny grandmother grandfather grandad granddad grandparents brother brothers
`)

/** Of the age of who is told of, where one of these stands before them: "the older lads", "with other pupils". */
export const peers = wordSet('lads boys girls pupils teenagers youths')
export const besidePeers = wordSet('older other with')

/** Behind a person these tell of the one who was born: "her sister's birth". */
export const births = wordSet('birth delivery arrival')

/** Of one item of a list they tell whose it is, and not of the next: "parental mental health, neglect". */
export const ofOneItem = wordSet('parental')

/** Several at once, who are neither "she" nor "he"; so are other names of children with the ending of more than one. */
export const together = wordSet('children people')
export const pluralEnding = 's'
