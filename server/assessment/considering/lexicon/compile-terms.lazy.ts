/** Terms of a configuration are compiled with the word classes of the guidance, for which most runs have no use. */
export { compileTerms } from './lexicon.ts'
