/** Labels one after the other in a paragraph ("Alcohol: none. Neglect: none known."): each with its answer is read by itself, as items of a list are. */
import { onePerson } from '../../guidance/language/words/pronouns.ts'
import { verbsOfSentences } from '../../guidance/language/words/verbs.ts'
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

/** Words before a colon or a dash, at the beginning of a sentence. */
const label = /(?<=[.?!][’”"')]?\s{1,4})(\p{Lu}[^.:;?!–—]{1,60}?)\s?(?::(?=\s)|(?<=\s)[–—](?=\s))/gu
/** Where the whole begins with a label that a dash ends, so may others. */
const dashed = /^\s*\p{L}[^.:;?!–—]{1,60}\s[–—]\s/u
const opening = /^\s*(\p{L}[^.:;?!–—]{0,60}?)\s?(?::(?=\s)|(?<=\s)[–—](?=\s))/u
const mostWords = 6

interface Cut {
  readonly lexicon: Lexicon
  readonly pieces: readonly Piece[]
}

const remembered = new Slot<PassageBlock, Cut>()

/** The pieces of a paragraph; none where it is one. Reads the words of labels, so that whatever was read before must be read again. */
export function piecesOf(block: PassageBlock, lexicon: Lexicon): readonly Piece[] {
  if (block.cells !== undefined || block.form === 'table-header') return none
  const before = remembered.get(block)
  if (before?.lexicon === lexicon) return before.pieces
  const pieces = cut(block, lexicon)
  remembered.set(block, { lexicon, pieces })
  return pieces
}

function cut(block: PassageBlock, lexicon: Lexicon): readonly Piece[] {
  const { span, text } = block
  const byDash = dashed.test(text)
  const lead = opening.exec(text)?.[1]
  if (lead !== undefined && isOfPerson(lead, lexicon)) return none
  const places = Array.from(text.matchAll(label), ({ 0: found, 1: words = '', index }) => ({
    at: index,
    words: words.trim(),
    isMeant: byDash || found.endsWith(':'),
  })).filter(({ words, isMeant }) => isMeant && isName(words) && topicsNamed(words, lexicon).length > 0)
  const cuts = places.filter(({ at }, index) => !speaksOfOne(text.slice(at, places[index + 1]?.at)))
  if (cuts.length === 0) return none
  return [{ at: 0, words: '' }, ...cuts].map(({ at, words }, index) => {
    const own = text.slice(at, cuts[index]?.at)
    const start = span.start + at
    const { label: first, marked, remembered: _, whole: __, ...rest } = block
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

/** "Alcohol: she drinks": of whom is told before it. */
const speaksOfOne = (text: string): boolean =>
  text.split(/[^\p{L}]+/u).some((word) => onePerson.has(word.toLowerCase()))

/** A few words and none that does anything: "History of domestic abuse", not "She was asked about drink". */
const isName = (words: string): boolean =>
  countWords(words) <= mostWords && !words.split(/\s+/).some((word) => verbsOfSentences.has(word.toLowerCase()))
