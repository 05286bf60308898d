import { each } from '../language/phrases.ts'
import { words } from '../language/word-lists.ts'

/**
 * Abbreviations that any reader of English knows, and the names the guidance itself goes by. Those of the profession (CAMHS,
 * MASH, EHCP) are left out on purpose: a family and a newspaper read the published review, whose title spells out LCSPR.
 * What is still to come (TBC) is a placeholder, and no word to spell out. This project's choice.
 */
export const knownAbbreviations: readonly string[] =
  'A&E AIDS AM BBC CCTV CD COVID CT DIY DNA DVD EU FAQ GCSE GP GPS HIV HM HMP ID IT IVF KC LCSPR MP MRI NHS NSPCC OK PC PDF PE PIN PM PS QC RE RSPCA SMS TBA TBC TBD TV UK UN US USA VIP'.split(
    ' ',
  )

/** Abbreviations of the profession, in full: a message names these, since they are no words of the document's own. */
export const ofTheProfession: Readonly<Record<string, string>> = {
  AMHP: 'approved mental health professional',
  CAMHS: 'child and adolescent mental health services',
  CIN: 'child in need',
  CSE: 'child sexual exploitation',
  DASH: 'domestic abuse, stalking and honour-based violence checklist',
  DSL: 'designated safeguarding lead',
  EHCP: 'education, health and care plan',
  ICB: 'integrated care board',
  ICPC: 'initial child protection conference',
  IDVA: 'independent domestic violence adviser',
  IRO: 'independent reviewing officer',
  LADO: 'local authority designated officer',
  MAPPA: 'multi-agency public protection arrangements',
  MARAC: 'multi-agency risk assessment conference',
  MASH: 'multi-agency safeguarding hub',
  NRM: 'national referral mechanism',
  SENCO: 'special educational needs co-ordinator',
  SEND: 'special educational needs and disabilities',
  SUDI: 'sudden unexpected death in infancy',
  YOT: 'youth offending team',
}

/** Before letters these make them somebody's cipher: "Child AB". */
export const beforeCiphers = words('child children sibling baby family adult mr mrs ms miss dr school person')
/** In the brackets before letters that stand for what is before them: "(also known as the ICB)". */
export const inBracketsBefore = each('also; known as; the; or')
/** Behind letters: "ICB stands for …". */
export const explainsLetters = each('stands for; is short for; means')
/** The small words of a name: "Department for Education". */
export const smallWordsOfNames = words('of and for the in to on')
