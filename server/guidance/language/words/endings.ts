/** Endings that words have in common with others of the same stem; the first that fits is taken off. */
import { words } from '../word-lists.ts'

export const endings = words('ing edly ed es ly s')
