/** Everything the engine looks for, in one matcher: terms of all topics, cues, signposts and people. */
import { wordClasses } from '../../guidance/language/classes.ts'
import { modifiers, signposts } from '../../guidance/language/modifiers.ts'
import { people } from '../../guidance/language/people.ts'
import type { ModifierGroup, PersonGroup, TermGroup, TopicTerms } from '../../guidance/language/types.ts'
import type { TopicKind } from '../../guidance/types.ts'
import { buildMatcher, type Matcher } from './matcher.ts'

export interface TermEntry {
  readonly is: 'term'
  readonly phrase: string
  readonly topic: string
  readonly kind: TopicKind
  readonly group: TermGroup
  /** Counts as the family's own even when told of a parent's early years. */
  readonly pastCounts: boolean
}

export interface CueEntry {
  readonly is: 'cue'
  readonly phrase: string
  readonly group: ModifierGroup
}

export interface SignEntry {
  readonly is: 'turn' | 'pseudo' | 'says' | 'speech' | 'longAgo' | 'head'
  readonly phrase: string
}

export interface PersonEntry {
  readonly is: 'person'
  readonly phrase: string
  readonly group: PersonGroup
}

export type Entry = TermEntry | CueEntry | SignEntry | PersonEntry

export interface Lexicon {
  readonly entries: readonly Entry[]
  readonly matcher: Matcher
}

/** Builds a lexicon. @throws PhraseError when a phrase of `topics` cannot be read */
export function buildLexicon(topics: readonly (TopicTerms & { readonly kind: TopicKind })[]): Lexicon {
  const entries: Entry[] = [
    ...topics.flatMap(termEntries),
    ...modifiers.flatMap((group) => group.phrases.map((phrase): Entry => ({ is: 'cue', phrase, group }))),
    ...people.flatMap((group) => group.phrases.map((phrase): Entry => ({ is: 'person', phrase, group }))),
    ...signs('turn', signposts.turns),
    ...signs('pseudo', signposts.pseudo),
    ...signs('says', signposts.familySays),
    ...signs('speech', signposts.speech),
    ...signs('longAgo', signposts.longAgo),
    ...signs('head', ['<service>', '<product>']),
  ]
  return {
    entries,
    matcher: buildMatcher(
      entries.map((entry) => entry.phrase),
      wordClasses,
    ),
  }
}

const signs = (is: SignEntry['is'], phrases: readonly string[]): Entry[] => phrases.map((phrase) => ({ is, phrase }))

function termEntries(terms: TopicTerms & { readonly kind: TopicKind }): Entry[] {
  const { topic, kind } = terms
  const pastCounts = terms.past === 'counts'
  return terms.groups.flatMap((group) =>
    group.phrases.map((phrase): Entry => ({ is: 'term', phrase, topic, kind, group, pastCounts })),
  )
}
