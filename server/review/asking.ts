/** What a form asks, as a template leaves it behind a label: questions, instructions, choices to delete. */
import { either } from '../guidance/language/word-lists.ts'
import { offeredAnswers } from '../guidance/language/words/answers.ts'
import {
  instructions,
  instructionsToGive,
  sayings,
  whatToGive,
  whatToWrite,
  writing,
  writingInBrackets,
  writingOf,
} from '../guidance/language/words/forms.ts'
import { questionOpenings } from '../guidance/language/words/questions.ts'

const sentences = /(?<=[.?!])\s+/
const opening = new RegExp(`^(?:and |or |if so,? )?${either(questionOpenings)}\\s+\\S+\\s+\\S`, 'i')
const given = `${either(instructionsToGive)} ${either(whatToGive)}`
const instruction = new RegExp(`^(?:(?:please|if (?:so|yes|no|not),?)\\s+)?${either([...instructions, given])}\\b`, 'i')
const offered = either(offeredAnswers)
const choice = new RegExp(
  `^(?:delete as appropriate:?\\s*)?(?=.*\\b(?:yes|y)\\b)(?=.*\\b(?:no|n)\\b)${offered}(?:\\s*[/|]\\s*${offered})+\\.?$`,
  'i',
)
/** The same with spaces alone between them, as they stand where some are circled or struck out. */
const circled = `(?:${offered}|\\(\\s*${offered}\\s*\\))`
const spacedChoice = new RegExp(`^${circled}(?:[\\s/|,;]+${circled})+\\s*[.;,]?$`, 'i')
/** What somebody said may be a question. */
const saying = new RegExp(`\\b${either(sayings)}\\b`, 'i')

/** Nothing but questions, instructions and choices stand there. @param label the words before it */
export function asksOnly(label: string, answer: string): boolean {
  const words = answer.trim()
  return words !== '' && !saying.test(label) && words.split(sentences).every(isAsking)
}

/** Answers to choose from and nothing else, as a form has them of which some are marked: "Yes / No", "Yes No Not known". */
export const offersMarked = (words: string): boolean => spacedChoice.test(words.trim())

const please = '(?:(?:please|briefly)\\s+){0,2}'
const begins = (opening: string) => new RegExp(`^${please}(?:${opening})\\b`, 'i')
const toWrite = begins(either(writing))
/** "(Consider also that …)" and "(Note that …)" tell something. */
const toWriteInBrackets = begins(
  `${either([...writing, ...writingInBrackets])}(?! (?:also )?that)|${given}|${either(writingOf)} ${either(whatToWrite)}`,
)
const inBrackets = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)[.:]?$/

/**
 * A template tells its authors what to write, and nothing else stands there: "Describe any …", "(say whether …)". Who only
 * goes on asking behind that ("Include the child's words.") is the template still.
 */
export function tellsAuthors(text: string): boolean {
  const words = text.trim()
  const [, inner] = inBrackets.exec(words) ?? []
  const told = (inner ?? words).trim()
  // Most passages begin otherwise, and are not cut into sentences.
  if (!(inner === undefined ? toWrite : toWriteInBrackets).test(told)) return false
  const [first = '', ...rest] = told.split(sentences)
  return !first.endsWith(':') && rest.every((one) => isAsking(one) || toWriteInBrackets.test(one))
}

const isAsking = (sentence: string): boolean =>
  (sentence.endsWith('?') && opening.test(sentence)) || instruction.test(sentence) || choice.test(sentence)
