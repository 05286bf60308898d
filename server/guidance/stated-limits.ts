/**
 * How documents write down by when something is due, in small letters, as parts of regular expressions. This project's choice,
 * from local templates, trackers and drafts: a date that only tells when something happened or is planned is no limit.
 */
import type { ClockId } from './deadlines.ts'
import { each } from './language/phrases.ts'

/** Words that set a date as a limit. */
export const setsALimit = each(`
  due; deadline; no later than; not later than; expected;
  (?:must|should|has to|have to|needs? to|(?:is|are|was|were) to) (?:be |have been )?(?:submit|sen[dt]|reach|made|with|publish|notif|return)
`)

/** What stands right before a limit: "due by", "deadline:", and a time of the day behind it. */
export const leadsToLimit = each(
  'due; deadline; by; on; before; than; is; was; date; due (?:to|with) (?:the )?(?:national )?panel',
)
export const timesOfDay = each('the end of; end of; midnight on; noon on; 5 ?pm on; close of (?:business|play) on')

/** A row's label whose value is the limit itself ("Rapid review due"), and what may stand behind these words in it. */
export const limitLabels = each('due; deadline')
export const limitLabelEnds = each('date; by; with the panel; to panel; on')

/** What has a date of its own on the way to the deadline. */
export const otherThingsDue = each(`
  meetings?; returns?; chronolog\\w*; summar\\w+; drafts?; respon\\w+; repl(?:y|ies); actions?; conference; hearing; feedback; information; plans?;
  assessments?; enquir(?:y|ies); applications?; approvals?; matching; permanence; fostering; adoption; placements?; funding; records;
  reports? from; statements?; terms of reference; ICPC
`)

/** What a clock's deadline is called. */
interface ClockWords {
  readonly names: readonly string[]
  /** In capitals, and not in a reference: RR-2026-014. */
  readonly inShort?: readonly string[]
}

export const clockWords: Readonly<Record<Exclude<ClockId, 'copy-to-panel'>, ClockWords>> = {
  notification: { names: each('notification; notif(?:y|ied); SIN') },
  'rapid-review': { names: each('rapid review'), inShort: each('RR') },
  publication: { names: each('publication; publish(?:ed)?') },
}

/** Before the notification these tell where a count begins: "15 working days after the notification". */
export const countsFrom = each('after; from; of; since; following; upon; the date of')

/** How a document speaks of itself: "this report is due with the Panel by …", and "this form" in a notification. */
export const itself = each('(?:this|the) (?:one|review|report|document); it')
export const thisNotification = each('this (?:notification|document|form)')

/** Where a rapid review, and nothing else, goes. */
export const withThePanel = each('(?:with|to|reach|at) the (?:national )?panel')

/** The same in short, with its capital; a placement, too, "was due to panel". */
export const dueToPanel = each('(?<!\\bwas )\\b[Dd]ue (?:to|with) (?:National )?Panel')

/** The period by its length, of a day to come: an initial conference, too, had one of 15 working days. */
export const fifteenDays = each("(?:15|fifteen)[ -]working[ -]days?['’]? (?:deadline|limit)\\b(?!\\s+was\\b)")

/** All that may stand before one of the two, where they mean the review: not "Permanence plan due to Panel". */
export const namesNothingElse = each(
  'the; this; that; our; its; statutory; key; dates?; deadlines?; review; report; document; submission; one; it; is; be; must; item; and',
)
