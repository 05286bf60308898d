/** How questions begin. */
import { wordSet, words } from '../word-lists.ts'
import { auxiliaries } from './verbs.ts'

/** Words that ask, or that begin what is asked or told: "nobody knew how he came by it". */
export const questionWords = wordSet('who where when why how whose what')

/** Before whom they are about, these ask what yes or no would answer: "Was it neglect, or poverty?" */
export const questionVerbs: ReadonlySet<string> = new Set([...auxiliaries, 'could'])

/** What a form's questions begin with. */
export const questionOpenings: readonly string[] = [...questionVerbs, ...questionWords, ...words('can which')]
