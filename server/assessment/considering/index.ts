/** How a passage considers each topic. See `docs/decisions/considered-or-not.md`. */
import { everywhere, type PhraseList } from '../../guidance/phrase-lists.ts'
import { Slot } from '../../review/remembered.ts'
import type { PassageBlock } from '../../review/types.ts'
import { readOwners, withOwners } from './column-owners.ts'
import { headedIn } from './headed.ts'
import { longestLabel } from './judging/labels.ts'
import { builtInLexicon } from './lexicon/built-in.prepared.ts'
import { explainsCode, noCodes } from './lexicon/codes.ts'
import { compileTerms } from './lexicon/compile-terms.lazy.ts'
import { type Lexicon, type LexiconData, lexiconOf } from './lexicon/entries.ts'
import type { Terms } from './lexicon/lexicon.ts'
import type { LocalMention } from './mention.ts'
import { inContext, mentionsSaid, type PassageContext, plainContext, tokensIn } from './passage.ts'
import type { Knowledge } from './phrases/matcher.ts'
import { after } from './phrases/table.ts'
import type { Tokens } from './phrases/tokens.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { type Glance, glanceAt, type Reading, readOn, readTokens } from './reading/reading.ts'
import { weighed } from './weighing/weighed.ts'

export type { Lexicon } from './lexicon/entries.ts'
export { lexiconWithLent } from './lexicon/lending.ts'
export type { LocalMention } from './mention.ts'
export {
  plainContext,
  strongest,
  topicsNamed,
  topicsTogether,
} from './passage.ts'
export { doublingsOf } from './weighing/weighed.ts'

/** Terms from configuration: for a topic that exists, or for one of its own. */
export type ExtraTerms = Terms

let builtIn: LexiconData | undefined
const lexicons = new WeakMap<readonly ExtraTerms[], Lexicon>()
const noExtra: readonly ExtraTerms[] = []

/**
 * The lexicon of the guidance with extra terms; made ready at first use and kept while `extra` is the same array.
 * @throws PhraseError when an extra phrase cannot be read (`phraseProblem` tells beforehand)
 */
export function lexiconWith(extra: readonly ExtraTerms[] = noExtra): Lexicon {
  const key = extra.length === 0 ? noExtra : extra
  let lexicon = lexicons.get(key)
  if (lexicon === undefined) {
    builtIn ??= builtInLexicon()
    lexicon = lexiconOf(key === noExtra ? [builtIn] : [builtIn, compileTerms(key, after(builtIn.table))])
    lexicons.set(key, lexicon)
  }
  return lexicon
}

/** What a section lends to the passages in it: one object for all sections that lend the same. */
export type SectionContext = Pick<PassageContext, 'headingTopics' | 'genericSection' | 'elsewhere'>

const sectionContexts = new Map<string, SectionContext>()
/** Headings name few topics, and few of them together. */
const mostContexts = 1000

export function sectionContext(lent: SectionContext): SectionContext {
  const key = `${lent.genericSection}|${lent.elsewhere.join()}|${lent.headingTopics.join()}`
  let context = sectionContexts.get(key)
  if (context === undefined) {
    const { genericSection, elsewhere, headingTopics } = lent
    context = { genericSection, elsewhere, headingTopics }
    if (sectionContexts.size >= mostContexts) sectionContexts.clear()
    sectionContexts.set(key, context)
  }
  return context
}

export const noSection = sectionContext(plainContext)

/** Statements, and phrases of lists, that were found in a passage. */
interface PhrasesFound {
  readonly lexicon: Lexicon
  readonly statements: readonly LocalStatement[]
  readonly listed: readonly LocalListed[]
}

/** What is kept of a passage while its chunk is unchanged. */
interface Kept extends PhrasesFound {
  /** What phrases tell in it wherever it stands; undefined where there is nothing to read. */
  readonly said: readonly LocalMention[] | undefined
  /** What it says in such a section, in a review as long as `doublings` says. */
  section: SectionContext | undefined
  doublings: number
  placed: readonly LocalMention[]
}

/** Words of a passage that answer a section (or only look like it), relative to the block's text. */
export interface LocalStatement {
  readonly section: string
  readonly says: boolean
  readonly start: number
  readonly end: number
}

/** A phrase of one of the guidance's lists, relative to the block's text. */
export interface LocalListed {
  readonly list: PhraseList
  /** The phrase's place in its list. */
  readonly index: number
  readonly start: number
  readonly end: number
}

const kept = new Slot<PassageBlock, Kept>()

/** One pass over the passage's words finds everything. */
function keptOf(block: PassageBlock, lexicon: Lexicon, reading = readBlock(block, lexicon)): Kept {
  const now: Kept = {
    lexicon,
    statements: statementsOf(reading),
    listed: listedOf(reading),
    said: saidIn(block, reading),
    section: undefined,
    doublings: 0,
    placed: noMentions,
  }
  kept.set(block, now)
  return now
}

