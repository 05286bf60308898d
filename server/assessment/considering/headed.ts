/** "No" in a column headed "Domestic abuse": a cell is read as if its head stood before it as a label. */
import { plainNo } from '../../guidance/language/words/answers.ts'
import { ofPractice, whereFound } from '../../guidance/language/words/questions.ts'
import { isOfRelative } from '../../review/columns.ts'
import { Slot } from '../../review/remembered.ts'
import type { PassageBlock, Span } from '../../review/types.ts'
import { reasons } from './deciders.ts'
import type { Lexicon, TermEntry } from './lexicon/entries.ts'
import type { LocalMention } from './mention.ts'
import { mentionsSaid, tokensIn } from './passage.ts'
import type { Found } from './reading/found.ts'
import { readTokens } from './reading/reading.ts'

/** What the heads of a row's columns are answered. */
export interface Headed {
  readonly lexicon: Lexicon
  /** They stand in the cells. */
  readonly mentions: readonly LocalMention[]
  /** The text of the row with those cells blank: "No" to one topic bears on nothing else in the row. */
  readonly rest: string
}

const remembered = new Slot<PassageBlock, Headed>()

/** Reads other words than the row's. Undefined where nothing is answered so. */
export function headedIn(block: PassageBlock, lexicon: Lexicon): Headed | undefined {
  if (block.headed === undefined) return undefined
  const before = remembered.get(block)
  const now = before?.lexicon === lexicon ? before : read(block, block.headed, lexicon)
  remembered.set(block, now)
  return now.rest === block.text && now.mentions.length === 0 ? undefined : now
}

