/**
 * How a review that calls people by codes says in its list of people who each is ("| FR | Father |", "MGM2: the maternal
 * grandmother of Child A"), and the word that a code is then read as. As local templates word it; this project's choice.
 */
export const relations: Readonly<Record<string, readonly string[]>> = {
  mother: ['mother', 'birth mother', 'biological mother', 'natural mother', 'mum', 'adoptive mother'],
  father: [
    'father',
    'birth father',
    'biological father',
    'natural father',
    'dad',
    'adoptive father',
    'putative father',
  ],
  stepmother: ['stepmother', 'step-mother', 'step mother', "father's partner", "father's wife", "father's girlfriend"],
  stepfather: [
    'stepfather',
    'step-father',
    'step father',
    "mother's partner",
    "mother's husband",
    "mother's boyfriend",
    "mother's ex-partner",
    "mother's former partner",
    "mother's new partner",
    "mother's current partner",
  ],
  grandmother: ['maternal grandmother', 'paternal grandmother', 'grandmother'],
  grandfather: ['maternal grandfather', 'paternal grandfather', 'grandfather'],
  aunt: ['maternal aunt', 'paternal aunt', 'aunt'],
  uncle: ['maternal uncle', 'paternal uncle', 'uncle'],
}

/** What a list of people may begin with, as a pattern; and what may stand in the place of a sign between a code and who it is. */
export const listOpening = '[Kk]ey: *'
export const meaning = ['is ', 'means ']

/** What may stand around who somebody is, as patterns: "the mother of Child A, aged 24". */
export const beforeRelation = ['the ', 'his ', 'her ', "child[ a-z0-9]{0,3}['’]s ", "subject child['’]s "]
export const behindRelation = ['of', 'to']
export const beforeAge = 'aged '

/** Of whom a sentence says their name, as patterns: "The father, Dominic, …", "Mother (Leah)". */
export const namedRelations = ['[Mm]other', '[Ff]ather', '[Mm]um', '[Dd]ad', '[Ss]tepfather', '[Ss]tepmother'] as const
/** Whose mother or father it is, as patterns. */
export const ofTheChild = [
  '(?:[Ii]ndex |[Ss]ubject )?[Cc]hild(?: [A-Z0-9]{1,2})?',
  '(?:[Bb]aby|[Yy]oung [Pp]erson)(?: [A-Z0-9]{1,2})?',
  '[Tt]he (?:child|baby|children|girl|girls|boy|boys|twins|infant)',
] as const
/** What stands between them and the name, as patterns. */
export const besideNames = {
  article: '[Tt]he',
  birth: '(?:birth|biological)',
  being: ['is', 'was'],
  verbs: ['was', 'is', 'had', 'has', 'said', 'told', 'did', 'does', 'would', 'lived', 'lives', 'denied'],
} as const

/** What goes on with the head of a column: "Code used in this report". */
export const behindHeads = ['to', 'of', 'in', 'used']

/** How the head of a column says that it holds codes, or who each person is: "| Agency | Seen |" is no list of people. */
export const columnHeads = {
  code: [
    'codes?',
    'ciphers?',
    'initials?',
    'identifier',
    'known as',
    'referred to as',
    'called',
    'abbreviation',
    'anonymised',
    'key',
  ],
  name: ['names?', 'first name', 'pseudonym', 'person', 'people', 'known as', 'referred to as', 'called'],
  relation: [
    'relations?',
    'relationship',
    'family member',
    'who',
    'who they are',
    'who this is',
    'meaning',
    'stands for',
  ],
} as const

/** Short for services and those who work in them: "HV: mother" is a note of whom the health visitor saw. */
export const services: readonly string[] =
  'AP CP CPN CSC CSW DA DSL EDT ED EHCP EWO FSW HT HV IDVA IRO LA LADO MASH MW PCSO SN SSW SW TA VCS YJS YOT'.split(' ')
