/** How published reviews call people whom they do not name. Source: `anonymisation-practice`. */
import { each } from './language/phrases.ts'
import { words } from './language/word-lists.ts'

export type CipherKind = 'child' | 'sibling' | 'woman' | 'man'

/** Words that bear a letter or a number ("Child A", "Ms X", "Young Person 2"), and who is meant. */
export const cipherNouns: Readonly<Record<string, CipherKind>> = {
  Child: 'child',
  Baby: 'child',
  Infant: 'child',
  Toddler: 'child',
  Boy: 'child',
  Girl: 'child',
  'Young Person': 'child',
  YP: 'child',
  // Counted on their own: Child 1 and Sibling 1 are two.
  Sibling: 'sibling',
  Ms: 'woman',
  Mrs: 'woman',
  Miss: 'woman',
  Mr: 'man',
}

/** The titles among them: an adult's. */
export const cipherTitles: readonly string[] = Object.keys(cipherNouns).filter((noun) =>
  ['woman', 'man'].includes(cipherNouns[noun] as CipherKind),
)

/** Roles that stand as a name, of whom a child has one: "Mother". */
export const parentRoles: readonly string[] = ['Mother', 'Father', 'Stepfather', 'Stepmother']

/** Behind a cipher these make it another child's: "the Child Q review". A school's report may be on this one. */
export const otherCases = words('case review inquiry report LCSPR SCR')
/** The same before it: "the case of Baby P". */
export const casesOf = each(`
  cases? of; (?:reviews?|LCSPRs?|CSPRs?|SCRs?|(?:published|overview) reports?) (?:into|about|on); reports? into; such as; including; like
`)

/** Before a cipher these say who it is, besides the roles of a child's family: "a sister, Child C". */
export const introductions = each(`
  child; boy; girl; baby; unborn; twin; man; woman; adult; called; known as; named; one; other; another; and; with
`)
/** The same behind it: behind a comma ("Ms P, the teacher") or behind a verb ("Ms P was Child A's teacher"). */
export const introducedBehindComma = words(
  'who whose a an the aged then now her his their my Mother Father Child and also',
)
export const introducedBehindVerb = words('a an the her his their also then born aged Mother Father Child one')

/** Between a role and the cipher that the text makes equal to it: "Mother (known as Ms X)". */
export const knownAs = each('known as; called; here')
/** A role is no name before these: "Mother's partner", "Mother and Baby Unit". */
export const notTheRole = each("['’]s partner; and Baby")
