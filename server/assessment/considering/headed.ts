/** "No" in a column headed "Domestic abuse": a cell is read as if its head stood before it as a label. */
import type { PassageBlock } from '../../review/types.ts'
import type { Lexicon } from './entries.ts'
import { noAnswer } from './labels.ts'
import { type LocalMention, mentionsSaid, tokensIn } from './passage.ts'
import { readTokens } from './reading.ts'

const none: readonly LocalMention[] = []

/** What the heads of a row's columns are answered: mentions that stand in the cells. Reads other words than the row's. */
export function headedMentions({ headed, span, text }: PassageBlock, lexicon: Lexicon): readonly LocalMention[] {
  if (headed === undefined) return none
  return headed.flatMap(({ head, cell }) => {
    const [start, end] = [cell.start - span.start, cell.end - span.start]
    const row = `${head} ${text.slice(start, end)}`
    const reading = readTokens(tokensIn(row, [0, head.length + 1], lexicon), lexicon)
    return mentionsSaid(reading, head.length)
      .filter(isAnswered)
      .map((one) => ({ ...one, start, end, scopeStart: start, scopeEnd: end }))
  })
}

const isAnswered = ({ assertion, cue }: LocalMention): boolean =>
  assertion !== 'generic' && cue !== null && cue !== noAnswer.cue
