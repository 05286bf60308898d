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
