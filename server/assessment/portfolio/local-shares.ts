/** How often a factor is found locally, beside how often it was found nationally. */
import { comparedLocally, type LabelledFigure, nationalFigures } from '../../guidance/national-figures.ts'
import { incidentsOf } from './incidents.ts'
import type { ReviewFigures, Standing } from './review-figures.ts'

/** Below this many incidents nothing can be read from a share. */
export const fewest = 10

export interface LocalShare {
  readonly topic: string
  readonly label: string
  /** Incidents in which it is identified, and in which it is only left open. */
  readonly found: number
  readonly open: number
  /** Of how many. */
  readonly of: number
  /** What the true share may be, in percent, were these incidents drawn by chance; nothing for fewer than `fewest`. */
  readonly range: readonly [from: number, to: number] | undefined
  /** Of different bases: never to be added up. */
  readonly national: readonly LabelledFigure[]
}

/**
 * By incident and not by document, since the national figures are. A notification alone is left out: it is written within days
 * and asked for facts only.
 */
export function localShares(reviews: readonly ReviewFigures[]): readonly LocalShare[] {
  const incidents = incidentsOf(reviews)
    .map((documents) => documents.filter(({ type }) => type !== 'serious-incident-notification'))
    .filter((documents) => documents.length > 0)
  const national = nationalFigures.flatMap(({ id, figures }) => (comparedLocally.includes(id) ? figures : []))
  const topics = new Set(national.flatMap(({ topic }) => topic ?? []))
  return [...topics].map((topic) => {
    const has = (wanted: Standing) => (documents: readonly ReviewFigures[]) =>
      documents.some(({ topics }) => topics.some(({ id, standing }) => id === topic && standing === wanted))
    const found = incidents.filter(has('identified'))
    const open = incidents.filter((documents) => !has('identified')(documents) && has('left-open')(documents))
    const [of, count] = [incidents.length, found.length]
    return {
      topic,
      label: labelIn(reviews, topic),
      found: count,
      open: open.length,
      of,
      range: of < fewest ? undefined : rangeOf(count, of),
      national: national.filter((figure) => figure.topic === topic),
    }
  })
}

const labelIn = (reviews: readonly ReviewFigures[], topic: string): string =>
  reviews.flatMap(({ topics }) => topics).find(({ id }) => id === topic)?.label ?? topic

/** Wilson's 95 % interval, out to the next five percent: a finer number would pretend to know more. */
function rangeOf(count: number, of: number): readonly [number, number] {
  const z = 1.96
  const share = count / of
  const weight = 1 + (z * z) / of
  const middle = (share + (z * z) / (2 * of)) / weight
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / weight
  // What rounding leaves of a bound that is 0 or 1 must not move it by five.
  const [from, to] = [(middle - half) * 100, (middle + half) * 100]
  return [Math.max(0, Math.floor(from / 5 + 1e-9) * 5), Math.min(100, Math.ceil(to / 5 - 1e-9) * 5)]
}
