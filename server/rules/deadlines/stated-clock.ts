import type { DeadlineId } from '../../assessment/types.ts'
import type { ReviewTypeId } from '../../guidance/types.ts'

/** Words that set a date as a limit, and do not only tell when something happened or is planned. */
const setsALimit =
  /\b(?:due|deadline|no later than|not later than|expected|(?:must|should|has to|have to|needs? to|(?:is|are|was|were) to) (?:be |have been )?(?:submit|sen[dt]|reach|made|with|publish|notif|return))/i

/** What stands right before a limit: "due by", "deadline:", "no later than close of business on". */
const beforeLimit =
  /(?:\b(?:due|deadline|by|on|before|than|is|was|date|due (?:to|with) (?:the )?(?:national )?panel)|[:–—-])\s{0,3}(?:(?:the end of|end of|midnight on|noon on|5 ?pm on|close of (?:business|play) on)\s{1,3})?$/i

/** A row's label whose value is the limit itself: "Rapid review due", "Deadline for the rapid review". */
const labelsALimit = /^(?:due|deadline)\b|\b(?:due|deadline)(?: date| by| with the panel| to panel| on)?:?$/i

/** What has a date of its own on the way to the deadline. */
const otherThing =
  /\b(?:meetings?|returns?|chronolog\w*|summar\w+|drafts?|respon\w+|repl(?:y|ies)|actions?|conference|hearing|feedback|information|plans?|assessments?|enquir(?:y|ies)|applications?|approvals?|matching|permanence|fostering|adoption|placements?|funding|records|reports? from|statements?|terms of reference|ICPC)\b/i

// "15 working days after the notification" tells where the count begins, not what is due.
const clocks: readonly (readonly [DeadlineId, RegExp])[] = [
  [
    'notification',
    /(?<!\b(?:after|from|of|since|following|upon|the date of)\s(?:the\s|its\s)?)\b(?:notification|notif(?:y|ied)|SIN)\b/gi,
  ],
  // "RR" alone, and not in a reference: RR-2026-014.
  ['rapid-review', /\brapid review\b|\bRR\b(?![-/.]?\d)/gi],
  ['publication', /\b(?:publication|publish(?:ed)?)\b/gi],
]

/** What a document of a type means by itself: "this report is due with the Panel by …". */
const itself: Readonly<Partial<Record<ReviewTypeId, DeadlineId>>> = {
  'serious-incident-notification': 'notification',
  'rapid-review': 'rapid-review',
}
const meansItself = /\b(?:this|the) (?:one|review|report|document)\b|\bit\b/i
const withThePanel = /\b(?:with|to|reach|at) the (?:national )?panel\b/i
/** In short, with its capital: a placement, too, "was due to panel". */
const dueToPanel = /(?<!\bwas )\b[Dd]ue (?:to|with) (?:National )?Panel\b/
/** The period by its length, of a day to come: an initial conference, too, had one of 15 working days. */
const fifteenDays = /\b(?:15|fifteen)[ -]working[ -]days?['’]? (?:deadline|limit)\b(?!\s+was\b)/i
/** Nothing before them names another thing: "Permanence plan due to Panel", "Section 47 enquiries: the 15 working day deadline". */
const nothingElse =
  /^(?:\W|\b(?:the|this|that|our|its|statutory|key|dates?|deadlines?|review|report|document|submission|one|it|is|be|must|item|and)\b)*$/i

/** What stands before a date. */
export interface BeforeDate {
  /** What the row of a table is about; empty in prose. */
  readonly subject: string
  /** What stands before the date in its clause. */
  readonly clause: string
}

/** Whether the words before a date set it as a limit of something. */
export function setLimit({ subject, clause }: BeforeDate): boolean {
  const leads =
    clause.trim() === '' ? labelsALimit.test(subject.trim()) && subject.length < 80 : beforeLimit.test(clause)
  return leads && setsALimit.test(`${subject} ${clause}`)
}

/** The statutory clock whose limit these words set; undefined where it is some other thing's. */
export function clockStated({ subject, clause }: BeforeDate, type: ReviewTypeId): DeadlineId | undefined {
  const all = `${subject} ${clause}`
  const named = lastNamed(all)
  if (named !== undefined) return otherThing.test(all.slice(named.end)) ? undefined : named.clock
  if (otherThing.test(all)) return undefined
  // The Panel waits for nothing but the rapid review, save in a document that is a notification or a practice review.
  if (
    type === 'rapid-review' &&
    (withThePanel.test(all) ||
      meansItself.test(clause) ||
      [dueToPanel, fifteenDays].some((short) => isBare(short, all)))
  )
    return itself[type]
  return type === 'serious-incident-notification' && /\bthis (?:notification|document|form)\b/i.test(clause)
    ? itself[type]
    : undefined
}

const isBare = (short: RegExp, all: string): boolean => {
  const at = all.search(short)
  return at >= 0 && nothingElse.test(all.slice(0, at))
}

function lastNamed(text: string): { clock: DeadlineId; end: number } | undefined {
  let last: { clock: DeadlineId; end: number } | undefined
  for (const [clock, pattern] of clocks) {
    for (const { index, 0: words } of text.matchAll(pattern)) {
      if (last === undefined || index + words.length > last.end) last = { clock, end: index + words.length }
    }
  }
  return last
}
