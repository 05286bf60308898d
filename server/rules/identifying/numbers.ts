import {
  caseLabels,
  healthNumberNames,
  numberWords,
  ownReferences,
  pupilCheckLetters,
  pupilNumberNames,
} from '../../guidance/identifiers.ts'
import { either } from '../../guidance/language/word-lists.ts'
import { wholeWords } from '../shared/patterns.ts'
import { type Identifier, withoutOverlaps } from './identifier.ts'

const health = /(?<![\d-])[1-9]\d{2}([ -]?)\d{3}\1\d{4}(?![\d-])/g
const pupil = /\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b/g
// QQ is never issued, and stands in examples.
const insurance = /\b(?:QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]) ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g
const court = /\b[A-Z]{2}\d{2}[CDFPZ]\d{5}\b/g
const labelled = new RegExp(
  `\\b(?:${caseLabels.join('|')}) ${either(numberWords)}\\b[.:#]{0,2} ?(?:is |was )?([A-Z\\d][A-Z\\d/-]{4,24})`,
  'gi',
)
/** The partnership's own reference of a review names no person. */
const ownReference = new RegExp(`^${either(ownReferences)}\\b`, 'i')

const namedHealth = wholeWords(healthNumberNames, '')
const nearbyHealth = new RegExp(`\\b${either(healthNumberNames)}\\b[^.;!?]*$`)
const namedPupil = wholeWords(pupilNumberNames)

const finding = (kind: string, replacement = '[number removed]') => ({
  message: `This looks like ${kind}, which leads to one person. Take it out before the review is published.`,
  replacement,
})
const at = (start: number, { length }: string) => ({ start, end: start + length })

/** Numbers by which a person or a case can be looked up, in a text; in order, none inside another. Linear. */
export function findNumbers(text: string): Identifier[] {
  const found: Identifier[] = []
  for (const { 0: all, 1: gap = '', index } of text.matchAll(health)) {
    const named = namedHealth.test(text.slice(Math.max(0, index - 30), index))
    const nearby = nearbyHealth.test(text.slice(Math.max(0, index - 120), index))
    if (named || ((gap !== '' || nearby) && isHealthNumber(all)))
      found.push({ ...at(index, all), ...finding('an NHS number') })
  }
  for (const { 0: all, index } of text.matchAll(pupil)) {
    const named = namedPupil.test(text.slice(Math.max(0, index - 30), index))
    if (named || isPupilNumber(all)) found.push({ ...at(index, all), ...finding('a Unique Pupil Number') })
  }
  for (const { 0: all, index } of text.matchAll(insurance))
    found.push({ ...at(index, all), ...finding('a National Insurance number') })
  const reference = finding('the reference of a case', '[reference removed]')
  for (const { 0: all, index } of text.matchAll(court)) found.push({ ...at(index, all), ...reference })
  for (const { 0: all, 1: value = '', index } of text.matchAll(labelled)) {
    const digits = value.replace(/\D/g, '').length
    if (digits >= 4 && !ownReference.test(value))
      found.push({ ...at(index + all.length - value.length, value), ...reference })
  }
  return withoutOverlaps(found)
}

/** Modulus 11: the first nine digits weigh 10 to 2; a check digit of 11 is written 0, and one of 10 is none. */
export function isHealthNumber(text: string): boolean {
  const digits = [...text].filter((one) => one >= '0' && one <= '9').map(Number)
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0)
  return digits.length === 10 && (11 - (sum % 11)) % 11 === digits[9]
}

/** The letter in front checks the twelve places behind it; a temporary number ends with a letter. Source: `upn-standard`. */
export function isPupilNumber(text: string): boolean {
  const sum = [...text.slice(1)].reduce((total, one, index) => {
    const value = one >= '0' && one <= '9' ? Number(one) : pupilCheckLetters.indexOf(one)
    return total + value * (index + 2)
  }, 0)
  return pupilCheckLetters[sum % 23] === text[0]
}
