/** Facts from their written values, wherever those stand: front matter or a key-information table. */
import { readWrittenDate } from '../calendar/index.ts'
import type { FactKey } from '../guidance/document-facts.ts'
import { type Reading, readAge, readEdition, readStatus, readType, splitAges } from './fact-values.ts'
import type { Age, DateKey, Fact, Facts, FrontMatterProblem, Span } from './types.ts'

/** A value as written, with the place of it and of its key. */
export interface WrittenValue {
  readonly key: FactKey
  readonly raw: string
  readonly span: Span
  readonly keySpan: Span
  /** An item of a list. */
  readonly item?: boolean
}

type Building = { -readonly [Key in keyof Facts]: Facts[Key] extends readonly (infer Item)[] ? Item[] : Facts[Key] }

/** Reads every value; what cannot be read is a problem with its remedy, and the fact is left out. */
export function readFacts(
  values: readonly WrittenValue[],
  from: Fact<unknown>['from'],
): { facts: Facts; problems: FrontMatterProblem[] } {
  const facts: Building = { ages: [], dates: {}, related: [], pseudonyms: [] }
  const problems: FrontMatterProblem[] = []
  for (const written of values) {
    const { key, raw, span, keySpan } = written
    if (raw.trim() === '') continue
    const fact = <T>(value: T): Fact<T> => ({ value, raw, span, keySpan, from })
    const settle = <T>(reading: Reading<T>, keep: (fact: Fact<T>) => void) => {
      if ('value' in reading) keep(fact(reading.value))
      else problems.push(problemOf(written, reading))
    }
    if (key.kind === 'type')
      settle(readType(raw), (type) => {
        facts.type = type
      })
    else if (key.kind === 'status')
      settle(readStatus(raw), (status) => {
        facts.status = status
      })
    else if (key.kind === 'edition')
      settle(readEdition(raw), (guidance) => {
        facts.guidance = guidance
      })
    else if (key.kind === 'date') facts.dates = { ...facts.dates, [key.key as DateKey]: fact(readWrittenDate(raw)) }
    else if (key.kind === 'ages') for (const age of agesOf(raw)) settle<Age>(age, (one) => facts.ages.push(one))
    else if (key.key === 'reference') facts.reference = fact(raw.trim())
    else if (key.key === 'partnership') facts.partnership = fact(raw.trim())
    else if (key.key === 'related') facts.related.push(fact(raw.trim()))
    else if (key.key === 'pseudonyms') facts.pseudonyms.push(fact(raw.trim()))
  }
  return { facts, problems }
}

const agesOf = (raw: string): Reading<Age>[] => {
  const whole = readAge(raw)
  return 'value' in whole ? [whole] : splitAges(raw).map(readAge)
}

function problemOf({ key, span }: WrittenValue, reading: { problem: string; suggestion?: string }): FrontMatterProblem {
  const fix =
    reading.suggestion === undefined
      ? undefined
      : { span, text: reading.suggestion, title: `Write "${reading.suggestion}"` }
  return { message: `\`${key.key}\`: ${reading.problem}`, span, key: key.key, fix }
}
