/** How near a heading comes to a wording that it does not have: slips of the pen, and most of the words that matter. */
import { distance } from 'fastest-levenshtein'
import { isNeutral } from './heading-words.ts'
import type { SectionAnswer } from './types.ts'

/**
 * From here on a heading is suggested as a near miss. Measured in tests/assessment/sections.test.ts, which prints what
 * other thresholds would give.
 */
export const nearEnough = 0.7

/** A word that no wording has tells as much as one that a few have. */
const unknownUses = 4

/** What a heading is worth that has a wording's words but for a slip of the pen. */
const misspelt = 0.97

export interface Vocabulary {
  /** Words by their first letter, for slips of the pen. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>
  readonly words: ReadonlySet<string>
  /** Wordings by the word that tells most of them. */
  readonly byTellingWord: ReadonlyMap<string, readonly Worded[]>
  /** How much a word tells: the fewer wordings have it, the more. */
  weight(word: string): number
}

export interface Worded {
  readonly id: string
  /** Each once. */
  readonly words: readonly string[]
}

export function vocabularyOf(all: readonly Worded[], companions: ReadonlyMap<string, ReadonlySet<string>>): Vocabulary {
  const uses = new Map<string, number>()
  for (const { words } of all) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
  const words = new Set([...uses.keys(), ...[...companions.values()].flatMap((list) => [...list])])
  const byLetter = new Map<string, string[]>()
  // Of two words as near to a slip, the more usual one is meant.
  for (const word of [...words].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0))) {
    const list = byLetter.get(word.charAt(0))
    if (list === undefined) byLetter.set(word.charAt(0), [word])
    else list.push(word)
  }
  const most = Math.log(1 + all.length)
  const weight = (word: string) =>
    isNeutral(word) ? 0.2 : Math.log(1 + all.length / (uses.get(word) ?? unknownUses)) / most
  const byTellingWord = new Map<string, Worded[]>()
  for (const wording of all) {
    const [telling = ''] = [...wording.words].sort((a, b) => weight(b) - weight(a))
    const list = byTellingWord.get(telling)
    if (list === undefined) byTellingWord.set(telling, [wording])
    else list.push(wording)
  }
  return { byLetter, words, byTellingWord, weight }
}

/**
 * The section whose wording the heading comes nearest to, if near enough.
 * @param naming what a set of words names outright, to try the heading again with its slips put right
 */
export function likeness(
  subject: ReadonlySet<string>,
  vocabulary: Vocabulary,
  naming: (words: ReadonlySet<string>) => readonly string[],
): SectionAnswer['near'] {
  const words = new Set([...subject].map((word) => corrected(word, vocabulary)))
  const [meant] = keySame(words, subject) ? [] : naming(words)
  if (meant !== undefined) return { id: meant, similarity: misspelt }
  let best: SectionAnswer['near']
  for (const word of words)
    for (const { id, words: wording } of vocabulary.byTellingWord.get(word) ?? []) {
      const similarity = sharedWeight(words, wording, vocabulary)
      if (similarity >= nearEnough && similarity > (best?.similarity ?? 0)) best = { id, similarity }
    }
  return best
}

const keySame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((word) => other.has(word))

/**
 * Dice's coefficient of a heading and a wording, each word by its weight; 0 to 1. It is 0 where one word of several, or
 * not the most telling one, is shared.
 */
function sharedWeight(heading: ReadonlySet<string>, wording: readonly string[], { weight }: Vocabulary): number {
  let shared = 0
  let whole = 0
  let telling = 0
  let missing = 0
  let words = 0
  for (const word of wording) {
    const worth = weight(word)
    whole += worth
    telling = Math.max(telling, worth)
    if (heading.has(word)) {
      shared += worth
      words++
    } else missing = Math.max(missing, worth)
  }
  if (words < Math.min(2, wording.length) || missing === telling) return 0
  for (const word of heading) whole += weight(word)
  return (2 * shared) / whole
}

function corrected(word: string, { words, byLetter }: Vocabulary): string {
  if (word.length < 4 || word.length > 20 || words.has(word) || isNeutral(word)) return word
  return byLetter.get(word.charAt(0))?.find((known) => isSlip(word, known)) ?? word
}

/** One letter wrong, missing or too many (two in a long word), or letters in the wrong order. */
function isSlip(word: string, known: string): boolean {
  const longer = Math.max(word.length, known.length)
  if (known.length < 4 || longer - Math.min(word.length, known.length) > 2) return false
  const steps = distance(word, known)
  if (steps <= (longer >= 9 ? 2 : 1)) return longer >= 5 || steps === 0
  return steps === 2 && word.length === known.length && sorted(word) === sorted(known)
}

const sorted = (word: string): string => [...word].sort().join('')
