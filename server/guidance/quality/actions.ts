/**
 * How action plans are written: the columns of their tables, who may own an action, how a time is given. The demand for an
 * owner and a date is the Panel's and Working Together's; the wordings are this project's choice, from published plans.
 */
import { each } from '../language/phrases.ts'
import { words } from '../language/word-lists.ts'

/** Words of a column's heading, lower case; a heading belongs to the first kind that one of its words names. */
export const actionColumns = {
  owner: [
    'owner',
    'owners',
    'lead',
    'leads',
    'responsible',
    'responsibility',
    'who',
    'whom',
    'agency',
    'agencies',
    'accountable',
    'organisation',
    'partner',
    'named',
  ],
  date: [
    'by',
    'when',
    'date',
    'dates',
    'deadline',
    'due',
    'timescale',
    'timescales',
    'timeframe',
    'timeline',
    'target',
    'completion',
    'complete',
  ],
  status: ['status', 'progress', 'rag', 'update', 'state', 'done', 'completed'],
  action: [
    'action',
    'actions',
    'recommendation',
    'recommendations',
    'what',
    'task',
    'improvement',
    'learning',
    'step',
    'steps',
    'response',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What an action is called where it stands in a paragraph or under a heading of its own: "Recommendation 1.", "R1:". */
export const numberedNames = {
  words: ['recommendation', 'action', 'rec'],
  /** These stand right before the figure, or "A 3 month plan" would be one. */
  letters: ['R', 'A'],
  figures: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const

/** Somebody who can be asked about it: a body, a post, a named group, "we". */
export const owners = each(`
  <agency>; <body>; <professional>; we; our; partnership; partnerships; partner; partners; board; boards; committee; subgroup; sub group; group;
  council; ICB; CCG; integrated care board; local authority; lead; leads; director; directors; head of; chief; commander; commissioner*; constabulary;
  force; NHS; LSCP; SCP; LSP; safeguarding; business unit; designated; named; academy; academies; college; children* services; education; government;
  department; ministry; CPS; cafcass; ofsted; YOT; YJS; youth justice; charity; provider; providers; organisation; organisations; ambulance; fire;
  commissioning; executive; delegate*; independent scrutineer; scrutineer; panel;
  nurseries; hospitals; surgeries; practices; trusts; forces; clinics; universities
`)

/**
 * Owners in short, where such letters stand alone before or behind a dash, a colon or in brackets: "HA – training for surveyors".
 * Elsewhere in an action they may be what is offered ("offer EH"). Plural and lists ("YOS/EH") count.
 */
export const ownersInShort = [
  'ASC',
  'CMHT',
  'CYPS',
  'DSL',
  'DWP',
  'EDT',
  'EH',
  'EWO',
  'HA',
  'HMPPS',
  'HR',
  'HT',
  'HV',
  'IDVA',
  'IRO',
  'LADO',
  'L&D',
  'LMC',
  'NHSE',
  'NPS',
  'PCN',
  'PPU',
  'QA',
  'RSL',
  'SENCO',
  'SN',
  'SW',
  'UKHSA',
  'VRU',
  'YJS',
  'YOS',
  'YOT',
] as const

/** Words for everybody: alone, they name no one who could be asked. */
export const everybody = [
  'all',
  'all (?:concerned|involved|parties|practitioners|professionals|staff)',
  'everyone(?: (?:concerned|involved))?',
  'everybody',
] as const
/** The same for nobody in particular. */
export const nobody = ['n/?a', 'none', 'various'] as const
/** Behind one of these, or behind "TBC", they add nobody: "All – partnership". */
export const allTogether = [
  '(?:the )?(?:whole )?partnership(?:[ -]wide)?',
  '(?:the )?partners',
  'multi[ -]?agency',
] as const
/** Everybody of a kind, who can at least be told; one of them has to see to it. */
export const everyAgency = [
  'agencies',
  'partners',
  'partner agencies',
  'services',
  'organisations',
  'partnership agencies',
] as const

/** A point in time, a period, or that it is done. Dates themselves are read by the calendar. */
export const times = each(`
  (by|before|until|within|in|from|during|end of|for|at) (the)? (end of)? (the)? (next|this|summer|autumn|winter|spring|january|february|march|april|
    may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|quarter|term|year|financial year|school year);
  (january|february|march|april|june|july|august|september|october|november|december) <number>; (spring|summer|autumn|winter) (term)? <number>;
  (jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec) <number>; may <number>; within ..3 (day|days|week|weeks|month|months|year|working days|hours); in ..2 (weeks|months) time; Q1; Q2; Q3; Q4; quarterly; monthly;
  weekly; annually; annual; each (month|quarter|term|year); every (month|quarter|term|year|six months); immediate; immediately; at once;
  straight away; ongoing; on going; continuous; rolling; completed; complete; done; in place; already; under way; underway; delivered; started;
  launched; achieved; closed; has been; have been; was; were; is now; are now; now
`)

/** How soon a service is to do something each time, which is no day by which the action is done: "so that every visit follows within ten days". */
export const standards = each(`
  so that (every|each|any|all) ..14 within ..3 (day|days|hour|hours|week|weeks|working days);
  (ensure|ensures|ensuring|require|requires|requiring) ..2 (every|each|any|all) ..10 within ..3 (day|days|hour|hours|week|weeks|working days)
`)

/** It needs nobody to wait for it any longer. */
export const done = each(`
  completed; complete; done; closed; achieved; delivered; in place; finished; implemented; embedded; has been; have been; was; were; launched; issued;
  carried out; held; already; is now; are now; green; blue; yes
`)

/** A status that says it is not. */
export const open = each(`
  open; outstanding; not started; not yet; in progress; ongoing; on going; overdue; delayed; red; amber; pending; awaiting; behind; no; started;
  under way; underway
`)

/** Openings of an action that commit nobody to anything one could look for afterwards. */
export const vagueOpenings = [
  'consider',
  'explore',
  'reflect on',
  'think about',
  'do more',
  'more should be done',
  'more could be done',
  'more must be done',
  'more needs to be done',
  'more work is needed',
  'be mindful',
  'be aware',
  'bear in mind',
  'note',
  'remember',
  'continue to',
  'look at',
  'look into',
  'have regard',
  'be reminded',
  'remind',
  'encourage',
  'promote',
  'raise awareness',
  'improve',
  'strengthen',
  'work together',
  'work better',
  'disseminate',
  'be disseminated',
  'be cascaded',
  'cascade',
] as const

/** What one could look for afterwards. */
export const measures = each(`
  audit*; dip sampl*; sampl*; report*; evidence*; survey*; number of; per cent; percentage; measure*; monitor*; data; review* by; checked; check;
  tested; inspected; observed; feedback; evaluat*; assur*; so that; until; each; every; all; test
`)

/** What is held or paid for can be looked at too, unless it is only thought about. */
export const means = each(
  'training; briefing; workshop; session; contract; rota; post; funding; agreement; letter; meeting',
)
/** Those of the vague openings after which it is. */
export const openingsOfThought: readonly string[] = [
  'consider',
  'explore',
  'reflect on',
  'think about',
  'look at',
  'look into',
]

/** A paper that is written or changed can be looked at; one that people are to know of cannot. */
export const papers = each('protocol; pathway; policy; procedure; form; template; guide; tool; checklist; standard')

/** Those of the vague openings after which a paper is only what people are to know of, or to use. */
export const openingsOfPapers: readonly string[] = ['be aware', 'be reminded', 'remind', 'encourage', 'raise awareness']

/** In a column for dates these name none, as parts of regular expressions. */
export const noTimes = each(`
  asap; a\\.s\\.a\\.p\\.; as soon as (?:possible|practicable); in due course; on-?\\s?going; continuous(?:ly)?; rolling; open-ended; n\\/?a; none; soon;
  when (?:possible|able|capacity allows)
`)

/** Between an owner and what is asked: "The trust to consider …", "Agencies should explore …". */
export const askedBehind = words('to should must will shall')

/** A sentence with one of these may be an action of its own, as parts of regular expressions; "should have asked" looks back. */
export const tells = each('(?:will|shall|should|must)(?! have\\b); (?:is|are) to')
/** A sentence that opens with one of these goes on about an action, or speaks of all of them. */
export const goesOn = each(`
  (?:it|this|these|those|they|he|she|that)(?! (?:review|partnership|trust|council|board)\\b); progress; (?:the|all|our) (?:above )?(?:actions|recommendations|(?:action )?plan)\\b
`)
/** Behind an owner these make a thing of it that others see to: "the school nurse post". */
export const thingsOfOwners = words(
  'post posts vacancy vacancies capacity caseload caseloads recruitment numbers hours cover',
)

/** Actions told in sentences, as parts of regular expressions: "the trust will …", "police are to …". */
export const commits = each(`
  will; shall; should; must; (?:is|are|has|have|was|were) (?:to|now|been|being); to (?:be|review|ensure|develop|write|train|audit|update)
`)