function read(
  { label, span, text }: PassageBlock,
  headed: NonNullable<PassageBlock['headed']>,
  lexicon: Lexicon,
): Headed {
  const mentions: LocalMention[] = []
  const ofPeople: LocalMention[] = []
  let rest = text
  for (const { head, cell, marked, stays = false, ofPerson = false } of headed) {
    const [start, end] = [cell.start - span.start, cell.end - span.start]
    const name =
      label === undefined || label.start === cell.start
        ? ''
        : text.slice(label.start - span.start, label.end - span.start).trim()
    const answer = marked === undefined ? text.slice(start, end) : marks[marked]
    const isOfRow = !ofPerson && asksOfRow(name, head, answer, lexicon)
    const asking = ofPerson ? ofPersons(name, head) : isOfRow ? ofRow(name, head) : ofColumn(name, head, lexicon)
    const all = answered(asking, answer, { start, end }, lexicon)
    // "Father" over the column, beside "Mental health": whether he has it says nothing of him as a topic.
    const own = ofPerson && all.length > 0 ? topicsOf(name, head, lexicon) : undefined
    const here = own === undefined ? all : all.filter(({ topic }) => own.has(topic))
    if (ofPerson) ofPeople.push(...here)
    else mentions.push(...here)
    // Whether "DASH" was "Completed?" says nothing, and is no answer to its name.
    if (!stays && (here.length > 0 || isOfRow || ofPerson))
      rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`
  }
  return { lexicon, mentions: [...mentions, ...ofEachPerson(ofPeople)], rest }
}

/** The topics that a row names, but for those that another's answer does not bear on: the child's, or in the column of a relative or a lodger also the parents'. */
function topicsOf(name: string, head: string, lexicon: Lexicon): ReadonlySet<string> {
  const role = roleOf(head, lexicon)
  const { terms } = readTokens(tokensIn(name, [0], lexicon), lexicon)
  const topics = new Set(terms.map(({ entry }) => entry.topic))
  if (isOfRelative(head)) {
    for (const { entry } of terms) if ((entry.group.whose ?? 'any') !== 'any') topics.delete(entry.topic)
    return topics
  }
  if (role === undefined || role === 'child') return topics
  for (const { entry } of terms) if (entry.group.whose === 'child') topics.delete(entry.topic)
  return topics
}

const roleOf = (head: string, lexicon: Lexicon) =>
  readTokens(tokensIn(head, [0], lexicon), lexicon).people[0]?.entry.group.role

/** A mark, in the word that it stands for. */
const marks = { yes: 'Yes', no: 'No', unknown: 'Not known' } as const

/** Where one of several people is not known to, that another does not is no answer for both. */
function ofEachPerson(mentions: readonly LocalMention[]): readonly LocalMention[] {
  const isNot = ({ assertion }: LocalMention) => assertion === 'absent' || assertion === 'denied'
  const isOpen = ({ topic }: LocalMention) => mentions.some((one) => one.topic === topic && one.assertion === 'unknown')
  return mentions.filter((one) => !isNot(one) || !isOpen(one))
}

/** The head of a column as the label of what stands below it, and where in it the topics stand that are asked for. */
interface Label extends Span {
  readonly text: string
}

/** "Mental health" under "Mother" is hers. */
function ofPersons(name: string, head: string): Label {
  const owner = `${head.replace(/ ?\(.*$/, '')}’s `
  const text = owner + name
  return { text, start: owner.length, end: text.length }
}

const ofRow = (name: string, head: string): Label => ({ text: `${name} ${head}`, start: 0, end: name.length })

/** @param name of the row: "Alcohol (adults)" tells whose it is by itself, "Mental health" is that of whom the row names */
function ofColumn(name: string, head: string, lexicon: Lexicon): Label {
  const isOwned = head.includes('(') || namesAnybody(head, lexicon) || !isPerson(name, lexicon)
  const owner = isOwned ? '' : `${name}’s `
  const text = owner + head
  return { text, start: owner.length, end: text.length }
}

function answered(label: Label, answer: string, { start, end }: Span, lexicon: Lexicon): readonly LocalMention[] {
  const { text } = label
  const reading = readTokens(tokensIn(`${text} ${answer}`, [0, text.length + 1], lexicon), lexicon)
  return mentionsSaid(reading, text.length)
    .filter((one) => one.end > label.start && one.start < label.end && isAnswer(one))
    .map((one) => ({ ...one, start, end, scopeStart: start, scopeEnd: end }))
}

/** In characters: a row with more in front is no name of a topic. */
const longestTopic = 80

/**
 * "Considered?", "Explored by social care": a head that asks what services did about the factor that the row names, and names
 * none of its own. A father who was assessed was thought of; that he was not assessed does not say that there is none.
 */
function asksOfRow(name: string, head: string, answer: string, lexicon: Lexicon): boolean {
  if (name.length > longestTopic) return false
  const { terms, tokens } = readTokens(tokensIn(head, [0], lexicon), lexicon)
  const textAt = (at: number) => tokens.words[at]?.text ?? ''
  const isOwn = ({ entry, first }: Found<TermEntry>) =>
    entry.kind === 'risk-factor' && !whereFound.has(textAt(first - 1))
  if (terms.some(isOwn)) return false
  if (!tokens.words.slice(0, tokens.count).some((word) => ofPractice.has(word?.text ?? ''))) return false
  const isPlainNo = plainNo.has(answer.trim().replace(/\.$/, '').toLowerCase())
  return readTokens(tokensIn(name, [0], lexicon), lexicon).terms.some(
    ({ entry: { group, kind } }) => kind === 'risk-factor' && group.use !== 'step' && (!group.telling || isPlainNo),
  )
}

/** "Child A", "Half-sibling": in a row that begins with a question or a statement nobody is named as its owner. */
const isPerson = (name: string, lexicon: Lexicon): boolean =>
  name.trim() !== '' && name.length <= longestName && !name.includes('?') && namesAnybody(name, lexicon)

const longestName = 40

const namesAnybody = (head: string, lexicon: Lexicon): boolean =>
  readTokens(tokensIn(head, [0], lexicon), lexicon).people.length > 0

const isAnswer = ({ assertion, cue }: LocalMention): boolean =>
  assertion !== 'generic' && cue !== null && cue !== reasons.noAnswer
