/** How published reviews call people whom they do not name. Source: `anonymisation-practice`. */

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
