/** Everything the engine looks for, in one matcher: terms of all topics, cues, signposts and people. */
import { wordClasses } from '../../../guidance/language/classes/index.ts'
import { modifiers, signposts } from '../../../guidance/language/modifiers/index.ts'
import { people } from '../../../guidance/language/people.ts'
import type { ModifierGroup, PersonGroup, TopicTerms } from '../../../guidance/language/types.ts'
import { everywhere } from '../../../guidance/phrase-lists.ts'
import { sections } from '../../../guidance/sections/index.ts'
import type { SectionGuidance, TopicKind } from '../../../guidance/types.ts'
import { compilePhrases } from '../phrases/compile.ts'
import { type Counts, noCounts } from '../phrases/table.ts'
import { type Entries, type LexiconData, lexiconData, type SignEntry } from './entries.ts'

/** How topics are recognised, with what kind of topic each is. */
export type Terms = TopicTerms & { readonly kind: TopicKind }

/** Compiles terms with all that is around them: a whole lexicon. @throws PhraseError when a phrase cannot be read */
export const compileLexicon = (topics: readonly Terms[]): LexiconData =>
  compileEntries(
    [
      ...topics.flatMap((terms) => termEntries(terms, false)),
      ...modifiers.map(cueEntries),
      ...people.map(personEntries),
      signs('turn', signposts.turns),
      signs('exception', signposts.exceptions),
      signs('pseudo', signposts.pseudo),
      signs('borneOut', signposts.borneOut),
      signs('contradicted', signposts.contradicted),
      signs('raised', signposts.raised),
      signs('looker', signposts.lookers),
      signs('says', signposts.familySays),
      signs('speech', signposts.speech),
      signs('longAgo', signposts.longAgo),
      signs('baby', signposts.baby),
      signs('older', signposts.older),
      signs('sibling', signposts.siblings),
      signs('grown', signposts.grown),
      signs('head', ['<service>', '<product>']),
      ...sections.flatMap(statementEntries),
      ...everywhere.map((phrases, list): Entries => ({ entry: { is: 'listed', list }, phrases })),
    ],
    noCounts,
  )

/**
 * Compiles terms that are used together with a lexicon. @param first where their numbers begin
 * @throws PhraseError when a phrase cannot be read
 */
export const compileTerms = (topics: readonly Terms[], first: Counts): LexiconData =>
  compileEntries(
    topics.flatMap((terms) => termEntries(terms, true)),
    first,
  )

const compileEntries = (entries: readonly Entries[], first: Counts): LexiconData =>
  lexiconData(
    entries,
    compilePhrases(
      entries.flatMap(({ phrases }) => phrases),
      wordClasses,
      first,
    ),
  )

const signs = (is: SignEntry['is'], phrases: readonly string[]): Entries => ({ entry: { is }, phrases })

function termEntries({ topic, kind, past, groups }: Terms, added: boolean): Entries[] {
  const pastCounts = past === 'counts'
  return groups.map(({ use, whose = 'any', alone = true, telling = false, plain = false, phrases }) => ({
    entry: { is: 'term', topic, kind, group: { use, whose, alone, telling, plain }, pastCounts, added },
    phrases,
  }))
}

function cueEntries(group: ModifierGroup): Entries {
  const { bearing, direction, reach, closing = false, opening = false, answers = false, phrases } = group
  return { entry: { is: 'cue', group: { bearing, direction, reach, closing, opening, answers } }, phrases }
}

function personEntries(group: PersonGroup): Entries {
  const { role, gender, particular, bearer = true, infant = false, maternity = false, youth = false, phrases } = group
  return { entry: { is: 'person', group: { role, gender, particular, bearer, infant, maternity, youth } }, phrases }
}

const statementEntries = ({ id, statements = [], notStatements = [] }: SectionGuidance): Entries[] => [
  { entry: { is: 'statement', section: id, says: true }, phrases: statements },
  { entry: { is: 'statement', section: id, says: false }, phrases: notStatements },
]
