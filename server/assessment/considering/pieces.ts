/** Labels one after the other in a paragraph ("Alcohol: none. Neglect: none known."): each with its answer is read by itself, as items of a list are. */
import { verbsOfSentences } from '../../guidance/language/words/verbs.ts'
import { speaksOfOne } from '../../review/form-lines.ts'
import { openingWords } from '../../review/labels.ts'
import { countWords } from '../../review/plain-text.ts'
import { Slot } from '../../review/remembered.ts'
import type { PassageBlock } from '../../review/types.ts'
import type { Lexicon } from './lexicon/entries.ts'
import { tokensIn, topicsNamed } from './passage.ts'
import { readTokens } from './reading/reading.ts'

export interface Piece {
  readonly block: PassageBlock
  /** Where it begins in the text of the whole. */
  readonly at: number
}

const none: readonly Piece[] = []

const mostWords = 6

interface Cut {
  readonly lexicon: Lexicon
  readonly pieces: readonly Piece[]
}

const remembered = new Slot<PassageBlock, Cut>()

/** The pieces of a paragraph; none where it is one. Reads the words of labels, so that whatever was read before must be read again. */
export function piecesOf(block: PassageBlock, lexicon: Lexicon): readonly Piece[] {
  if (block.labels === undefined) return none
  const before = remembered.get(block)
  if (before?.lexicon === lexicon) return before.pieces
  const pieces = cut(block, lexicon)
  remembered.set(block, { lexicon, pieces })
  return pieces
}

function cut(block: PassageBlock, lexicon: Lexicon): readonly Piece[] {
  const { span, text, labels = [] } = block
  const lead = openingWords(text)
  if (lead !== undefined && isOfPerson(lead, lexicon)) return none
  const places = labels
    .map(({ start, end }) => ({ at: start - span.start, words: text.slice(start - span.start, end - span.start) }))
    .filter(({ words }) => isName(words) && topicsNamed(words, lexicon).length > 0)
  const cuts = places.filter(({ at }, index) => !speaksOfOne(text.slice(at, places[index + 1]?.at)))
  if (cuts.length === 0) return none
  return [{ at: 0, words: '' }, ...cuts].map(({ at, words }, index) => {
    const own = text.slice(at, cuts[index]?.at)
    const start = span.start + at
    const { label: first, labels: _, marked, remembered: __, whole: ___, ...rest } = block
    return {
      at,
      block: {
        ...rest,
        ...(at === 0 && marked !== undefined && { marked }),
        text: own,
        span: { start, end: start + own.length },
        words: countWords(own),
        label: at === 0 ? first : { start, end: start + words.length },
      },
    }
  })
}

/** "Mother: aged 24. Mental health: low mood": all that stands there is about one person. */
function isOfPerson(words: string, lexicon: Lexicon): boolean {
  const { people, tokens } = readTokens(tokensIn(words, [], lexicon), lexicon)
  return people.some(({ first, last }) => first === 0 && last === tokens.count - 1)
}

/** A few words and none that does anything: "History of domestic abuse", not "She was asked about drink". */
const isName = (words: string): boolean =>
  countWords(words) <= mostWords && !words.split(/\s+/).some((word) => verbsOfSentences.has(word.toLowerCase()))
