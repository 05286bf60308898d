import { wordSet } from '../word-lists.ts'

/** Where people go who have a factor: "Mother went to the alcohol service" tells of hers, "the alcohol strategy" of nobody's. */
export const attended = wordSet('team teams service services clinic unit')
