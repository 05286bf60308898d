/** The lists of phrases that rules ask about; compiled when the program is built, so that nothing is when it starts. */
import { wordClasses } from '../guidance/language/classes/index.ts'
import { askedFor } from '../guidance/phrase-lists.ts'
import { compilePhrases } from './considering/phrases/compile.ts'
import type { Table } from './considering/phrases/table.ts'

export const askedForTable = (): Table => compilePhrases(askedFor.flat(), wordClasses)
