/** Whom words of a review are about. Longer phrases win where they begin alike: "child protection" is no child. */
import { each } from '../language/phrases.ts'
import { words } from '../language/word-lists.ts'

export type Whom = 'child' | 'parent' | 'other'

export const whom: Readonly<Record<Whom, readonly string[]>> = {
  child: each('<child>; <baby>; child'),
  parent: each('<mother>; <father>; <spouse>; <parent>; man; woman; grandmother; grandfather; grandparents; couple'),
  other: each(`
    <agency>; perpetrator*; offender*; uncle; aunt; friend; friends; gang; lodger; neighbour*;
    child (protection|in|health|mental|and|sexual|criminal|safeguarding|exploitation|benefit|death|development);
    children* (social|services|service|centre|centres|home|homes|hospital|act|board|partnership|commissioner|trust|ward)
  `),
}

/** Before somebody named, these make what is said another's: "the mother of Child A", "a meeting with the child". */
export const notWhoItIsAbout = words('of about between and from by with regarding concerning')
export const articlesBetween = words('the her his their both a an')
