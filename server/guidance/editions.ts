import type { IsoDate } from '../calendar/index.ts'
import type { EditionId } from './types.ts'

export interface Edition {
  readonly id: EditionId
  readonly title: string
  /** First day in force. */
  readonly from: IsoDate
  /** `month`: only the month of publication is sourced, and its first day is this project's choice. */
  readonly precision: 'day' | 'month'
  readonly source: string
  /** The chapter on serious incidents and reviews. */
  readonly chapter: number
}

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

/**
 * The edition of Working Together in force on the date (a review's notification date): the last one begun by then. Without a
 * date, the newest; for the years before July 2018, whose guidance knew neither notification to the Panel nor rapid reviews,
 * the oldest here.
 */
export function editionInForce(date: IsoDate | undefined): EditionId {
  const begun = date === undefined ? editions : editions.filter(({ from }) => from <= date)
  return (begun.at(-1) ?? (editions[0] as Edition)).id
}

export function findEdition(id: string): Edition | undefined {
  return editions.find((edition) => edition.id === id)
}
