/**
 * Reasons by which an author says in a comment that a topic plays no part, in small letters, as parts of regular expressions.
 * This project's choice.
 */
import { each } from './language/phrases.ts'

export const playsNoPart = each(`
  not applicable; n/a; not relevant; irrelevant; does not apply; not a (?:factor|feature);
  no (?:evidence|indication|concern|history|record|sign)s?; none; nothing; not present; ruled out; never
`)
