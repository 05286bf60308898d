/** Phrases → table: chooses the word each phrase is looked for by, and numbers what it asks of its neighbours. */
import { cost, guardOf } from './anchors.ts'
import { type Element, PhraseError, readPhrase, type WordClasses } from './syntax.ts'
import { attemptNumbers, type Counts, noCounts, numbersToText, type Table } from './table.ts'
import { WordTests } from './word-tests.ts'

/** By test: the attempts to make where a word passes it, as numbers. */
type Attempts = Map<number, number[]>

/**
 * Compiles phrases. @param first where the numbers begin: behind those of a table that is used together with this one
 * @throws PhraseError when a phrase cannot be read
 */
export function compilePhrases(phrases: readonly string[], classes: WordClasses, first: Counts = noCounts): Table {
  const tests = new WordTests(first)
  const attempts: Attempts = new Map()
  const owners = new Map<string, number[]>()
  for (const [index, phrase] of phrases.entries()) {
    const same = owners.get(phrase)
    if (same === undefined) owners.set(phrase, [first.phrases + index])
    else same.push(first.phrases + index)
  }
  for (const [phrase, indices] of owners) anchor(phrase, indices, readPhrase(phrase, classes), tests, attempts)
  const counts = { phrases: phrases.length, ...tests.counts }
  return {
    first,
    counts,
    ...tests.entered(),
    attempts: numbersToText(
      Array.from({ length: counts.tests }, (_, index) => attempts.get(first.tests + index) ?? []).flatMap((list) => [
        list.length,
        ...list,
      ]),
    ),
  }
}

/** Numbers that are still free behind a table. */
export const after = ({ first, counts }: Table): Counts => ({
  phrases: first.phrases + counts.phrases,
  tests: first.tests + counts.tests,
  groups: first.groups + counts.groups,
})

function anchor(
  phrase: string,
  indices: readonly number[],
  elements: readonly Element[],
  tests: WordTests,
  attempts: Attempts,
): void {
  let at = 0
  for (let index = 1; index < elements.length; index++) {
    if (cost(elements[index] as Element) < cost(elements[at] as Element)) at = index
  }
  const chosen = elements[at] as Element
  const before = elements.slice(0, at)
  const after = elements.slice(at + 1)
  if (chosen.kind === 'group') {
    for (const one of chosen.alternatives) anchor(phrase, indices, [...before, ...one, ...after], tests, attempts)
    return
  }
  if (chosen.kind === 'gap') throw new PhraseError(`"${phrase}" has no word that must be there`)
  const id = tests.id(chosen.test)
  const numbers = attemptNumbers(
    {
      phrases: indices,
      before: tests.steps(before, true),
      after: tests.steps(after, false),
      guards: guards(tests, before, after),
    },
    elements.some((element) => element.kind === 'gap'),
  )
  const list = attempts.get(id)
  if (list === undefined) attempts.set(id, numbers)
  else list.push(...numbers)
}

/** The guards on both sides, the one with fewer words to look at first. */
function guards(
  tests: WordTests,
  before: readonly Element[],
  after: readonly Element[],
): (readonly [test: number, within: number])[] {
  const behind = guardOf(before, true)
  const ahead = guardOf(after, false)
  const back = behind === undefined ? [] : [[tests.id(behind.test), -behind.within] as const]
  const on = ahead === undefined ? [] : [[tests.id(ahead.test), ahead.within] as const]
  if (ahead === undefined || (behind !== undefined && behind.within < ahead.within)) return [...back, ...on]
  return [...on, ...back]
}
