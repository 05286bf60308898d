/**
 * Phrases as data. A phrase is words in order, compared without regard to case:
 *
 * | written           | means                                                                                  |
 * |-------------------|----------------------------------------------------------------------------------------|
 * | `low mood`        | these words, next to each other (a hyphen or an apostrophe-s makes no difference)       |
 * | `bruis*`          | any ending                                                                             |
 * | `marks?`          | with its last letter and without it                                                    |
 * | `DA`              | a word of capitals matches capitals only (and its plural: DNAs)                        |
 * | `(a|b c|d)`       | one of these; `(…)?` may be left out                                                   |
 * | `<mother>`        | a word class of `guidance/language/classes/`; `<number>` any figure (14, 6/52), `<name>` any word with a capital |
 * | `..` `..8`        | up to 4 (8) words between, in the same sentence and not past a semicolon               |
 * | `...` `...20`     | up to 12 (20) words between, also past the end of a sentence                            |
 *
 * "n't" is read as "not" on both sides: write `did not`. `%`, `£`, `+`, `»` (an arrow of any kind) and a lone `?` are words; "s.47"
 * and "A&E" one word.
 */
import { wordClasses } from '../guidance/language/classes/index.ts'
import { buildMatcher, type Knowledge, type Matcher } from './considering/phrases/matcher.ts'
import { PhraseError, readPhrase, type WordClasses } from './considering/phrases/syntax.ts'
import { Tokens, tokenise } from './considering/phrases/tokens.ts'

/** A place where a phrase stands: `index` of the phrase in the compiled list, half-open UTF-16 offsets into the text. */
export interface PhraseMatch {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** Phrases made ready; building waits until they are first used. */
export interface CompiledPatterns {
  readonly phrases: readonly string[]
  matcher(): Matcher
}

/** Makes phrases ready for `findPhrases`. Nothing is read until first use; a phrase that cannot be read throws then. */
export function compilePatterns(phrases: readonly string[], classes: WordClasses = wordClasses): CompiledPatterns {
  let built: Matcher | undefined
  return {
    phrases,
    matcher: () => {
      built ??= buildMatcher(phrases, classes)
      return built
    },
  }
}

/** Every place in `text` where one of the phrases stands, in the order of the text. Linear in the text's length. */
export function findPhrases(text: string, compiled: CompiledPatterns): PhraseMatch[] {
  const { vocabulary, find } = compiled.matcher()
  const tokens = tokenise(text, vocabulary, tokensFor(compiled))
  const found: PhraseMatch[] = []
  const { count, phrases, firsts, lasts } = find(tokens)
  for (let at = 0; at < count; at++)
    found.push({
      index: phrases[at] as number,
      start: tokens.starts[firsts[at] as number] as number,
      end: tokens.ends[lasts[at] as number] as number,
    })
  return found.sort((a, b) => a.start - b.start || a.index - b.index)
}

/** Arrays that the next text uses again: they are large beside a sentence. */
const kept = new WeakMap<CompiledPatterns, Tokens<Knowledge>>()

function tokensFor(compiled: CompiledPatterns): Tokens<Knowledge> {
  const known = kept.get(compiled) ?? new Tokens<Knowledge>()
  kept.set(compiled, known)
  return known
}

/** Why a phrase (from configuration) cannot be read, in a sentence; undefined when it can. */
export function phraseProblem(phrase: string, classes: WordClasses = wordClasses): string | undefined {
  try {
    readPhrase(phrase, classes)
    return undefined
  } catch (error) {
    if (error instanceof PhraseError) return error.message
    throw error
  }
}
