/** Where the family speaks: what somebody of it says is their word, and no finding. */

import { accounts, findings } from '../../../guidance/language/words/speaking.ts'
import { breaks } from '../phrases/tokens.ts'
import { type Found, indexFrom } from '../reading/found.ts'
import { opensQuotation } from '../reading/quotation.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import type { SpeechSign } from '../reading/speech.ts'
import { farthest, turnsBetween } from './scope.ts'

/** The family's speech that the token stands in: begun earlier in the sentence, with no turn since. */
export function familyWord(reading: Reading, at: number, sentence: Sentence): Found<SpeechSign> | undefined {
  const one = reading.says[indexFrom(reading.says, at) - 1]
  if (one === undefined || one.first < sentence.first) return quotedWord(reading, at, sentence)
  if (turnsBetween(reading, one.last, at)) return undefined
  for (let place = one.last + 1; place <= at && place < one.last + farthest; place++) {
    if ((reading.tokens.before[place] as number) >= breaks.semicolon) return undefined
  }
  return one
}

/** A sentence that opens with a quotation, whose speaker comes after it: "'He is in every day' – Mum to the school." */
function quotedWord(reading: Reading, at: number, sentence: Sentence): Found<SpeechSign> | undefined {
  if (!opensQuotation(reading.tokens, sentence.first))
    return saidAfter(reading, at, sentence) ?? labelledWord(reading, at, sentence)
  const one = reading.says[indexFrom(reading.says, at + 1)]
  return one !== undefined && one.first <= sentence.last ? one : undefined
}

/** "None, Mother says.", "Goes in every day, Mum reports", "Nil per Mum": who speaks stands at the end. */
function saidAfter({ people, says, tokens }: Reading, at: number, sentence: Sentence): Found<SpeechSign> | undefined {
  const verb = says[indexFrom(says, at + 1)]
  if (verb === undefined || verb.last !== sentence.last) return undefined
  // "None, per Mum.": it names who speaks.
  if (verb.entry.is === 'says') return verb
  const speaker = people[indexFrom(people, verb.first) - 1]
  if (speaker === undefined || speaker.last !== verb.first - 1 || speaker.first <= at) return undefined
  const gap = tokens.before[speaker.first] as number
  return (gap === breaks.comma || gap === breaks.dash) && speaker.entry.group.role !== 'professional' ? verb : undefined
}

/** "Mum: 'He's never laid a finger on me'." */
function labelledWord(reading: Reading, at: number, sentence: Sentence): Found<SpeechSign> | undefined {
  const speaker = reading.people[indexFrom(reading.people, sentence.first)]
  if (speaker === undefined || speaker.last >= at || speaker.first > sentence.first + 1)
    return statedBy(reading, at, sentence)
  const next = speaker.last + 1
  const quotes = reading.tokens.before[next] === breaks.colon && opensQuotation(reading.tokens, next)
  return quotes && speaker.entry.group.role !== 'professional' ? speaker : statedBy(reading, at, sentence)
}

/** "| Parents' account | Neither shook her |", "Mum at booking: no low mood": what stands before says whose word it is. */
function statedBy(
  { people, sentences, tokens }: Reading,
  at: number,
  sentence: Sentence,
): Found<SpeechSign> | undefined {
  const [opening, speaker] = [sentences[0] as Sentence, people[indexFrom(people, sentence.first)]]
  const row = sentence.first > 0 && tokens.before[opening.last + 1] === breaks.cell
  const one = row ? people[0] : speaker
  if (one === undefined || one.entry.group.role === 'professional') return undefined
  // "Mother at booking: the midwife checked records", "Father re drugs: hair test negative": somebody else tells.
  const next = people[indexFrom(people, one.last + 1)]
  if (!row && next !== undefined && next.first < at && next.entry.group.role === 'professional') return undefined
  for (let word = Math.max(one.last + 1, at - longestAside); !row && word < at; word++)
    if (findings.has(tokens.words[word]?.text ?? '')) return undefined
  const end = row ? opening.last + 1 : colonBetween(tokens, one.last, at)
  // "Mum re mood: 'a bit low'".
  if (!row && end > one.last && opensQuotation(tokens, end)) return one
  for (let word = one.last + 1; word < end && word <= one.last + longestAside; word++)
    if (accounts.has(tokens.words[word]?.text ?? '')) return one
  return undefined
}

/** The first token behind a colon after a word; the word itself where there is none before `at`. */
function colonBetween({ before }: Reading['tokens'], word: number, at: number): number {
  for (let next = word + 1; next <= at && next <= word + longestAside + 1; next++)
    if (before[next] === breaks.colon) return next
  return word
}

/** "At booking", "when asked by the ward": so many words may stand between. */
const longestAside = 5
