/** "No" in a column headed "Domestic abuse": a cell is read as if its head stood before it as a label. */
import { ofPractice } from '../../guidance/language/words/questions.ts'
import { Slot } from '../../review/remembered.ts'
import type { PassageBlock, Span } from '../../review/types.ts'
import type { Lexicon } from './entries.ts'
import { noAnswer } from './labels.ts'
import { type LocalMention, mentionsSaid, tokensIn } from './passage.ts'
import { readTokens } from './reading.ts'

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
  return now.mentions.length > 0 ? now : undefined
}

function read(
  { label, span, text }: PassageBlock,
  headed: NonNullable<PassageBlock['headed']>,
  lexicon: Lexicon,
): Headed {
  const mentions: LocalMention[] = []
  let rest = text
  for (const { head, cell } of headed) {
    const [start, end] = [cell.start - span.start, cell.end - span.start]
    const name =
      label === undefined || label.start === cell.start
        ? ''
        : text.slice(label.start - span.start, label.end - span.start)
    const here = answered(name, head, text.slice(start, end), { start, end }, lexicon)
    mentions.push(...here)
    if (here.length > 0) rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`
  }
  return { lexicon, mentions, rest }
}

/**
 * @param name of the row: "Alcohol (adults)" tells whose it is by itself, "Mental health" is that of whom the row names; what
 * "Considered?" asks about is the row's own topic
 */
function answered(
  name: string,
  head: string,
  answer: string,
  { start, end }: Span,
  lexicon: Lexicon,
): readonly LocalMention[] {
  const isOfRow = name.length <= longestTopic && asksOfRow(head, lexicon)
  const isOwned = head.includes('(') || namesAnybody(head, lexicon) || !isPerson(name, lexicon)
  const owner = isOfRow || isOwned ? '' : `${name.trim()}’s `
  const label = isOfRow ? `${name.trim()} ${head}` : owner + head
  const tokens = tokensIn(`${label} ${answer}`, [0, label.length + 1], lexicon)
  return mentionsSaid(readTokens(tokens, lexicon), label.length)
    .filter((one) => one.start >= owner.length && isAnswer(one))
    .map((one) => ({ ...one, start, end, scopeStart: start, scopeEnd: end }))
}

/** In characters: a row with more in front is no name of a topic. */
const longestTopic = 80

/** "Considered?", "Explored with the parents": asks what services did, and names no factor of its own. */
function asksOfRow(head: string, lexicon: Lexicon): boolean {
  const { terms, tokens } = readTokens(tokensIn(head, [0], lexicon), lexicon)
  if (terms.some(({ entry }) => entry.kind === 'risk-factor')) return false
  return tokens.words.slice(0, tokens.count).some((word) => ofPractice.has(word?.text ?? ''))
}

/** "Child A", "Half-sibling": in a row that begins with a question or a statement nobody is named as its owner. */
const isPerson = (name: string, lexicon: Lexicon): boolean =>
  name.trim() !== '' && name.length <= longestName && !name.includes('?') && namesAnybody(name, lexicon)

const longestName = 40

const namesAnybody = (head: string, lexicon: Lexicon): boolean =>
  readTokens(tokensIn(head, [0], lexicon), lexicon).people.length > 0

const isAnswer = ({ assertion, cue }: LocalMention): boolean =>
  assertion !== 'generic' && cue !== null && cue !== noAnswer.cue
