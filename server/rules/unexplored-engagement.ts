import type { Assessment } from '../assessment/types.ts'
import { engagementWords, type PhraseList } from '../guidance/index.ts'
import type { PlacedPassage, Span } from '../review/types.ts'
import { isQuoted, quotationsIn } from './shared/quotations.ts'
import { firstOf, says } from './shared/saying.ts'
import { defineRule } from './types.ts'

export const unexploredEngagement = defineRule({
  id: 'unexplored-engagement',
  category: 'words',
  severity: 'warn',
  summary: 'It is said that a family did not engage, and nowhere what stood in the way.',
  sources: ['panel-annual-report-2020', 'nspcc-language', 'project-choice'],
  types: ['rapid-review', 'lcspr'],
  check({ review, assessment, report }) {
    const { notEngaging, notBrought, engagementExplored } = engagementWords
    const content = review.passages.filter(({ block }) => !block.prompt && block.form !== 'table-header')
    const engaging = placesTold(assessment, content, notEngaging)
    const missed = engaging.length > 0 ? [] : placesTold(assessment, content, notBrought)
    const [first, ...others] = missed.length < fewestMissed ? engaging : missed
    if (first === undefined || content.some(({ block }) => says(block, engagementExplored))) return
    report({
      message:
        'The review says that the family did not engage, and nowhere why. Say what was offered and in what form, what stood in the way, and what was tried next, or that nobody asked.',
      span: first,
      related: others.slice(0, mostRelated).map((span) => ({ message: 'Here too.', span })),
    })
  },
})

/** A missed appointment can have a plain reason; this many are a pattern. */
const fewestMissed = 3
const mostRelated = 5

/** Where it is said of the family, unless that is a quotation. */
function placesTold(assessment: Assessment, content: readonly PlacedPassage[], phrases: PhraseList): Span[] {
  const places: Span[] = []
  for (const { block, span } of content) {
    const found = firstOf(assessment, block, phrases)
    if (found === undefined || says(block, engagementWords.notTheFamily) || isQuoted(quotationsIn(block), found))
      continue
    places.push({ start: span.start + found.start, end: span.start + found.end })
  }
  return places
}
