import type { IsoDate } from '../calendar/index.ts'
import { pandemicPeriod } from './pandemic.ts'
import type { DateKey, EditionId, ReviewTypeId } from './types.ts'

export type ClockId = 'notification' | 'rapid-review' | 'publication' | 'copy-to-panel'

/** The facts a clock runs between, by their keys in front matter. */
export type ClockDate = Exclude<DateKey, 'incident-date'>

/** Where the rapid review's clock starts: with the notification (the default), or with becoming aware. */
export type DeadlineBase = 'notified' | 'aware'

export interface Period {
  readonly count: number
  readonly unit: 'working-days' | 'months'
  /** In words, as it can stand in a sentence: "15 working days". */
  readonly text: string
}

export interface Clock {
  readonly id: ClockId
  /** What is to be done, as it can stand in a sentence: "the rapid review". */
  readonly name: string
  /** How it was done, as it starts a sentence: "Sent to the Panel" (on a date). */
  readonly doneText: string
  /** How it is to be done, where the day is still to come. */
  readonly plannedText: string
  /** Day 0; not counted itself. */
  readonly from: ClockDate
  /** Day 0 where a team counts from becoming aware. */
  readonly fromWhenAware?: ClockDate
  readonly period: Period
  /** `before`: the period ends with the day in `from`, and the thing is due that long before it. */
  readonly direction: 'after' | 'before'
  /** The fact that says it was done; the first of them that is given. */
  readonly done: readonly ClockDate[]
  /** How binding it is. The 15 days stand in the Panel's guidance and in no statute: never "legally". */
  readonly weight: 'statutory guidance' | 'expected by the Panel'
  /** One sentence for people, with the weight in it. */
  readonly rule: string
  readonly relaxed?: Relaxation
  readonly sources: readonly string[]
}

/** A stretch in which lateness was accepted: it is then told as information. */
export interface Relaxation {
  readonly from: IsoDate
  readonly to: IsoDate
  /** How sure the end is: `choice` is this project's, open to change with a reason. */
  readonly endCertainty: 'primary' | 'local' | 'choice'
  /** One sentence for people. */
  readonly text: string
  readonly sources: readonly string[]
}

/**
 * From 30 March 2020 the Panel and the department accepted later rapid reviews and reports; the five days for the
 * notification stood. When that ended is not sourced. Choice: with the legal restrictions in England, on 24 February
 * 2022, the end of the pandemic period used everywhere else here; telling too many authors of it does less harm than
 * calling a review late that was not.
 */
export const pandemicRelaxation: Relaxation = {
  from: '2020-03-30',
  to: pandemicPeriod.to,
  endCertainty: 'choice',
  text: 'Timescales for rapid reviews and publication were relaxed during the pandemic, from 30 March 2020.',
  sources: ['pandemic-relaxation-2020'],
}

const notification = {
  id: 'notification',
  name: 'the notification to the Panel',
  doneText: 'The Panel was notified',
  plannedText: 'The Panel is to be notified',
  from: 'aware-date',
  period: { count: 5, unit: 'working-days', text: 'five working days' },
  direction: 'after',
  done: ['notification-date'],
  weight: 'statutory guidance',
  rule: 'Statutory guidance asks the local authority to notify the Panel within five working days of becoming aware of the incident.',
} as const

const rapidReview = {
  id: 'rapid-review',
  name: 'the rapid review',
  doneText: 'Sent to the Panel',
  plannedText: 'Planned to be sent to the Panel',
  from: 'notification-date',
  fromWhenAware: 'aware-date',
  period: { count: 15, unit: 'working-days', text: '15 working days' },
  direction: 'after',
  done: ['submitted-date'],
  weight: 'expected by the Panel',
  rule: 'The Panel expects the rapid review within 15 working days of the notification.',
  relaxed: pandemicRelaxation,
} as const

const publication = {
  id: 'publication',
  name: 'publication of the review',
  doneText: 'Published',
  plannedText: 'Planned to be published',
  from: 'decision-date',
  period: { count: 6, unit: 'months', text: 'six months' },
  direction: 'after',
  done: ['publication-date'],
  weight: 'statutory guidance',
  rule: 'Statutory guidance asks for publication as soon as possible, and no later than six months after the decision to carry out the review.',
  relaxed: pandemicRelaxation,
} as const

const copyToPanel = {
  id: 'copy-to-panel',
  name: 'the copy to the Panel and the Secretary of State',
  doneText: 'The copy was sent',
  plannedText: 'The copy is to be sent',
  from: 'publication-date',
  period: { count: 7, unit: 'working-days', text: 'seven working days' },
  direction: 'before',
  done: ['submitted-date'],
  weight: 'statutory guidance',
  rule: 'Statutory guidance asks for a copy to reach the Panel and the Secretary of State at least seven working days before publication.',
  relaxed: pandemicRelaxation,
} as const

/** The same clocks in every edition so far; where they stand written differs. */
function clocksOf(workingTogether: string, panel: readonly string[]): readonly Clock[] {
  return [
    { ...notification, sources: ['children-act-2004-s16c', workingTogether] },
    { ...rapidReview, sources: panel },
    { ...publication, sources: [workingTogether] },
    { ...copyToPanel, sources: [workingTogether] },
  ]
}

const clocks2018 = clocksOf('working-together-2018', ['panel-guidance-2019', 'panel-guidance-2022'])

const clocks: Readonly<Record<EditionId, readonly Clock[]>> = {
  'working-together-2018': clocks2018,
  'working-together-2018-2020': clocks2018,
  'working-together-2023': clocksOf('working-together-2023', ['panel-guidance-2022', 'panel-guidance-2025']),
}

/** The clocks an edition sets. */
export function clocksIn(edition: EditionId): readonly Clock[] {
  return clocks[edition]
}

export interface ClockUse {
  readonly clock: Exclude<ClockId, 'copy-to-panel'>
  /** `always`: shown even where its start is missing; `when-dated`: only in a document that gives the start. */
  readonly shown: 'always' | 'when-dated'
  /** This type's own facts that say it was done, where they differ from the clock's. */
  readonly done?: readonly ClockDate[]
  /** Done by another document, whose date this one does not hold. */
  readonly elsewhere?: string
}

/**
 * Which clocks each type of document answers to. An LCSPR's `submitted-date` is its own and not its rapid review's, so
 * that only the due date of the latter is known. The older system's serious case reviews had other clocks: none here.
 */
export const clocksByType: Readonly<Record<ReviewTypeId, readonly ClockUse[]>> = {
  'serious-incident-notification': [
    // The document sent is the notification itself.
    { clock: 'notification', shown: 'always', done: ['notification-date', 'submitted-date'] },
  ],
  'rapid-review': [
    { clock: 'notification', shown: 'when-dated' },
    { clock: 'rapid-review', shown: 'always' },
  ],
  lcspr: [
    { clock: 'notification', shown: 'when-dated' },
    { clock: 'rapid-review', shown: 'when-dated', elsewhere: 'The rapid review was sent as a document of its own.' },
    { clock: 'publication', shown: 'always' },
  ],
  'serious-case-review': [],
}
