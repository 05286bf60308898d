/**
 * How a sentence says that a day is that of a birth or a death, in small letters, as parts of regular expressions. Source:
 * `anonymisation-practice`; the wordings are this project's choice, from published reviews.
 */
import { each } from './language/phrases.ts'

/** Right before the day, or with a few words between. */
export const birthOrDeath = each(
  'born; stillborn; date of (?:birth|death); d\\.?o\\.?b\\.?; died; passed away; birthday; death (?:on|was on)',
)
/** Between them these start another statement. */
export const anotherStatement = each('and; when; before; after; then; since; until')

/** Of a killing more is told before the day: "killed by her uncle at home, on …". */
export const killed = each('killed; murdered; stabbed to death; (?:found|pronounced) dead')
/** Between them these are about somebody else: "the man who killed her was sentenced on …". */
export const anotherVerb = each('is; was; were; has; had; have; who; which; that; met')

/** What a sentence says that begins with the day: "On 21 October 2025 Child A died". */
export const death = each('died; passed away; was (?:killed|murdered|stabbed to death); was (?:found|pronounced) dead')
/** Between the day and the death these start another statement: who died may stand there, and nothing else. */
export const startsAnother = each(
  'when; that; who; whose; before; after; and; as; if; since; because; said; told; had; was',
)
/** "On 14 October 2025 nobody could wake her. She died in hospital later that day." */
export const sameDay = each('that; the same; that same; that very')
export const partsOfDay = each('day; night; evening; morning; afternoon')
/** Another day that is told between. Months, days of the week and years are known. */
export const anotherDay = each(
  'next; following; previous; earlier; later on; (?:days?|weeks?|months?|years?) (?:later|before|after|earlier)',
)

/** The day is that of a hearing or of news, at which a death is told; or no person died. */
export const deathElsewhere = each(`
  heard; hears; told; said; says; stated; concluded; recorded; ruled; noted; reported; confirmed; learn(?:ed|t); explained; found that; inquest; trial;
  hearing; court; coroner; jury; panel; dogs?; pupp(?:y|ies); cats?; kittens?; pets?; rabbits?; hamsters?; horses?; pon(?:y|ies); birds?; fish;
  animals?; phone; battery
`)
