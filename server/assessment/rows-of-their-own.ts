/**
 * "| Substance misuse | Yes |" beside "| Alcohol misuse | No |" in one form: a row of its own says how a topic stands, and what another says of
 * several topics together does not.
 */
import { gatheringBy } from '../review/gathered.ts'
import type { PassageBlock, PlacedPassage, Review } from '../review/types.ts'
import { reasons } from './considering/deciders.ts'
import { type Lexicon, type LocalMention, topicsTogether } from './considering/index.ts'

/** What the label of a row names: several topics by the same words, or one alone. */
interface Named {
  readonly together: readonly string[]
  readonly alone: string | undefined
}

const labels = gatheringBy((block: PassageBlock, _around, lexicon: Lexicon): readonly Named[] => {
  const { form, label, span, text } = block
  if (label === undefined || form === 'table-header') return none
  const words = text.slice(label.start - span.start, label.end - span.start)
  // "Mother: alcohol", "Police: substance misuse": one person's or one agency's answer says nothing of another's.
  if (ofSomebody.test(words)) return none
  const together = topicsTogether(words, lexicon)
  const [first, ...others] = together
  if (first === undefined) return none
  if (others.length === 0) return first.length === 1 ? [{ together: [], alone: first[0] }] : [both(first)]
  return together.filter((topics) => topics.length > 1).map(both)
})

const none: readonly Named[] = []
const ofSomebody = /\S\s*[:–—]\s*\S/
const both = (together: readonly string[]): Named => ({ together, alone: undefined })

type Topic = string
type Form = Map<Topic, PlacedPassage[]>
type Considered = (passage: PlacedPassage, mentions: readonly LocalMention[]) => readonly LocalMention[]

/**
 * @param read tells what a row says by itself
 * @returns the mentions of a passage, where what rows of their own answer otherwise is not said
 */
export function withOwnRows(
  review: Review,
  lexicon: Lexicon,
  read: (row: PlacedPassage) => readonly LocalMention[],
): Considered {
  const found = labels(review, lexicon)
  if (found.every(({ found: { together } }) => together.length === 0)) return (_, mentions) => mentions
  const forms = new Map<unknown, Form>()
  const shared = new Map<PlacedPassage, Set<Topic>>()
  for (const { found: one, passage } of found) {
    if (one.alone === undefined) shared.set(passage, new Set([...(shared.get(passage) ?? []), ...one.together]))
    else {
      const form = forms.get(formOf(passage)) ?? new Map<Topic, PlacedPassage[]>()
      const rows = form.get(one.alone)
      if (rows === undefined) forms.set(formOf(passage), form.set(one.alone, [passage]))
      else rows.push(passage)
    }
  }
  const answers = new Map<readonly PlacedPassage[], ReadonlySet<string>>()
  const answered = (rows: readonly PlacedPassage[], topic: Topic): ReadonlySet<string> => {
    const said = answers.get(rows) ?? saidOf(rows.flatMap(read), topic)
    answers.set(rows, said)
    return said
  }
  return (passage, mentions) => {
    const topics = shared.get(passage)
    const form = topics && forms.get(formOf(passage))
    if (form === undefined) return mentions
    const isAnsweredElsewhere = (one: LocalMention): boolean => {
      const own = topics?.has(one.topic) ? form.get(one.topic) : undefined
      if (own === undefined) return false
      const said = answered(own, one.topic)
      return said.size > 0 && !said.has(one.assertion)
    }
    const ofLabel = mentions.filter((one) => one.assertion !== 'generic' && isOfLabel(passage.block, one))
    const elsewhere = new Set(ofLabel.filter(isAnsweredElsewhere))
    // "Substance misuse: yes", "Alcohol: no", "Drugs: no": rows that contradict each other are for a reader to see.
    if (elsewhere.size === ofLabel.length) return mentions
    return mentions.map((one) => (elsewhere.has(one) ? { ...one, assertion: 'generic', cue: reasons.ownRow } : one))
  }
}

/** A table or a list; or the paragraphs with labels of one section. */
const formOf = ({ block, chunk, section }: PlacedPassage): unknown => (block.form === 'paragraph' ? section : chunk)

const saidOf = (mentions: readonly LocalMention[], topic: Topic): ReadonlySet<string> =>
  new Set(
    mentions.filter((one) => one.topic === topic && one.assertion !== 'generic').map(({ assertion }) => assertion),
  )

/** The label names it, and so does the cell of a person that answers the label. */
const isOfLabel = ({ headed = [], label, span }: PassageBlock, { start }: LocalMention): boolean =>
  (label !== undefined && start >= label.start - span.start && start < label.end - span.start) ||
  headed.some(({ cell, ofPerson }) => ofPerson === true && cell.start - span.start === start)
