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
