/** Where the family speaks: what somebody of it says is their word, and no finding. */

import { farthest, turnsBetween } from './bearing.ts'
import type { PersonEntry, SignEntry } from './entries.ts'
import { type Found, from, type Reading, type Sentence } from './reading.ts'
import { breaks } from './tokens.ts'

/** What tells that the family speaks: a verb, or who it is. */
export type Word = Pick<SignEntry | PersonEntry, 'phrase'>

/** The family's speech that the token stands in: begun earlier in the sentence, with no turn since. */
export function familyWord(reading: Reading, at: number, sentence: Sentence): Found<Word> | undefined {
  const one = reading.says[from(reading.says, at) - 1]
  if (one === undefined || one.first < sentence.first) return quotedWord(reading, at, sentence)
  if (turnsBetween(reading, one.last, at)) return undefined
  for (let place = one.last + 1; place <= at && place < one.last + farthest; place++) {
    if ((reading.tokens.before[place] as number) >= breaks.semicolon) return undefined
  }
  return one
}

/** A sentence that opens with a quotation, whose speaker comes after it: "'He is in every day' – Mum to the school." */
function quotedWord(reading: Reading, at: number, sentence: Sentence): Found<Word> | undefined {
  if (!opensQuotation(reading, sentence.first)) return labelledWord(reading, at, sentence)
  const one = reading.says[from(reading.says, at + 1)]
  return one !== undefined && one.first <= sentence.last ? one : undefined
}

/** "Mum: 'He's never laid a finger on me'." */
function labelledWord(reading: Reading, at: number, sentence: Sentence): Found<Word> | undefined {
  const speaker = reading.people[from(reading.people, sentence.first)]
  if (speaker === undefined || speaker.last >= at || speaker.first > sentence.first + 1) return undefined
  const next = speaker.last + 1
  const quotes = reading.tokens.before[next] === breaks.colon && opensQuotation(reading, next)
  return quotes && speaker.entry.group.role !== 'professional' ? speaker : undefined
}

function opensQuotation({ tokens }: Reading, at: number): boolean {
  const opening = tokens.text.charCodeAt((tokens.starts[at] as number) - 1)
  return opening === 39 || opening === 34 || opening === 0x2018 || opening === 0x201c
}
