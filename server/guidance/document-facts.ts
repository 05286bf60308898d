import type { DateKey, ReviewTypeId, Status } from './types.ts'

/** In the order in which they happen. */
export const statuses: readonly Status[] = ['draft', 'final', 'published']

/** In the order in which they happen. */
export const dateKeys: readonly DateKey[] = [
  'incident-date',
  'aware-date',
  'notification-date',
  'submitted-date',
  'decision-date',
  'publication-date',
]

/** The facts a review states about itself: front-matter keys, and how local templates label the same facts in a table. */
export interface FactKey {
  readonly key: string
  readonly kind: 'type' | 'text' | 'status' | 'edition' | 'date' | 'ages' | 'list'
  readonly description: string
  /** Row labels of key-information tables, lower case, without punctuation. */
  readonly labels: readonly string[]
  /** For a date: what its labels say in whatever words, so that "Date LA aware" need not stand in a list. */
  readonly labelled?: WordedLabel
}

/**
 * A label is of this date when it says what one of `says` says, and every other word may stand `beside` that: "Date of the
 * police notification" is of another. Only a row that holds a date is read so.
 */
export interface WordedLabel {
  /** Words that have to be there, all of one entry. */
  readonly says: readonly string[]
  /** Words that leave it what it is. */
  readonly beside: string
}

export const frontMatterKeys: readonly FactKey[] = [
  {
    key: 'type',
    kind: 'type',
    description: 'What the document is: serious-incident-notification, rapid-review, lcspr or serious-case-review.',
    labels: [
      'document type',
      'type of document',
      'type',
      'review type',
      'type of review',
      'report type',
      'type of report',
    ],
  },
  {
    key: 'reference',
    kind: 'text',
    description: "The partnership's own reference, unique in a repository.",
    labels: [
      'reference',
      'our reference',
      'local reference',
      'local ref',
      'reference number',
      'case reference',
      'ref',
      'review reference',
      'unique reference',
      'partnership reference',
    ],
  },
  {
    key: 'partnership',
    kind: 'text',
    description: 'The safeguarding children partnership.',
    labels: [
      'partnership',
      'safeguarding partnership',
      'safeguarding children partnership',
      'name of partnership',
      'lscp',
      'scp',
    ],
  },
  {
    key: 'status',
    kind: 'status',
    description: 'draft, final or published.',
    labels: ['status', 'document status', 'version status', 'report status'],
  },
  {
    key: 'guidance',
    kind: 'edition',
    description:
      'The edition of Working Together that sets sections and deadlines; by default the one in force on the notification date.',
    labels: ['guidance', 'edition', 'guidance edition'],
  },
  {
    key: 'child-age',
    kind: 'ages',
    description: 'Age at the incident: "4 months", "15 years", "unborn"; a list for several children.',
    labels: [
      'age',
      'age of child',
      'age of the child',
      'age of children',
      'childs age',
      'child age',
      'age at incident',
      'age at time of incident',
      'age at the time of incident',
      'age at the time of the incident',
      'age of child at incident',
      'age of child at time of incident',
      'age of child at the time of incident',
      'age of child at the time of the incident',
      'age of the child at the time of the incident',
      'childs age at time of incident',
      'childs age at the time of the incident',
      'ages',
      'ages of children',
      'childrens ages',
      'age of subject child',
    ],
  },
  {
    key: 'incident-date',
    kind: 'date',
    description: 'When the incident happened.',
    labels: [
      'date of incident',
      'incident date',
      'date of the incident',
      'date of serious incident',
      'date of death',
      'date of significant incident',
    ],
    labelled: {
      says: ['incident', 'death'],
      beside:
        'date day of the this serious significant critical child childs safeguarding occurred occur happened took place was did when on',
    },
  },
  {
    key: 'aware-date',
    kind: 'date',
    description:
      'When the local authority became aware of the incident: day 0 of the 5 working days for the notification.',
    labels: [
      'date local authority became aware',
      'date the local authority became aware',
      'date la became aware',
      'date became aware',
      'aware date',
      'date aware',
      'date of awareness',
      'date authority became aware',
      'local authority became aware',
      'date partners became aware',
      'date lscp became aware',
    ],
    labelled: {
      says: ['aware', 'awareness', 'date known la', 'date known authority'],
      beside:
        'date day on which when la local authority lscp partners partnership the this was were made became of to incident first known',
    },
  },
  {
    key: 'notification-date',
    kind: 'date',
    description: 'When the Panel was notified: day 0 of the 15 working days for the rapid review.',
    labels: [
      'date panel notified',
      'date of notification',
      'notification date',
      'date notified',
      'date of sin',
      'sin date',
      'date panel was notified',
      'panel notified',
      'date notified to panel',
      'date notification sent',
      'date of notification to panel',
      'date of notification to the panel',
      'date of serious incident notification',
      'date notified to the panel',
      'date the panel was notified',
      // With the Panel named it is the notification; "Date LA notified" may be the day on which the authority was told.
      'date la notified panel',
      'date la notified the panel',
      'date the la notified the panel',
      'date local authority notified panel',
      'date local authority notified the panel',
      'date the local authority notified the panel',
      'date panel notified by la',
      'date panel notified by local authority',
      'date panel notified by the local authority',
      'date the panel was notified by the local authority',
      'date la submitted sin',
      'date local authority submitted sin',
    ],
    labelled: {
      says: ['notification', 'notified', 'sin'],
      beside:
        'date day on which when the this of to was were made sent submitted submission received serious incident child safeguarding practice review national panel cspr form by notification notified sin',
    },
  },
  {
    key: 'submitted-date',
    kind: 'date',
    description: 'When this document was sent to the Panel.',
    labels: [
      'date submitted to panel',
      'date submitted',
      'submitted date',
      'submission date',
      'date of submission',
      'date sent to panel',
      'submitted to panel',
      'date submitted to the panel',
      'date sent to the panel',
      'date of submission to panel',
      'date of submission to the panel',
      'date rapid review submitted',
    ],
    labelled: {
      says: ['sent', 'submitted', 'submission'],
      beside:
        'date day on which when the this of to was report document rapid review rr national panel child safeguarding practice cspr sent submitted',
    },
  },
  {
    key: 'decision-date',
    kind: 'date',
    description: 'When the partners decided to commission an LCSPR: the six months to publication count from here.',
    labels: [
      'decision date',
      'date of decision',
      'date lcspr commissioned',
      'date of decision to commission',
      'date commissioned',
      'date of decision to initiate lcspr',
    ],
    labelled: {
      says: ['decision', 'commissioned'],
      beside: 'date day on which when the of to was made initiate commission lcspr cspr review',
    },
  },
  {
    key: 'publication-date',
    kind: 'date',
    description: 'When the review was, or will be, published.',
    labels: ['publication date', 'date of publication', 'date published', 'published on'],
    labelled: {
      says: ['publication', 'published'],
      beside: 'date day on which when the this of was report review lcspr cspr lscpr overview national',
    },
  },
  {
    key: 'related',
    kind: 'list',
    description: 'References of the notification or review this one follows from.',
    labels: [
      'related',
      'related references',
      'related documents',
      'related reference',
      'notification reference',
      'sin reference',
    ],
  },
  {
    key: 'pseudonyms',
    kind: 'list',
    description: 'Invented names used in the document, so that they are not taken for real ones.',
    labels: ['pseudonyms', 'pseudonym', 'names used in this report'],
  },
]

