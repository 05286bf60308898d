/** How a passage considers each topic. See `docs/decisions/considered-or-not.md`. */
import type { PassageBlock } from '../../review/types.ts'
import { builtInLexicon } from './built-in.ts'
import { after } from './compile.ts'
import { type Lexicon, lexiconOf } from './entries.ts'
import { compileTerms, type Terms } from './lexicon.ts'
import { considerText, type LocalMention, type PassageContext, plainContext } from './passage.ts'

export type { Lexicon } from './entries.ts'
export {
  considerText,
  type LocalMention,
  type PassageContext,
  plainContext,
  strongest,
  topicsNamed,
} from './passage.ts'

/** Terms from configuration: for a topic that exists, or for one of its own. */
export type ExtraTerms = Terms

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
    const builtIn = builtInLexicon()
    lexicon = lexiconOf(key === noExtra ? [builtIn] : [builtIn, compileTerms(key, after(builtIn.table))])
    lexicons.set(key, lexicon)
  }
  return lexicon
}

/** What a section lends to the passages in it. */
export type SectionContext = Pick<PassageContext, 'headingTopics' | 'genericSection' | 'elsewhere'>

const considered = new WeakMap<PassageBlock, { key: string; lexicon: Lexicon; mentions: LocalMention[] }>()

/**
 * The mentions of a passage as the parser delivers it, relative to the block's text. Remembered with the block while the
 * block, the section it stands in and the lexicon stay the same.
 */
export function considerPassage(
  block: PassageBlock,
  section: SectionContext = plainContext,
  lexicon: Lexicon = lexiconWith(),
): readonly LocalMention[] {
  const key = `${section.genericSection}|${section.elsewhere.join()}|${section.headingTopics.join()}`
  const known = considered.get(block)
  if (known !== undefined && known.key === key && known.lexicon === lexicon) return known.mentions
  const mentions = considerBlock(block, section, lexicon)
  considered.set(block, { key, lexicon, mentions })
  return mentions
}

function considerBlock(block: PassageBlock, section: SectionContext, lexicon: Lexicon): LocalMention[] {
  if (block.form === 'table-header') return []
  const { start } = block.span
  return considerText(
    block.text,
    {
      ...section,
      boldEnd: block.label === undefined ? 0 : block.label.end - start,
      cells: block.cells?.map((cell) => cell.start - start) ?? [],
      prompt: block.prompt === true,
    },
    lexicon,
  )
}
