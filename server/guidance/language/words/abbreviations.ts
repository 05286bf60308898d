/** Full stops that end no sentence. */
import { wordSet, words } from '../word-lists.ts'

/** Short forms with a full stop. What short forms stand for: `short-forms.ts`. */
export const abbreviations = wordSet(`
  dr mr mrs ms mx prof rev hon st nos para paras s ss sec sect ch chap cf e.g eg i.e ie approx vs v viz al fig figs
  vol p pp ed eds ref refs tel ext dept govt min mins hr hrs wk wks yr yrs mth mths jan feb mar apr jun jul aug sep
  sept oct nov dec mon tue tues wed thu thur thurs fri sat sun incl inc esp resp inv
`)

/** Behind these a letter names one of several ("Child B."), and is no initial ("J. Smith"). */
export const lettered = words(`
  child baby sibling person infant adult boy girl partner family twin vitamin hepatitis stage plan
`)

/** With a full stop before digits it is short for something else ("No. 5"); elsewhere a word that ends its sentence. */
export const beforeNumbers = wordSet('no')
