/** A name within a passage that asks: a question, a list before a colon, a cell that the next one answers. */
import { inLists } from '../../../guidance/language/words/joints.ts'
import type { TermEntry } from '../lexicon/entries.ts'
import { breaks, isQuestion } from '../phrases/tokens.ts'
import type { Found } from '../reading/found.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import { type Judgement, judge } from './judge.ts'
import { answerAfter, unanswered } from './labels.ts'

/** "Was there violence at home? Not according to …", "… DA: awaited": what follows a question or a colon answers it. */
export function asked(reading: Reading, term: Found<TermEntry>): Judgement | null {
  const { use } = term.entry.group
  if (term.entry.kind !== 'risk-factor' || (use !== 'subject' && use !== 'condition')) return null
  const { last } = reading.sentences[reading.sentenceOf[term.first] as number] as Sentence
  const { tokens } = reading
  const value = nextCell(reading, term)
  if (value !== null) {
    const start = term.last + 1
    return {
      ...(answerAfter(reading, start, term.entry.topic, { end: value }) ?? unanswered(value - start)),
      subject: null,
    }
  }
  const colonAt = colonAfter(reading, term, last)
  const question = last + 1 < tokens.count && isQuestion(tokens, last)
  if (colonAt === null && !question) return null
  const judgement = judge(reading, term)
  if (judgement === null || (judgement.assertion === 'generic' && judgement.cue !== null)) return judgement
  const { topic } = term.entry
  const [from, end] = colonAt !== null ? [colonAt, last + 1] : [last + 1, tokens.count]
  const answer = answerAfter(reading, from, topic, { end: Math.min(end, from + longestAnswer) })
  return answer === null ? judgement : { ...answer, subject: judgement.subject }
}

/** Nobody answers further on, in words: a text of nothing but names and answers stays linear. */
const longestAnswer = 100

/** No list before a colon is longer, in words: a sentence of nothing but names stays linear. */
const longestList = 24

/** Where the answer begins to a name before a colon, or to names in a list before one ("Alcohol, drugs, MH: no information"). */
function colonAfter({ tokens }: Reading, term: Found<TermEntry>, last: number): number | null {
  const end = Math.min(last, term.last + longestList)
  for (let at = term.last + 1, bare = 0; at <= end && bare < 2; at++) {
    const gap = tokens.before[at] as number
    if (gap === breaks.colon) return at
    if (gap > breaks.comma) return null
    if (gap === breaks.comma) bare = 0
    else if (!inLists.has(tokens.words[at]?.text ?? '')) bare++
    if (at === term.last + 1 && gap === breaks.none && bare > 0) return null
  }
  return null
}

/** "| Neglect | Not explored | Drugs | None known |": where the cell ends that answers a cell of nothing but a name. */
function nextCell({ tokens }: Reading, { first, last }: Found<TermEntry>): number | null {
  if (first === 0 || tokens.before[first] !== breaks.cell || tokens.before[last + 1] !== breaks.cell) return null
  if (last + 1 >= tokens.count) return null
  let end = last + 2
  while (end < tokens.count && tokens.before[end] !== breaks.cell) end++
  return end
}
