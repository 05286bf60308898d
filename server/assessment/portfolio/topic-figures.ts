/** How the reviews of a portfolio consider each topic. */
import type { TopicKind } from '../../guidance/types.ts'
import type { ReviewFigures, Standing } from './review-figures.ts'

export const standings: readonly Standing[] = [
  'identified',
  'covered',
  'ruled-out',
  'stated',
  'left-open',
  'not-considered',
  'not-expected',
]

export interface TopicCounts {
  readonly id: string
  readonly label: string
  readonly kind: TopicKind
  /** In how many reviews it is expected; the counts below are of these. */
  readonly expected: number
  readonly counts: Readonly<Record<Standing, number>>
  /** Found, covered, ruled out, or said by the authors to have been considered. */
  readonly considered: number
  /** Any review expects it or says something of it. */
  readonly seen: boolean
}

const considering: readonly Standing[] = ['identified', 'covered', 'ruled-out', 'stated']

/** Every topic of any review, in the order of the guidance; those that a configuration adds come last of their kind. */
export function topicFigures(reviews: readonly ReviewFigures[]): readonly TopicCounts[] {
  const topics = new Map<string, { label: string; kind: TopicKind; counts: Record<Standing, number>; seen: boolean }>()
  for (const { topics: those } of reviews)
    for (const { id, label, kind, expected, standing } of those) {
      const topic = topics.get(id) ?? { label, kind, counts: noCounts(), seen: false }
      if (expected) topic.counts[standing]++
      if (standing !== 'not-expected') topic.seen = true
      topics.set(id, topic)
    }
  return [...topics].map(([id, { label, kind, counts, seen }]) => ({
    id,
    label,
    kind,
    expected: sum(Object.values(counts)),
    counts,
    considered: sum(considering.map((standing) => counts[standing])),
    seen,
  }))
}

const noCounts = () => Object.fromEntries(standings.map((standing) => [standing, 0])) as Record<Standing, number>
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
