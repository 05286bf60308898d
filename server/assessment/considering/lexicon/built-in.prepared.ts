/** The lexicon of the guidance; compiled when the program is built, so that nothing is when it starts. */
import { topicTerms } from '../../../guidance/topics/terms/index.ts'
import type { LexiconData } from './entries.ts'
import { compileLexicon } from './lexicon.ts'

export const builtInLexicon = (): LexiconData => compileLexicon(topicTerms)
