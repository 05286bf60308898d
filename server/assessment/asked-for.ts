/**
 * Finds the guidance's lists of phrases in a text, all of them by one look at its words: rules ask several about the same
 * passage.
 */
import { askedFor, type PhraseList } from '../guidance/phrase-lists.ts'
import type { Span } from '../review/types.ts'
import { askedForTable } from './asked-for.prepared.ts'
import { type Knowledge, type Matcher, matcherOf } from './considering/matcher.ts'
import { Tokens, tokenise } from './considering/tokens.ts'

/** Where phrases of each list stand in a text, in its order. */
export type AskedFor = ReadonlyMap<PhraseList, readonly Span[]>

interface Made {
  readonly matcher: Matcher
  readonly tokens: Tokens<Knowledge>
  /** By phrase: its list. */
  readonly lists: readonly PhraseList[]
}

let made: Made | undefined

function make(): Made {
  const lists = askedFor.flatMap((list) => list.map(() => list))
  return { matcher: matcherOf([askedForTable()]), tokens: new Tokens(), lists }
}

/** Every phrase of every list in `text`. Linear in the text's length. */
export function findAskedFor(text: string): AskedFor {
  made ??= make()
  const { matcher, tokens, lists } = made
  tokenise(text, matcher.vocabulary, tokens)
  const { count, phrases, firsts, lasts } = matcher.find(tokens)
  const found = new Map<PhraseList, Span[]>()
  for (let at = 0; at < count; at++) {
    const list = lists[phrases[at] as number] as PhraseList
    const span = {
      start: tokens.starts[firsts[at] as number] as number,
      end: tokens.ends[lasts[at] as number] as number,
    }
    const spans = found.get(list)
    if (spans === undefined) found.set(list, [span])
    else spans.push(span)
  }
  for (const spans of found.values()) spans.sort((a, b) => a.start - b.start || b.end - a.end)
  return found
}
