/** What heads the columns of a table: answers to mark, people, and what a column holds. */
import { each } from '../phrases.ts'
import { words } from '../word-lists.ts'
import { notApplicable, notKnown } from './answers.ts'

/** Heads of columns to mark ("| Factor | Yes | No | Not known |"), by what a mark below them says. In small letters. */
export const answerHeads = {
  yes: each(`
    yes; y; present; identified; found; known; evidence of; current; historic; historical; past
  `),
  no: [
    ...each(`
      no; n; absent; not present; not identified; not found; none; no evidence; no evidence of; no concern; no concerns; ruled out; not an issue;
      not applicable
    `),
    ...notApplicable,
  ],
  unknown: [...each('unsure; unclear; not sure; uk; tbc; don’t know; dont know'), "don't know", ...notKnown],
} as const

/** A head with one of these in it, or an empty one, has columns below it in which a mark says yes. */
export const headsToTick = ['tick', 'apply', 'applies', 'relevant', 'evident']

/** Those who look after the child, as patterns: a number or a letter may follow. */
export const parentHeads = [
  '(?:birth |step[- ]?|adoptive |foster |maternal |paternal )?(?:mother|father|mum|dad|parents?|carers?)',
  "(?:(?:mother|mum|father|dad)['’]s |her |his )?(?:new |ex-?)?(?:partner|husband|wife|boyfriend)",
  'MO',
  'FA',
]

/** Children, in the same way. */
export const childHeads = [
  '(?:subject |index |unborn )?(?:child|children|baby|infant|toddler|young person|twins?|YP|subject)',
  '(?:half[- ]|step[- ]?|older |younger |elder )?(?:siblings?|brothers?|sisters?)',
]

/** Others of the family and of the household, in the same way: what is theirs is neither a parent's nor the child's. */
export const relativeHeads = [
  '(?:(?:maternal|paternal) )?(?:great[- ]?)?(?:grand ?(?:mother|father|parents?|ma|dad)|gran|granny|nan|nana|aunts?|aunt(?:ie|y)|uncles?|cousins?)',
  '(?:(?:maternal|paternal) )?(?:relatives?|family members?)',
  'MGM|MGF|MU|PGM|PGF|PU',
  '(?:family friend|lodger|other (?:adults?|males?|carers?)|adult males?)',
]

/** In a head these name a service or what it gave: "No" below them tells of no factor. Beginnings of words. */
export const headsOfServices = [
  'record',
  'used',
  'offer',
  'refer',
  'tool',
  'worker',
  'seen',
  'support',
  'service',
  'share',
  'train',
  'polic',
]
/** In the head of the rows' names these tell that the rows are no people and no agencies of this case. Beginnings of words. */
export const rowsOfNoCase = [
  'polic',
  'train',
  'staff',
  'team',
  'action',
  'recommend',
  'chapter',
  'procedure',
  'document',
  'standard',
  'audit',
  'course',
]

/** Columns that may stand beside those of people, and are about nobody. */
export const headsOfNobody = ['', 'source', 'comment', 'comments', 'evidence', 'notes']

/** With one of these ends the name of what a column holds ("Lead agency", "Date", "Risk factors"): one of them, or several with an s. */
export const headsOfColumns: ReadonlySet<string> = new Set(
  each(`
    action; activity; age; agency; agencies; analysis; answer; area; assessment; born; category; categories; comment; contact; date;
    deadline; description; detail; dob; domain; episode; ethnicity; event; evidence; factor; feedback; finding; gender; heading;
    impact; implication; indicator; information; initials; involvement; issue; item; lead; learning; line; measure; milestone; month; name; note;
    objective; officer; organisation; organization; outcome; output; owner; participant; period; person; post; priority; progress;
    question; rag; rating; rationale; reason; recommendation; ref; reference; relationship; relevance; representative; response; responsible;
    responsibility; role; section; service; signature; signed; source; stage; standard; status; step; strength; summary; target; task; team; theme;
    time; timeframe; timeline; timescale; title; topic; type; update; when; who; year
  `).flatMap((name) => [name, `${name}s`]),
)
/** A name ends before one of these: "Relationship to child", "Action required". */
export const tailsOfHeads = each(`
  of; for; to; in; by; from; at; with; and; or; about; on; required; needed; taken; agreed; planned; completed; involved
`)
/** With these begins what a column is asked: "By when", "How will we know". */
export const openingsOfHeads = each('who; whom; whose; what; when; where; why; how; by')
/** What a column is asked, and nothing else: beside one label, "When drunk, mother hit him" is what was found. */
export const wholeQuestions: ReadonlySet<string> = new Set(
  each(`
    who; whom; when; why; how; by who; by whom; by when; how we will know; how will we know; what was found; what we found; what was done; what happened;
    what will be done; what we will do; what was said; who will do it; who is responsible
  `),
)
/** What begins with one of these is an answer, and no head. */
export const openingsOfAnswers = words('no not none nil')
/** What heads the numbers of the rows. */
export const headsOfNumbers: ReadonlySet<string> = new Set(each('no; no.; nr; nr.; number; #; ref; ref.; id; item'))