function known(block: PassageBlock, lexicon: Lexicon): Kept | undefined {
  const before = kept.get(block)
  return before?.lexicon === lexicon ? before : undefined
}

function saidIn(block: PassageBlock, reading: Reading): readonly LocalMention[] | undefined {
  if (block.form === 'table-header' || isUnfilled(block, reading.tokens)) return undefined
  const { about, label, marked, span } = block
  const boldEnd = label === undefined ? 0 : label.end - span.start
  const isLabel = marked !== undefined || isNameOnly(block, reading.tokens)
  const owned = withOwners(block, reading)
  return mentionsSaid(about === undefined ? owned : { ...owned, about: 'parent' }, boldEnd, { isLabel, marked })
}

const noMentions: readonly LocalMention[] = []

/** "| Substance misuse | |", "**Neglect:** ☐ Yes ☐ No": a name that nobody has answered. */
const isUnfilled = ({ cells, label, prompt, words }: PassageBlock, { count }: Tokens<unknown>): boolean =>
  (cells === undefined ? label !== undefined : cells.length > 1) &&
  count <= longestLabel &&
  words === 0 &&
  prompt !== true

/** All that stood behind the name of the row has answered the heads of its columns. */
const isNameOnly = ({ headed, label, span }: PassageBlock, { count, ends }: Tokens<unknown>): boolean =>
  headed !== undefined && label !== undefined && count > 0 && (ends[count - 1] as number) <= label.end - span.start

const readBlock = (block: PassageBlock, lexicon: Lexicon): Reading => readTokens(wordsOf(block, lexicon), lexicon)

/** The words of a passage; where codes are explained they stand as they are: who is named in a list is not told of. */
const wordsOf = (block: PassageBlock, lexicon: Lexicon): Tokens<Knowledge> => {
  const asWritten = lexicon.lent.codes.size === 0 || block.form === 'table-header' || explainsCode(block)
  readOwners(block, lexicon)
  const text = headedIn(block, lexicon)?.rest ?? block.text
  return tokensIn(text, cellsOf(block), lexicon, asWritten ? noCodes : undefined)
}

const noCells: readonly number[] = []
const cellsOf = ({ cells, span }: PassageBlock): readonly number[] =>
  cells === undefined ? noCells : cells.map((cell) => cell.start - span.start)

const glanced = new Slot<PassageBlock, PhrasesFound>()
const empty = new WeakMap<Lexicon, PhrasesFound>()

/**
 * The mentions of wanted topics, and under a heading perhaps some of others: for who reads a review once. A passage that has
 * none is not read closely. The lists in it are remembered, the mentions are not.
 */
export function considerOnce(
  block: PassageBlock,
  section: SectionContext,
  lexicon: Lexicon,
  isWanted: (topic: string) => boolean,
  doublings: number,
): readonly LocalMention[] {
  const pieces = piecesOf(block, lexicon)
  const glance = glanceAt(wordsOf(block, lexicon), lexicon)
  const { statements, listed, terms, tokens } = glance
  if (statements.length === 0 && listed.length === 0) glanced.set(block, nothingFound(lexicon))
  else glanced.set(block, { lexicon, statements: statementsOf(glance), listed: listedOf(glance) })
  if (block.form === 'table-header') return noMentions
  if (pieces.length > 0)
    return inPieces(pieces, (piece) =>
      considerOnce(piece.block, aroundPiece(piece, section), lexicon, isWanted, doublings),
    )
  const isPlain = !terms.some(({ entry }) => isWanted(entry.topic)) && !section.headingTopics.some(isWanted)
  if (isPlain) {
    const told = isUnfilled(block, tokens) ? noMentions : weighed(tokens, noMentions, isWanted, doublings)
    // What phrases tell of other topics may explain the words that tell of a wanted one.
    if (told.length === 0 || terms.length === 0) {
      const mentions = inSection(block, told, { ...section, headingTopics: [] }, () => readOn(tokens, lexicon))
      return withHeaded(block, mentions, section, lexicon)
    }
  }
  const reading = readOn(tokens, lexicon)
  const said = saidIn(block, reading)
  const mentions = said === undefined ? noMentions : weighed(tokens, said, isWanted, doublings)
  return withHeaded(
    block,
    inSection(block, mentions, section, () => reading),
    section,
    lexicon,
  )
}

function nothingFound(lexicon: Lexicon): PhrasesFound {
  let lists = empty.get(lexicon)
  if (lists === undefined) {
    lists = { lexicon, statements: noStatements, listed: noneListed }
    empty.set(lexicon, lists)
  }
  return lists
}

function phrasesFound(block: PassageBlock, lexicon: Lexicon): PhrasesFound {
  const glance = glanced.get(block)
  return glance?.lexicon === lexicon ? glance : (known(block, lexicon) ?? keptOf(block, lexicon))
}

const noStatements: readonly LocalStatement[] = []

