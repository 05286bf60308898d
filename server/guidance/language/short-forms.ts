/**
 * Words as they are written in a hurry, and what they stand for: notes, chronologies and tables are read as if they were written
 * out. Only what can hardly stand for anything else.
 */
const written: Readonly<Record<string, string>> = {
  // Places, people and times
  sch: 'school',
  schs: 'schools',
  hosp: 'hospital',
  accom: 'accommodation',
  ptnr: 'partner',
  sis: 'sister',
  bro: 'brother',
  sib: 'sibling',
  sibs: 'siblings',
  chn: 'children',
  fam: 'family',
  nbr: 'neighbour',
  nbrs: 'neighbours',
  gdad: 'grandad',
  gma: 'grandma',
  keywkr: 'keyworker',
  wkr: 'worker',
  mgr: 'manager',
  mgrs: 'managers',
  wkly: 'weekly',
  wkend: 'weekend',
  wkends: 'weekends',
  wknd: 'weekend',
  'w/e': 'weekend',
  xmas: 'christmas',
  // What is written down, said and done
  hx: 'history',
  prev: 'previous',
  appt: 'appointment',
  appts: 'appointments',
  mtg: 'meeting',
  mtgs: 'meetings',
  educ: 'education',
  trg: 'training',
  trng: 'training',
  assmt: 'assessment',
  assmts: 'assessments',
  strat: 'strategy',
  "disc'n": 'discussion',
  "rec'd": 'received',
  "ref'd": 'referred',
  "reg'd": 'registered',
  "adm'd": 'admitted',
  "att'd": 'attended',
  "ck'd": 'checked',
  disch: 'discharge',
  acct: 'account',
  accts: 'accounts',
  'o/s': 'outstanding',
  poss: 'possible',
  abt: 'about',
  thru: 'through',
  til: 'until',
  tho: 'though',
  cos: 'because',
  // What a review looks for
  eth: 'ethnicity',
  lang: 'language',
  subst: 'substance',
  alc: 'alcohol',
  etoh: 'alcohol',
  meds: 'medication',
  dx: 'diagnosis',
  tx: 'treatment',
  intox: 'intoxicated',
  preg: 'pregnancy',
  behav: 'behaviour',
}

/** With these capitals only: "6 mo" is an age, and "MR" somebody's code, where "Mr" is a title. */
const names: Readonly<Record<string, string>> = { Mo: 'mother', Fa: 'father', MR: 'a code' }

const longForms = new Map([...Object.entries(written), ...Object.entries(names)])

/** A word as it is written out. @param word in lower case @param spelt with its capitals */
export const writtenOut = (word: string, spelt: string = word): string =>
  longForms.get(spelt) ?? longForms.get(word) ?? word
