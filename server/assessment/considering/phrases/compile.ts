/** Phrases → table: chooses the word each phrase is looked for by, and numbers what it asks of its neighbours. */
import { cost, guardOf } from './anchors.ts'
import { keyedLists } from './lists.ts'
import { type Element, PhraseError, readPhrase, type WordClasses } from './syntax.ts'
import { type Attempt, attemptNumbers, type Counts, noCounts, type Table, type Tries } from './table.ts'
import { WordTests } from './word-tests.ts'

/** Attempts as they are made, and by test which of them to make where a word passes it. */
class Attempts {
  readonly numbers: number[] = []
  private readonly tries = {
    alone: new Map<number, number[]>(),
    next: new Map<number, number[]>(),
    previous: new Map<number, number[]>(),
    others: new Map<number, number[]>(),
  }

  add(test: number, attempt: Attempt, hasGaps: boolean): void {
    const { phrases, before, after, guards } = attempt
    if (before.length === 0 && after.length === 0) {
      put(this.tries.alone, test, phrases)
      return
    }
    const within = guards[0]?.[1]
    const tries = within === 1 ? this.tries.next : within === -1 ? this.tries.previous : this.tries.others
    put(tries, test, [this.numbers.length])
    this.numbers.push(...attemptNumbers(attempt, hasGaps))
  }

  byTest(): Tries {
    const { alone, next, previous, others } = this.tries
    return {
      alone: keyedLists(alone),
      next: keyedLists(next),
      previous: keyedLists(previous),
      others: keyedLists(others),
    }
  }
}

function put(lists: Map<number, number[]>, key: number, numbers: readonly number[]): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [...numbers])
  else list.push(...numbers)
}

/**
 * Compiles phrases. @param first where the numbers begin: behind those of a table that is used together with this one
 * @throws PhraseError when a phrase cannot be read
 */
export function compilePhrases(phrases: readonly string[], classes: WordClasses, first: Counts = noCounts): Table {
  const tests = new WordTests(first)
  const attempts = new Attempts()
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
    attempts: Int32Array.from(attempts.numbers),
    tries: attempts.byTest(),
  }
}

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
  const attempt = {
    phrases: indices,
    before: tests.steps(before, true),
    after: tests.steps(after, false),
    guards: guards(tests, before, after),
  }
  attempts.add(
    tests.id(chosen.test),
    attempt,
    elements.some((element) => element.kind === 'gap'),
  )
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
