/** How questions begin. */
import { wordSet, words } from '../word-lists.ts'
import { auxiliaries } from './verbs.ts'

/** Words that ask, or that begin what is asked or told: "nobody knew how he came by it". */
export const questionWords = wordSet('who where when why how whose what')

/** Before whom they are about, these ask what yes or no would answer: "Was it neglect, or poverty?" */
export const questionVerbs: ReadonlySet<string> = new Set([...auxiliaries, 'could'])

/** Ask what services did about a factor: "Was domestic abuse explored? No" leaves it open, and so does "Yes" by itself. */
export const ofPractice = wordSet(`
  asked explored exploration discussed discussion considered consideration assessed assessment screened screening addressed enquired enquiry enquiries
  completed checked covered
`)
/** Behind those they ask of the factor itself: "Was neglect considered a factor? No". */
export const ofTheFactor = wordSet('a an as to up likely significant relevant present')
/** Before those they tell where something was found: "Was neglect identified in the assessment? No". */
export const whereFound = wordSet('in at by on during from through')
/** Of a step of services this tells that it was taken: "Section 47 enquiries completed? Yes". */
export const taken = wordSet('completed')

/** What a form's questions begin with. */
export const questionOpenings: readonly string[] = [...questionVerbs, ...questionWords, ...words('can which')]

/** What was asked, where somebody tells of it: "asked whether anybody had hurt her". */
export const indirectQuestions: ReadonlySet<string> = new Set([...questionWords, 'whether', 'if'])
