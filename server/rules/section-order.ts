import type { Assessment, ExpectedSection } from '../assessment/types.ts'
import { listed } from '../guidance/english.ts'
import type { Section, Span } from '../review/types.ts'
import { mainDepth } from '../writing/insertion.ts'
import { defineRule, type Report } from './types.ts'

interface Placed {
  readonly section: Section
  readonly expected: ExpectedSection
  /** Its place in the guidance's order. */
  readonly rank: number
}

export const sectionOrder = defineRule({
  id: 'section-order',
  category: 'sections',
  // Local templates differ, and nothing is lost to a reader who can find it.
  severity: 'info',
  summary: 'Sections stand in another order than the guidance proposes.',
  sources: ['project-choice', 'local-templates'],
  check({ assessment, report }) {
    const placed = mainSections(assessment)
    const kept = longestOrdered(placed)
    const misplaced = placed.filter((one) => !kept.has(one))
    if (misplaced.length > mostApart) {
      report(anotherOrder(misplaced, placed))
      return
    }
    for (const group of besideTheSame(misplaced, [...kept])) report(outOfPlace(group))
  },
})

interface Misplaced extends Neighbour {
  readonly all: readonly [Placed, ...Placed[]]
}

/** Sections that belong beside the same one: as often as not it is that one which was moved, and once is enough to say so. */
function besideTheSame(misplaced: readonly Placed[], kept: readonly Placed[]): Misplaced[] {
  const groups: Misplaced[] = []
  for (const one of misplaced) {
    const { word, other } = neighbour(one, kept)
    const at = groups.findIndex((group) => group.word === word && group.other === other)
    const known = groups[at]
    if (known === undefined) groups.push({ word, other, all: [one] })
    else groups[at] = { ...known, all: [...known.all, one] }
  }
  return groups
}

function outOfPlace({ word, other, all }: Misplaced): Report {
  const [first, ...others] = all
  const titles = listed(all.map(({ expected }) => `"${expected.title}"`))
  const [sections, stand, them] = others.length > 0 ? ['sections', 'stand', 'them'] : ['section', 'stands', 'it']
  return {
    message: `The ${sections} ${titles} usually ${stand} ${word} "${other.expected.title}". Readers who compare reviews look for ${them} there; move ${them}, unless your template wants ${them} here.`,
    span: first.section.textSpan,
    about: first.expected.id,
    related: [
      {
        message: `${others.length > 0 ? 'They usually stand' : 'It usually stands'} ${word} this section.`,
        span: other.section.textSpan,
      },
      ...others.map(({ section }) => ({ message: 'This section stands elsewhere too.', span: section.textSpan })),
    ],
  }
}

/** Where more stand elsewhere the document has an order of its own: a finding for each would be a wall. */
const mostApart = 3

/** One finding for all of them, with the order to put them in. */
function anotherOrder(misplaced: readonly Placed[], placed: readonly Placed[]): Report {
  const [first, ...others] = misplaced.map(({ section }) => section.textSpan)
  const titles = [...placed].sort((a, b) => a.rank - b.rank).map(({ expected }) => expected.title)
  return {
    message: `${misplaced.length} of the ${placed.length} sections stand in another order than usual, and this is the first of them. Readers who compare reviews look for things where they usually are; unless your template wants this order, put them in the usual one: ${titles.join(', ')}.`,
    span: first as Span,
    about: 'order',
    related: others.map((span) => ({ message: 'This section stands elsewhere too.', span })),
  }
}

/** Main sections that answer one need, the first of each; a combined one has no single place. */
function mainSections(assessment: Assessment): Placed[] {
  const depth = mainDepth(assessment)
  const ranks = new Map(assessment.expectedSections.map(({ id }, rank) => [id, rank]))
  return assessment.review.sections.flatMap((section) => {
    const [id, ...more] = assessment.answers[section.index]?.ids ?? []
    const rank = id === undefined || more.length > 0 ? undefined : ranks.get(id)
    if (id === undefined || rank === undefined || section.heading.depth !== depth) return []
    ranks.delete(id)
    return [{ section, expected: assessment.expectedSections[rank] as ExpectedSection, rank }]
  })
}

/** The most sections that are in order already, so that as few as possible are reported (longest increasing subsequence). */
function longestOrdered(placed: readonly Placed[]): ReadonlySet<Placed> {
  const tails: number[] = []
  const before: (number | undefined)[] = []
  placed.forEach(({ rank }, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((placed[tails[middle] as number] as Placed).rank <= rank) low = middle + 1
      else high = middle
    }
    before[index] = tails[low - 1]
    tails[low] = index
  })
  const kept = new Set<Placed>()
  for (let at = tails.at(-1); at !== undefined; at = before[at]) kept.add(placed[at] as Placed)
  return kept
}

interface Neighbour {
  readonly word: 'after' | 'before'
  readonly other: Placed
}

/** The section in order beside which the misplaced one belongs, on the side where it is not. */
function neighbour({ section, rank }: Placed, kept: readonly Placed[]): Neighbour {
  const earlier = kept.filter((other) => other.rank <= rank && other.section.index > section.index)
  const later = kept.filter((other) => other.rank > rank && other.section.index < section.index)
  const byRank = (list: readonly Placed[]) => [...list].sort((a, b) => a.rank - b.rank)
  const previous = byRank(earlier).at(-1)
  return previous ? { word: 'after', other: previous } : { word: 'before', other: byRank(later)[0] as Placed }
}
