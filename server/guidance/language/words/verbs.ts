/** Verbs that tell how a clause is built. */
import { words } from '../word-lists.ts'

/** Verbs that help others, in the forms that go with a person. */
export const auxiliaries = words('is are was were have has had do does did')