const statementsOf = ({ statements, tokens }: Pick<Glance, 'statements' | 'tokens'>): readonly LocalStatement[] =>
  statements.length === 0
    ? noStatements
    : statements.map(({ entry, first, last }) => ({
        section: entry.section,
        says: entry.says,
        start: tokens.starts[first] as number,
        end: tokens.ends[last] as number,
      }))

const noneListed: readonly LocalListed[] = []

const listedOf = ({ listed, tokens }: Pick<Glance, 'listed' | 'tokens'>): readonly LocalListed[] =>
  listed.length === 0
    ? noneListed
    : listed.map(({ entry, first, last }) => ({
        list: everywhere[entry.list] as PhraseList,
        index: entry.index,
        start: tokens.starts[first] as number,
        end: tokens.ends[last] as number,
      }))

/**
 * Phrases of the lists that are looked for everywhere, in the order of the text, the longer first where two begin alike.
 * Remembered with the block.
 */
export const listedIn = (block: PassageBlock, lexicon: Lexicon): readonly LocalListed[] =>
  phrasesFound(block, lexicon).listed

/** The statements of a passage as the parser delivers it, in the order of the text. Remembered with the block. */
export const statementsIn = (block: PassageBlock, lexicon: Lexicon): readonly LocalStatement[] =>
  phrasesFound(block, lexicon).statements

/**
 * The mentions of a passage as the parser delivers it, relative to the block's text. Remembered with the block while the
 * block, the section it stands in, the lexicon and about the length of the review stay the same.
 */
export function considerPassage(
  block: PassageBlock,
  section: SectionContext = noSection,
  lexicon: Lexicon = lexiconWith(),
  doublings = 0,
): readonly LocalMention[] {
  if (block.form === 'table-header') return noMentions
  const pieces = piecesOf(block, lexicon)
  if (pieces.length > 0) return inPiecesKept(block, pieces, section, lexicon, doublings)
  const before = known(block, lexicon)
  if (before?.section === section && before.doublings === doublings) return before.placed
  // Its words are cut once, whether it is read for the first time or only weighed for another section.
  const reading = before === undefined ? readBlock(block, lexicon) : undefined
  const now = before ?? keptOf(block, lexicon, reading)
  const tokens = reading?.tokens ?? wordsOf(block, lexicon)
  const mentions = now.said === undefined ? noMentions : weighed(tokens, now.said, () => true, doublings)
  const placed = inSection(block, mentions, section, () => reading ?? readBlock(block, lexicon))
  now.placed = withHeaded(block, placed, section, lexicon)
  now.section = section
  now.doublings = doublings
  return now.placed
}

/** What the pieces of a passage tell together, while nothing that bears on it has changed. */
interface Joined extends Pick<Kept, 'doublings' | 'placed' | 'section'> {
  readonly pieces: readonly Piece[]
}

const joined = new Slot<PassageBlock, Joined>()

function inPiecesKept(
  block: PassageBlock,
  pieces: readonly Piece[],
  section: SectionContext,
  lexicon: Lexicon,
  doublings: number,
): readonly LocalMention[] {
  const before = joined.get(block)
  // The pieces are the same while the lexicon is.
  if (before?.pieces === pieces && before.section === section && before.doublings === doublings) return before.placed
  const placed = inPieces(pieces, (piece) =>
    considerPassage(piece.block, aroundPiece(piece, section), lexicon, doublings),
  )
  joined.set(block, { pieces, section, doublings, placed })
  return placed
}

/** What is told in the pieces of a passage, as places in the whole. */
const inPieces = (
  pieces: readonly Piece[],
  consider: (piece: Piece) => readonly LocalMention[],
): readonly LocalMention[] =>
  pieces.flatMap((piece) =>
    consider(piece).map((one) => ({
      ...one,
      start: one.start + piece.at,
      end: one.end + piece.at,
      scopeStart: one.scopeStart + piece.at,
      scopeEnd: one.scopeEnd + piece.at,
    })),
  )

/** A piece behind the first answers its own label, and not the heading above. */
const aroundPiece = ({ at }: Piece, section: SectionContext): SectionContext =>
  at === 0 ? section : sectionContext({ ...section, headingTopics: [] })

/** With what the cells of a row answer to the heads of their columns, which is no word of the row. */
function withHeaded(
  block: PassageBlock,
  mentions: readonly LocalMention[],
  section: SectionContext,
  lexicon: Lexicon,
): readonly LocalMention[] {
  const headed = headedIn(block, lexicon)
  if (headed === undefined) return mentions
  const here = inSection(block, headed.mentions, { ...section, headingTopics: [] }, () => readBlock(block, lexicon))
  return [...mentions, ...here].sort((a, b) => a.start - b.start)
}

/** @param reading asked for where a heading is answered */
const inSection = (
  block: PassageBlock,
  mentions: readonly LocalMention[],
  { genericSection, elsewhere, headingTopics }: SectionContext,
  reading: () => Reading,
): readonly LocalMention[] =>
  inContext(
    mentions,
    { genericSection, elsewhere, headingTopics, prompt: block.prompt === true || block.unticked === true },
    reading,
  )
