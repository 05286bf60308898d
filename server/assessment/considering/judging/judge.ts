/** How one term stands, told in running text: whether it is of this case, whose it is, and how it stands. */
import { negations } from '../../../guidance/language/words/negations.ts'
import { questionVerbs } from '../../../guidance/language/words/questions.ts'
import type { Assertion } from '../../types.ts'
import { type Decider, reasons, somebodyElse } from '../deciders.ts'
import type { SignEntry, TermEntry } from '../lexicon/entries.ts'
import { isQuestion } from '../phrases/tokens.ts'
import { type Found, indexFrom } from '../reading/found.ts'
import type { Reading } from '../reading/reading.ts'
import type { Sentence } from '../reading/sentences.ts'
import { type Bearer, whose } from '../reading/whose.ts'
import { familyWord } from './family-word.ts'
import { nameOnly } from './name-only.ts'
import { reaches } from './scope.ts'
import { type Stand, standing } from './standing.ts'
import { lacksBaby, namesChild, notTheirs, wrongPerson } from './whose-topic.ts'

export interface Judgement {
  readonly assertion: Assertion
  readonly subject: Bearer | null
  readonly cue: Decider | null
  /** See `LocalMention`. */
  readonly plain?: true
}

/** Judges a term where it stands; null when its words say nothing here. */
export function judge(reading: Reading, term: Found<TermEntry>): Judgement | null {
  const { group, kind } = term.entry
  const { use } = group
  const sentence = reading.sentences[reading.sentenceOf[term.first] as number] as Sentence
  if (use === 'label') return null
  const { generic } = sentence
  if (generic !== undefined || use === 'generic' || use === 'elsewhere')
    return { assertion: 'generic', subject: null, cue: generic?.entry.phrase ?? null }
  if (kind !== 'risk-factor') return theme(reading, term, sentence)
  if (lacksBaby(reading, term) && !reading.ofBabies)
    return { assertion: 'generic', subject: null, cue: somebodyElse.noBaby }
  const subject = whose(reading, term.first, term.last, group)
  const reason = notTheirs(reading, term, subject, sentence) ?? nameOnly(reading, term, sentence)
  if (reason !== null) return { assertion: 'generic', subject, cue: reason }
  const stand = standing(reading, term, familyWord(reading, term.first, sentence))
  if (stand === null) return null
  if (asks(reading, sentence)) return { assertion: 'unknown', cue: reasons.question, subject }
  return { ...(stand.assertion === 'denied' ? heard(reading, term, stand) : stand), subject }
}

/** A theme is there unless it must be about a child and its sentence is about a grown-up only. */
function theme(reading: Reading, term: Found<TermEntry>, sentence: Sentence): Judgement {
  const present: Judgement = { assertion: 'present', subject: null, cue: null }
  if ((term.entry.group.whose ?? 'any') === 'any' || namesChild(reading, sentence)) return present
  const subject = whose(reading, term.first, term.last, term.entry.group)
  const wrong = wrongPerson(term, subject, sentence)
  return wrong === null ? present : { assertion: 'generic', subject, cue: wrong }
}

/** "Was it neglect, or poverty?": a question that yes or no would answer. */
const asks = ({ tokens }: Reading, { first, last }: Sentence): boolean =>
  questionVerbs.has(tokens.words[first]?.text ?? '') && isQuestion(tokens, last)

/** What the family denies, and what others have to say to that. */
function heard(reading: Reading, term: Found<TermEntry>, denial: Stand): Stand {
  if (borneOut(reading, term)) return { assertion: 'absent', cue: denial.cue }
  const against = contradiction(reading, term)
  if (against === undefined) return denial
  // An account that is not believed counts no more; what was denied does.
  const { use } = term.entry.group
  const isAccount = use === 'denied' || use === 'excuse'
  return { assertion: isAccount ? 'generic' : 'present', cue: against.entry.phrase }
}

/** What was denied and then checked: "…, and the records of three authorities confirm this", or so in the next sentence. */
function borneOut({ borneOut, sentenceOf }: Reading, term: Found<TermEntry>): boolean {
  const one = borneOut[indexFrom(borneOut, term.last + 1)]
  return one !== undefined && (sentenceOf[one.first] as number) - (sentenceOf[term.first] as number) <= 1
}

/** What was denied and then belied: "… The youth workers did not believe him", in the sentence or in the next. */
function contradiction(reading: Reading, term: Found<TermEntry>): Found<SignEntry> | undefined {
  const { contradicted, sentenceOf, tokens } = reading
  const one = contradicted[indexFrom(contradicted, term.last + 1)]
  if (one === undefined || (sentenceOf[one.first] as number) - (sentenceOf[term.first] as number) > 1) return undefined
  for (let at = Math.max(term.last + 1, one.first - reaches.near); at < one.first; at++) {
    if (sentenceOf[at] === sentenceOf[one.first] && negations.has(tokens.words[at]?.text ?? '')) return undefined
  }
  return one
}
