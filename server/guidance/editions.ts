import type { IsoDate } from '../calendar/index.ts'
import type { EditionId, PanelGuidanceId } from './types.ts'

interface InForce<Id extends string> {
  readonly id: Id
  readonly title: string
  /** First day in force. */
  readonly from: IsoDate
  /** `month`: only the month of publication is sourced, and its first day is this project's choice. */
  readonly precision: 'day' | 'month'
  readonly source: string
}

export interface Edition extends InForce<EditionId> {
  /** The chapter on serious incidents and reviews. */
  readonly chapter: number
}

export type PanelGuidance = InForce<PanelGuidanceId>

/** Editions of Working Together to Safeguard Children, oldest first. Their clocks agree; names and partners differ. */
export const editions: readonly Edition[] = [
  {
    id: 'working-together-2018',
    title: 'Working Together to Safeguard Children 2018',
    from: '2018-07-04',
    precision: 'day',
    chapter: 4,
    source: 'working-together-2018',
  },
  {
    // A factual update: the same chapter and the same clocks.
    id: 'working-together-2018-2020',
    title: 'Working Together to Safeguard Children 2018, as updated in December 2020',
    from: '2020-12-01',
    precision: 'month',
    chapter: 4,
    source: 'working-together-2018',
  },
  {
    id: 'working-together-2023',
    title: 'Working Together to Safeguard Children 2023',
    from: '2023-12-15',
    precision: 'day',
    chapter: 5,
    source: 'working-together-2023',
  },
]

/** Editions of the Child Safeguarding Practice Review Panel's guidance for safeguarding partners, oldest first. */
export const panelGuidance: readonly PanelGuidance[] = [
  {
    id: 'panel-2019',
    title: 'Child Safeguarding Practice Review Panel: practice guidance (April 2019)',
    from: '2019-04-01',
    precision: 'month',
    source: 'panel-guidance-2019',
  },
  {
    id: 'panel-2022',
    title: 'Child Safeguarding Practice Review Panel guidance for safeguarding partners (September 2022)',
    from: '2022-09-01',
    precision: 'month',
    source: 'panel-guidance-2022',
  },
  {
    id: 'panel-2025',
    title: 'Child Safeguarding Practice Review Panel guidance for safeguarding partners (June 2025)',
    from: '2025-06-01',
    precision: 'month',
    source: 'panel-guidance-2025',
  },
]

/** The last one begun by the date; the newest where no date is known, the oldest for dates before them all. */
function inForce<Id extends string>(list: readonly InForce<Id>[], date: IsoDate | undefined): Id {
  const begun = date === undefined ? list : list.filter(({ from }) => from <= date)
  return (begun.at(-1) ?? list[0]!).id
}

/**
 * The edition of Working Together in force on the date (a review's notification date). Without a date, the newest; for
 * the years before July 2018, whose guidance knew neither notification to the Panel nor rapid reviews, the oldest here.
 */
export function editionInForce(date: IsoDate | undefined): EditionId {
  return inForce(editions, date)
}

/** The Panel's guidance in force on the date, by the same rule. */
export function panelGuidanceInForce(date: IsoDate | undefined): PanelGuidanceId {
  return inForce(panelGuidance, date)
}

export function findEdition(id: string): Edition | undefined {
  return editions.find((edition) => edition.id === id)
}

export function findPanelGuidance(id: string): PanelGuidance | undefined {
  return panelGuidance.find((guidance) => guidance.id === id)
}
