/** Facts from their written values, wherever those stand: front matter or a key-information table. */
import { readWrittenDate } from '../calendar/index.ts'
import type { FactKey } from '../guidance/document-facts.ts'
import { mayBeMonths, type Reading, readAge, readEdition, readStatus, readType, splitAges } from './fact-values.ts'
import type { Age, Fact, Facts, FrontMatterProblem, Span } from './types.ts'

/** A value as written, with the place of it and of its key. */
export interface WrittenValue {
  readonly key: FactKey
  readonly raw: string
  readonly span: Span
  readonly keySpan: Span
}

/** Reads every value; what cannot be read is a problem with its remedy, and the fact is left out. The first value counts. */
export function readFacts(
  values: readonly WrittenValue[],
  from: Fact<unknown>['from'],
): { facts: Facts; problems: FrontMatterProblem[] } {
  const reader = new Reader(from)
  for (const written of values) if (written.raw.trim() !== '') reader.read(written)
  return reader
}

type Building = { -readonly [Key in keyof Facts]: Facts[Key] extends readonly (infer Item)[] ? Item[] : Facts[Key] }

class Reader {
  readonly facts: Building = { ages: [], dates: {}, related: [], pseudonyms: [] }
  readonly problems: FrontMatterProblem[] = []
  private readonly from: Fact<unknown>['from']

  constructor(from: Fact<unknown>['from']) {
    this.from = from
  }

  read(written: WrittenValue): void {
    const { facts, from } = this
    const { key, raw } = written
    if (key.kind === 'type') facts.type ??= this.settle(written, readType(raw, from))
    else if (key.kind === 'status') facts.status ??= this.settle(written, readStatus(raw))
    else if (key.kind === 'edition') facts.guidance ??= this.settle(written, readEdition(raw))
    else if (key.kind === 'date') {
      facts.dates = { [key.key]: this.fact(written, readWrittenDate(raw)), ...facts.dates }
    } else if (key.kind === 'ages') {
      if (from === 'front-matter' && mayBeMonths(raw)) this.problems.push(withoutUnit(written))
      facts.ages.push(...agesOf(raw).flatMap((age) => this.settle(written, age) ?? []))
    } else this.readText(written)
  }

  private readText(written: WrittenValue): void {
    const { facts } = this
    const { key } = written.key
    const fact = this.fact(written, written.raw.trim())
    if (key === 'reference') facts.reference ??= fact
    else if (key === 'partnership') facts.partnership ??= fact
    else if (key === 'related') facts.related.push(fact)
    else if (key === 'pseudonyms') facts.pseudonyms.push(fact)
  }

  private fact<Value>({ raw, span, keySpan }: WrittenValue, value: Value): Fact<Value> {
    return { value, raw, span, keySpan, from: this.from }
  }

  private settle<Value>(written: WrittenValue, reading: Reading<Value>): Fact<Value> | undefined {
    if ('value' in reading) return this.fact(written, reading.value)
    this.problems.push(problemOf(written, reading))
    return undefined
  }
}

/** One age, or several in one value. */
export const agesOf = (raw: string): Reading<Age>[] => {
  const whole = readAge(raw)
  return 'value' in whole ? [whole] : splitAges(raw).map(readAge)
}

const withoutUnit = ({ key, raw, span }: WrittenValue): FrontMatterProblem => ({
  message: `\`${key.key}\`: This is read as years. Write the age with its unit, such as "4 months", "15 years" or "unborn".`,
  doubt: true,
  span,
  key: key.key,
  fix: { span, text: `${raw.trim()} years`, title: `Write "${raw.trim()} years"` },
})

function problemOf({ key, span }: WrittenValue, reading: { problem: string; suggestion?: string }): FrontMatterProblem {
  const fix =
    reading.suggestion === undefined
      ? undefined
      : { span, text: reading.suggestion, title: `Write "${reading.suggestion}"` }
  return { message: `\`${key.key}\`: ${reading.problem}`, span, key: key.key, fix }
}
