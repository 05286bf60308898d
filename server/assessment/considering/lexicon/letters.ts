/** The letters by which a review calls its children: once "Child J" is named, "J was arrested" tells of the child. */
import { either } from '../../../guidance/language/word-lists.ts'
import {
  behindArticles,
  behindLetters,
  lettersOfChildren,
  lettersOfOthers,
} from '../../../guidance/language/words/letters.ts'
import { gathering } from '../../../review/gathered.ts'
import type { Review } from '../../../review/types.ts'
import { breaks, letterCase, type Tokens } from '../phrases/tokens.ts'

/** "I" stands for whoever speaks. */
const letter = "([A-HJ-Z])(?![\\w.’'-]?\\w)"
const named = new RegExp(`\\b(?:(${either(lettersOfChildren)})|${either(lettersOfOthers)}) ${letter}`, 'g')

interface Named {
  readonly letter: string
  readonly isChild: boolean
}

const none: readonly Named[] = []

const namedIn = (text: string): readonly Named[] => {
  const found = Array.from(text.matchAll(named), ([, child, letter = '']) => ({ letter, isChild: child !== undefined }))
  return found.length === 0 ? none : found
}

const namedInPassages = gathering(({ text }) => namedIn(text))

/** Letters that name a child of the review, and nobody else in it. */
export function childLetters(review: Pick<Review, 'chunks' | 'passages' | 'sections'>): readonly string[] {
  const all = [
    ...review.sections.flatMap(({ heading }) => namedIn(heading.text)),
    ...namedInPassages(review).map(({ found }) => found),
  ]
  const others = new Set(all.flatMap(({ letter, isChild }) => (isChild ? [] : letter)))
  return [...new Set(all.map(({ letter }) => letter))].filter((letter) => !others.has(letter)).sort()
}

/** "J was arrested", "J’s depression": the letter stands for somebody, and is no part of what stands before it. */
export function standsForSomebody({ before, count, words }: Tokens<unknown>, at: number, owns: boolean): boolean {
  const previous = (before[at] as number) > breaks.none ? undefined : words[at - 1]
  // "Child J", "Year 10 J": a name is before it.
  if (previous !== undefined && previous.letters !== letterCase.lower) return false
  if (owns) return true
  if (at + 1 >= count || (before[at + 1] as number) > breaks.none) return false
  const next = words[at + 1]?.text ?? ''
  return (words[at]?.text === 'a' ? behindArticles : behindLetters).has(next)
}
