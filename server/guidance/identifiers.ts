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
