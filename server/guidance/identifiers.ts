/**
 * Shapes of what identifies a person in a published review. Source: `anonymisation-practice` unless another is named.
 * Every quantifier is bounded, so that searching stays linear.
 */

/** Areas of UK postcodes, and ZZ, which the NHS uses where there is no address. */
export const postcodeAreas =
  'AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ZZ'.split(
    ' ',
  )

/** Words that end the name of a street. */
export const streetWords =
  'Avenue Close Court Crescent Drive Gardens Gate Green Grove Hill Lane Mews Parade Park Place Rise Road Row Square Street Terrace View Villas Walk Way Yard'.split(
    ' ',
  )

/** Labels of numbers by which agencies file a person or a case. */
export const caseLabels: readonly string[] = [
  'crime',
  'incident log',
  'case',
  'hospital',
  'patient',
  'court case',
  'StEIS',
  'Mosaic',
  'Liquidlogic',
  'LCS',
  'NHS',
  'URN',
  'MRN',
  'ULN',
  'CRIS',
]

/** What a check letter of a Unique Pupil Number can be, by remainder (`upn-standard`). */
export const pupilCheckLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** Titles before a name; a single letter or a number after one is a cipher ("Ms A"). */
export const titles =
  'Mr Mrs Ms Miss Mx Dr Doctor Professor Prof PC WPC DC DS DI DCI Sgt Sergeant Inspector Constable Sir Dame Lord Lady Judge Reverend Rev Imam Rabbi Nurse Sister Headteacher Councillor Cllr'.split(
    ' ',
  )

/** Roles in a child's life that a name may follow: "their father, …", "the class teacher …". */
export const namedRoles =
  'mother father mum dad stepmother stepfather grandmother grandfather nan grandad aunt uncle brother sister sibling cousin partner boyfriend girlfriend husband wife neighbour friend teacher headteacher tutor worker midwife visitor nurse doctor paediatrician consultant counsellor officer constable detective lodger carer childminder coach'.split(
    ' ',
  )

/** Words that end the name of a place where a child is known, and what it is called instead. */
export const namedPlaces: Readonly<Record<string, string>> = {
  'Primary School': '[a primary school]',
  'Infant School': '[an infant school]',
  'Junior School': '[a junior school]',
  'Secondary School': '[a secondary school]',
  'High School': '[a secondary school]',
  'Grammar School': '[a secondary school]',
  'Special School': '[a special school]',
  Academy: '[a school]',
  College: '[a college]',
  Nursery: '[a nursery]',
  'Pre-school': '[a nursery]',
  "Children's Centre": '[a children’s centre]',
  Hospital: '[a hospital]',
  Infirmary: '[a hospital]',
  Surgery: '[a GP practice]',
  'Medical Centre': '[a GP practice]',
  'Health Centre': '[a GP practice]',
  Church: '[a place of worship]',
  Mosque: '[a place of worship]',
}

/** Words before such an ending that name no one place: "the Children's Hospital", "the Royal College". */
export const placeWords =
  "The A An Any Each Every This That Their His Her Our Local Acute General Royal Regional Community Children's Childrens Specialist District County University Teaching Private Independent Special Primary Secondary Infant Junior High Maintained State Further Sixth Form Mental Health Cottage Day Police Military National Free New Old Second First Church of England Catholic".split(
    ' ',
  )

/** Those who write and answer for a review are named in it, and not to be made unknown. */
export const namedByRight =
  /\b(?:independent reviewer|lead reviewer|reviewers?|independent chair|chaired by|author(?:ed by)?|scrutineer|written by|foreword by|director of children|chief executive|chief constable|chief nurse|secretary of state)\b/i

/** A partnership prints where to ask about its review: that contact leads to an office, not to a family. */
export const enquiries =
  /\b(?:questions? about (?:this|the) (?:review|report)|enquir(?:y|ies)|quer(?:y|ies) about|press|media|further (?:information|copies)|published by|business (?:manager|unit|support)|partnership(?:’s|'s)? (?:office|website))\b/i
