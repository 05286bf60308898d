/** Verbs that tell how a clause is built. */
import { words } from '../word-lists.ts'

/** Verbs that help others, in the forms that go with a person. */
export const auxiliaries = words('is are was were have has had do does did')

/** A note has none of these ("Care leaver. In foster care from 9 to 18."), and may begin with another verb: "Left care at 18." */
export const verbsOfSentences: ReadonlySet<string> = new Set([...auxiliaries, ...words('be been found seen told said')])

/** Behind a comma and whoever does it, these begin a clause: "With no garden, Mother began …". */
export const verbsOfClauses: ReadonlySet<string> = new Set([
  ...auxiliaries,
  ...words('began started became told said says took went used kept left came'),
])
