/** Which words of the text decided how a passage mentions a topic: for people, to whom a pattern of the guidance means nothing. */
import { passageAt } from '../review/index.ts'
import type { PlacedPassage, Review, Span } from '../review/types.ts'
import { type Decider, isReason, isWeighing } from './considering/deciders.ts'
import { lexiconWith } from './considering/index.ts'
import { compilePatterns, findPhrases, phraseProblem } from './patterns.ts'
import type { Mention } from './types.ts'

/** Places in the document. */
export interface DecidingWords {
  /** The words that mention the topic; none where it is the heading above that names it. */
  readonly words: readonly Span[]
  /** The words that said how it stands; none where none did. */
  readonly why: readonly Span[]
  /** Why it stands so, in words of ours, where none of the text's did. */
  readonly saying?: string
}

type Decided = Pick<Mention, 'term' | 'cue' | 'span' | 'scope'>

export function decidingWords(review: Review, { term, cue, span, scope }: Decided): DecidingWords {
  const passage = passageAt(review, span.start)
  if (passage === undefined) return { words: [span], why: [] }
  const weighed = isWeighing(term) ? eachIn(passage, scope, term.stems) : []
  const words = weighed.length > 0 ? weighed : isReason(term) ? [] : [span]
  if (cue === null) return { words, why: [] }
  if (isReason(cue)) return { words, why: [], saying: cue.saying }
  const why = isWeighing(cue) ? eachIn(passage, scope, cue.stems) : nearest(passage, cue, span)
  return { words, why, ...(why.length === 0 && { saying: isPlain(cue) ? cue : 'other words of the passage' }) }
}

/** The words that stand somewhere in a passage, without markup. */
export function wordsAt(review: Review, { start, end }: Span): string {
  const passage = passageAt(review, start)
  if (passage === undefined) return review.slice(start, end)
  return passage.block.text.slice(start - passage.span.start, end - passage.span.start)
}

/** Whether some phrase of the guidance has a word. @param word in small letters */
export const isWordOfGuidance = (word: string): boolean => lexiconWith().matcher.writes(word)

/** A phrase that is the words themselves, with no class, choice or gap. */
const isPlain = (cue: Decider): cue is string => typeof cue === 'string' && !/[<>|*()]|\.\./.test(cue)

/** Where a part of a passage first fits each phrase. */
const eachIn = (passage: PlacedPassage, { start, end }: Span, phrases: readonly string[]): readonly Span[] =>
  phrases.flatMap((phrase) => placesOf(passage, phrase).find((found) => found.start >= start && found.end <= end) ?? [])

/** Of the places that a cue fits the one that is nearest to what it bears on. */
function nearest(passage: PlacedPassage, cue: string, { start, end }: Span): readonly Span[] {
  const away = (one: Span) => Math.max(0, start - one.end, one.start - end)
  return placesOf(passage, cue)
    .sort((a, b) => away(a) - away(b))
    .slice(0, 1)
}

function placesOf({ block: { text }, span }: PlacedPassage, phrase: string): Span[] {
  if (phraseProblem(phrase) !== undefined) return []
  return findPhrases(text, compilePatterns([phrase])).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }))
}
