import type { Review } from '../review/types.ts'

/** @throws TypeError where what a script gives to be judged is neither a text nor a review that was read */
export function checkedSource(given: string | Review): string | Review {
  if (typeof given === 'string' || isReview(given)) return given
  const wanted = 'What is to be judged has to be a text, or the review that `parseReview` made of one'
  throw new TypeError(`${wanted}; this is ${described(given)}`)
}

/** @throws TypeError where what a script gives to be read is no text */
export function checkedText(given: string): string {
  if (typeof given === 'string') return given
  throw new TypeError(`What is to be read has to be a text; this is ${described(given)}`)
}

const isReview = (given: unknown): given is Review =>
  typeof given === 'object' && given !== null && 'positionAt' in given && 'passages' in given

/** What scripts take for a text, and how one is made of it; nothing of what it says. */
function described(given: unknown): string {
  if (given instanceof Uint8Array) return "bytes. Read the file as a text: readFile(path, 'utf8')."
  if (given instanceof Promise) return 'a promise. Await it first.'
  if (given === null || given === undefined) return `${given}. Give the text of the Markdown file.`
  return `${typeof given === 'object' ? 'an object' : `a ${typeof given}`}. Give the text of the Markdown file.`
}
