/** Readers of single values: an age, a type, a status, an edition. Each gives the value, or a sentence that says what to write. */
import { statusWordings, tableTypeWordings, typeAbbreviations } from '../guidance/document-facts.ts'
import { editions } from '../guidance/editions.ts'
import { listed } from '../guidance/english.ts'
import { reviewTypes } from '../guidance/review-types/index.ts'
import type { ReviewTypeId } from '../guidance/types.ts'
import { nearestName } from './nearest-name.ts'
import type { Age, Fact, Status } from './types.ts'

export type Reading<T> = { readonly value: T } | { readonly problem: string; readonly suggestion?: string }

/** Lower case, one space between words, no punctuation but what stands inside a word. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function readWording<T extends string>(
  text: string,
  wordings: Readonly<Record<string, readonly string[]>>,
  what: string,
): Reading<T> {
  const words = plainWords(text)
  for (const [id, list] of Object.entries(wordings)) {
    if (text.trim() === id || words === plainWords(id) || list.includes(words)) return { value: id as T }
  }
  const ids = Object.keys(wordings)
  const suggestion = nearestName(text.trim(), ids)
  return { problem: `This is not a ${what} we know. Write ${listed(ids, 'or')}.${hint(suggestion)}`, suggestion }
}

const hint = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`

const typeNames = Object.fromEntries(reviewTypes.map(({ id, name }) => [id, [name, ...typeAbbreviations[id]]]))
const typeWordings = Object.fromEntries(
  reviewTypes.map(({ id, name, aliases }) => [
    id,
    [name, ...aliases, ...typeAbbreviations[id], ...tableTypeWordings[id]].map(plainWords),
  ]),
)

/** Front matter of other tools has a `type` too: there, only what names one of ours for certain is read. */
export const readType = (text: string, from: Fact<unknown>['from']): Reading<ReviewTypeId> =>
  readWording(text, from === 'table' ? typeWordings : typeNames, 'type of review')

export const readStatus = (text: string): Reading<Status> => readWording(text, statusWordings, 'status')

export function readEdition(text: string): Reading<string> {
  const ids: readonly string[] = editions.map(({ id }) => id)
  const value = text.trim()
  if (ids.includes(value)) return { value }
  const suggestion = nearestName(value, ids)
  return { problem: `This is not an edition we know. Write ${listed(ids, 'or')}.${hint(suggestion)}`, suggestion }
}

const numbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(
    ' ',
  )
const unborn = /^(?:unborn|antenatal|pre ?birth|not yet born)\b/
const newborn = /^(?:a )?(?:new[ -]?born|neonate)\b/
/** Another child's age behind it: "newborn, 9 years"; not "newborn, 3 days", nor "unborn, due 3 March". */
const moreAges = /(?:,|;|&|\band)\s*(?:\d{1,2}|[a-z]{3,9})[ -]?(?:years?|yrs?|y|months?|mths?)\b/
/** As health notes put it: 9/52 is nine weeks, 4/12 four months, 3/7 three days. */
const clinical = /^(?:aged )?(\d{1,2})\/(7|12|52)(?: old)?\.?$/
const clinicalUnits: Readonly<Record<string, string>> = { 7: 'd', 12: 'm', 52: 'w' }
const amount =
  /^(?:aged )?(\d{1,3}|[a-z]+)(?:[ -](?:and a half|½))?[ -]?(years?|yrs?|y|months?|mths?|mo|m|weeks?|wks?|w|days?|d)?(?: (?:old|of age))?(?:,? ?(?:and )?(\d{1,2}) ?(?:months?|mths?|m))?\.?$/

/** A figure alone is read as years; one that may as well be weeks or months leaves a doubt. */
export const mayBeMonths = (text: string): boolean => /^\s*(?:\d|1[0-2])\s*$/.test(text)

/** "4 months", "15 years", "10 weeks", "9/52", "unborn", "newborn", "9", "2 years 3 months", "nine". */
export function readAge(text: string): Reading<Age> {
  const words = text.trim().toLowerCase()
  const several = moreAges.test(words)
  if (unborn.test(words) && !several) return { value: { years: 0, unborn: true } }
  if (newborn.test(words) && !several) return { value: { years: 0, months: 0 } }
  const [, noted, unitNoted = ''] = clinical.exec(words) ?? []
  if (noted !== undefined) return { value: inMonths(Number(noted), clinicalUnits[unitNoted] ?? '') }
  const match = amount.exec(words)
  const count = match === null ? Number.NaN : numberOf(match[1] ?? '')
  const problem = 'Write the age with its unit, such as "4 months", "15 years" or "unborn".'
  if (match === null || Number.isNaN(count)) return { problem }
  const unit = match[2]?.charAt(0) ?? 'y'
  if (unit === 'y') return count > 25 ? { problem } : { value: { years: count, ...monthsOf(count, match[3]) } }
  return { value: inMonths(count, unit) }
}

function inMonths(count: number, unit: string): Age {
  const months = unit === 'm' ? count : unit === 'w' ? Math.floor(count / 4.345) : Math.floor(count / 30.44)
  return { years: Math.floor(months / 12), months }
}

const numberOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : numbers.includes(word) ? numbers.indexOf(word) + 1 : Number.NaN

const monthsOf = (years: number, months: string | undefined) =>
  months === undefined ? (years === 0 ? { months: 0 } : {}) : { months: years * 12 + Number(months) }

/** Several ages in one value of a table: "9 years and 12 years". */
export const splitAges = (text: string): string[] =>
  text
    .split(/\s*(?:,|;|&|\band\b)\s*(?=\d|[a-z]+ (?:years|months|weeks)|(?:unborn|newborn)\b)/i)
    .filter((part) => part.trim() !== '')
