/** Whom a review calls by a letter ("Child J"), and how a letter alone is told from another ("Hepatitis B"). */
import { each } from '../phrases.ts'
import { wordSet } from '../word-lists.ts'
import { auxiliaries } from './verbs.ts'

/** Before a letter, these name a child whom the review is about; as they are written. */
export const lettersOfChildren = each('Child; Baby; Infant; Young Person; Young person; YP; Boy; Girl; Subject')

/** Before a letter, these name somebody else, or nobody. */
export const lettersOfOthers = each(`
  Mother; Father; Parent; Adult; Sibling; Brother; Sister; Half-sibling; Twin; Uncle; Aunt; Partner; Friend; Peer; Family; Mr; Mrs; Ms; Miss; Dr; Worker; Practitioner;
  Person; Witness; School; Hospital; Hepatitis; Vitamin; Plan; Class; Set; Team; Ward; Area; Appendix; Annex; Section; Table; Part; Option
`)

/** Behind a letter that stands for somebody. */
export const behindLetters = wordSet(`
  ${[...auxiliaries].join(' ')} would could might should also never then told said says went left came took used drank smoked started began stopped lived stayed
  attended presented disclosed reported moved returned ran became
`)

/** The same of "A", which stands before "stayed order" too, and never before these. */
export const behindArticles: ReadonlySet<string> = new Set(auxiliaries)