/**
 * Dates of key-information tables that no clock counts from and no key stands for: a row whose label has one of these words was
 * understood well enough. This project's choice, from local templates.
 */
export const wordsOfOtherDates: readonly string[] = `
  birth dob born meeting meetings version author completed completion written prepared printed due deadline target expected plan plans order
  reviewed agreed approved signed circulated period from timeframe scope assessment admission admitted placement referral school
  updated update next extension expiry requested returned returns inquest strategy discussion conference court hearing arrest arrested charge
  charged interview start started end ended closed opened
`
  .trim()
  .split(/\s+/)

/** Abbreviations of the document's type, lower case; its full names and their aliases are in `review-types/`. */
export const typeAbbreviations: Readonly<Record<ReviewTypeId, readonly string[]>> = {
  'serious-incident-notification': ['sin'],
  'rapid-review': ['rr'],
  lcspr: ['cspr'],
  'serious-case-review': ['scr'],
}

/** What tables call the type besides; too general to be understood anywhere else. Lower case, without punctuation. */
export const tableTypeWordings: Readonly<Record<ReviewTypeId, readonly string[]>> = {
  'serious-incident-notification': ['notification'],
  'rapid-review': [],
  lcspr: ['local safeguarding practice review', 'local child safeguarding practice review lcspr'],
  'serious-case-review': ['serious case review overview report'],
}

export const statusWordings: Readonly<Record<string, readonly string[]>> = {
  draft: ['draft', 'in draft', 'working draft', 'in progress'],
  final: ['final', 'submitted', 'complete', 'completed', 'signed off', 'approved'],
  published: ['published', 'public', 'for publication'],
}

/** Keys that document converters and site generators read; they are left alone. */
export const keysOfOtherTools: readonly string[] = [
  'title',
  'subtitle',
  'author',
  'date',
  'version',
  'description',
  'lang',
  'language',
  'layout',
  'permalink',
  'tags',
  'keywords',
  'toc',
  'classification',
]
