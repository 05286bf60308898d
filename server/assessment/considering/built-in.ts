/**
 * The lexicon of the guidance. When the program is built, this module is replaced by what it gives (see `esbuild.mjs`), so
 * that nothing is compiled when the program starts.
 */
import { topicTerms } from '../../guidance/topics/terms/index.ts'
import type { LexiconData } from './entries.ts'
import { compileLexicon } from './lexicon.ts'

export const builtInLexicon = (): LexiconData => compileLexicon(topicTerms)
