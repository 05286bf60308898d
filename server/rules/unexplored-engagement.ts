import type { Assessment } from '../assessment/types.ts'
import { engagementWords, type PhraseList } from '../guidance/index.ts'
import { type Gathered, gatheringBy } from '../review/gathered.ts'
import { firstFrom } from '../review/in-order.ts'
import type { PassageBlock, Review, Section, Span } from '../review/types.ts'
import { isQuoted, quotationsIn } from './shared/quotations.ts'
import { firstOf, says } from './shared/saying.ts'
import { sectionsFor } from './shared/section-content.ts'
import { defineRule } from './types.ts'

export const unexploredEngagement = defineRule({
  id: 'unexplored-engagement',
  category: 'words',
  severity: 'warn',
  summary: 'It is said that a family did not engage, and nowhere what stood in the way.',
  sources: ['panel-annual-report-2020', 'nspcc-language', 'project-choice'],
  types: ['rapid-review', 'lcspr'],
  check({ review, assessment, report }) {
    const todo = outermost(['actions', 'recommendations'].flatMap((id) => sectionsFor(assessment, id)))
    // What is to be done says nothing of what this family did.
    const told = toldOfFamily(review, assessment.lexicon).filter(({ passage: { span } }) => {
      const within = todo[firstFrom(todo, span.start + 1) - 1]
      return within === undefined || span.end > within.end
    })
    const engaging = spansSaying(told, engagementWords.notEngaging)
    const missed = engaging.length > 0 ? [] : spansSaying(told, engagementWords.notBrought)
    const [first, ...others] = missed.length < fewestMissed ? engaging : missed
    if (first === undefined || isExplored(review)) return
    report({
      message:
        'The review says that the family did not engage, and nowhere why. Say what was offered and in what form, what stood in the way, and what was tried next, or that nobody asked.',
      span: first,
      related: others.slice(0, mostRelated).map((span) => ({ message: 'Here too.', span })),
    })
  },
})

/** What these sections hold, with those below them, in the order of the text; none of it twice. */
function outermost(sections: readonly Section[]): readonly Span[] {
  const found: Span[] = []
  for (const { treeSpan } of sections.toSorted((a, b) => a.treeSpan.start - b.treeSpan.start))
    if (treeSpan.start >= (found.at(-1)?.end ?? 0)) found.push(treeSpan)
  return found
}

/** A missed appointment can have a plain reason; this many are a pattern. */
const fewestMissed = 3
const mostRelated = 5

/** What is said of the family, and no quotation: which list says so, and where, relative to the passage's text. */
interface Told extends Span {
  readonly phrases: PhraseList
}

const toldOfFamily = gatheringBy((block, _, lexicon: Assessment['lexicon']): readonly Told[] => {
  if (!isContent(block)) return []
  return [engagementWords.notEngaging, engagementWords.notBrought].flatMap((phrases) => {
    const found = firstOf(lexicon, block, phrases)
    if (found === undefined || says(block, engagementWords.notTheFamily) || isQuoted(quotationsIn(block), found))
      return []
    return [{ phrases, start: found.start, end: found.end }]
  })
})

const isContent = ({ prompt, form }: PassageBlock): boolean => !prompt && form !== 'table-header'

const spansSaying = (told: readonly Gathered<Told>[], phrases: PhraseList): Span[] =>
  told
    .filter(({ found }) => found.phrases === phrases)
    .map(({ found, passage: { span } }) => ({ start: span.start + found.start, end: span.start + found.end }))

const isExplored = ({ passages }: Review): boolean =>
  passages.some(({ block }) => isContent(block) && says(block, engagementWords.engagementExplored))
