/** Words in quotation marks, and bare answers behind a name: whose word they are. */
import { beforeHearers } from '../../../guidance/language/words/joints.ts'
import { beforeQuotedAnswers, papers } from '../../../guidance/language/words/speaking.ts'
import type { PersonEntry } from '../lexicon/entries.ts'
import { breaks, isQuestion } from '../phrases/tokens.ts'
import { type Found, indexFrom } from './found.ts'
import type { Reading } from './reading.ts'
import type { SpeechSign } from './speech.ts'

export function opensQuotation(tokens: Reading['tokens'], at: number): boolean {
  const opening = tokens.text.charCodeAt((tokens.starts[at] as number) - 1)
  return opening === 39 || opening === 34 || opening === 0x2018 || opening === 0x201c
}

/** A quotation that answers is no longer, in words. */
const longestAnswer = 12
const closing = new Set(["'", '"', '’', '”'])

/** "Low mood? 'No, I'm fine.'", "a 'no' from Mother": words in quotation marks that answer are the family's, unless a practitioner writes them. */
export function quotedAnswer(reading: Reading, at: number): Found<SpeechSign> | undefined {
  const { people, tokens } = reading
  const answering = people[indexFrom(people, at) - 1]
  if (answering !== undefined && !answering.entry.group.infant && isAnsweredBy(tokens, answering, at)) return answering
  let first = at
  while (!opensQuotation(tokens, first)) {
    first--
    if (first < 0 || first < at - longestAnswer || closing.has(tokens.text[tokens.ends[first] as number] ?? ''))
      return undefined
  }
  const lead = tokens.words[first - 1]?.text ?? ''
  if (
    (tokens.before[first] as number) < breaks.dash &&
    !isQuestion(tokens, first - 1) &&
    !beforeQuotedAnswers.has(lead)
  )
    return undefined
  if (isOnPaper(tokens, first)) return undefined
  const writer = people[indexFrom(people, at)]
  if (writer !== undefined && writer.entry.group.role === 'professional' && writer.first <= at + longestAnswer)
    return undefined
  const speaker = people[indexFrom(people, first) - 1]
  const speaks = speaker !== undefined && speaker.first >= first - reachOfName
  if (
    speaks &&
    speaker.entry.group.role === 'professional' &&
    !beforeHearers.has(tokens.words[speaker.first - 1]?.text ?? '')
  )
    return undefined
  return { entry: inQuotationMarks, first, last: at }
}

/** "Bed-sharing? Mum – never." */
function isAnsweredBy(tokens: Reading['tokens'], { entry, first, last }: Found<PersonEntry>, at: number): boolean {
  const { before, count } = tokens
  if (last !== at - 1 || (before[at] !== breaks.dash && before[at] !== breaks.colon)) return false
  const bare = at + 1 >= count || (before[at + 1] as number) >= breaks.comma
  // "Alcohol misuse – Mother: none" is a label and its answer.
  const isAsked = isQuestion(tokens, first - 1) || (before[first] as number) >= breaks.colon
  return bare && isAsked && entry.group.role !== 'professional'
}

const reachOfPaper = 5

/** "File note 4 May: 'nil drug misuse'": what a record says is no word of the family. */
function isOnPaper({ words }: Reading['tokens'], first: number): boolean {
  for (let at = Math.max(0, first - reachOfPaper); at < first; at++) if (papers.has(words[at]?.text ?? '')) return true
  return false
}

const inQuotationMarks = { phrase: 'words in quotation marks' } as const

/** Who is named so shortly before a quotation says it. */
const reachOfName = 4
