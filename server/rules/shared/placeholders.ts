import { monthNames } from '../../calendar/plain-dates.ts'
import { capitalised } from '../../guidance/english.ts'
import { unfinished } from '../../guidance/index.ts'
import { either } from '../../guidance/language/word-lists.ts'
import { inEitherCase } from './patterns.ts'

/** Places a template leaves for an author to fill in. Spans are relative to the text given. */
export interface FoundPlaceholder {
  readonly start: number
  readonly end: number
}

const { notesToSelf, owed, papersDue } = unfinished
/** What may stand in brackets, on one line; an answer that was taken out is none. */
const inside = '[^[\\]\\n\\r]'
const taken = `(?!${inside}{0,120}${either(unfinished.takenOut)})`
/** "Other [please specify]" is a form's own label; behind a colon it was chosen, and nobody has said what. */
const ownLabel = `(?!(?<=(?<!:\\s{0,3})\\b${either(unfinished.offeredBesides)} )\\[${either(unfinished.askingWhat)}\\])`
/** Behind the question marks nothing stands, or who is asked. */
const asked = `[?!.) ]*(?=\\]|[–—-]{1,2} ?(?:${either(notesToSelf)} |${inside}{1,160} to ${either(owed)}\\b))`
const months = either([...monthNames, ...monthNames.map((name) => name.slice(0, 3)), 'Sept'])

const patterns: readonly RegExp[] = [
  new RegExp(`\\b${either(unfinished.standIns)}\\b`, 'g'),
  // "[insert name]", "[date of meeting to be added]"; not "[sic]", and not "[name redacted]", which is an answer.
  new RegExp(
    `${ownLabel}\\[${taken}(?:${either(['to be', ...unfinished.bracketed])}\\b|x{2,}|[.…_]{2,})${inside}{0,120}\\]`,
    'gi',
  ),
  // xx/xx/xxxx, dd/mm/yyyy, XX.XX.2026
  /\b(?:[xX]{1,2}|dd|DD)[/.-](?:[xX]{1,2}|mm|MM)[/.-](?:[xX]{2,4}|[yY]{2,4}|20[xX]{2}|(?:19|20)\d{2})\b/g,
  // XX June, xx/06/2026, 20XX; not "x-12-24", which is the number of something
  new RegExp(
    `\\b[xX]{2}(?:st|nd|rd|th)? ${months}\\b|\\b(?:[xX]{2}[/.-]|[xX]/)\\d{1,2}[/.-](?:\\d{4}|\\d{2})\\b|\\b(?:19|20)[xX]{2}\\b`,
    'g',
  ),
  // RR-2026-0XX
  /\b[A-Z]{1,8}[-/ ]?(?:\d{2,4}[-/]){1,3}\d{0,3}X{2,4}\b/g,
  // "[Check with DI]", "[check with DI]", "[Who signed off?]", "[CSC to add analysis]"; not "[who drew it? unclear]", which has its answer
  new RegExp(
    `\\[${taken}(?:${either(notesToSelf.map(capitalised))}[ :]|${either(notesToSelf)}:? ${either(unfinished.notedOf)}\\b|${inside}{1,160} ${inside}{0,160}\\?${asked}|${inside}{1,160} to ${either(owed)}\\b)${inside}{0,160}\\]`,
    'g',
  ),
  // What Word's comments become: "[Comment JB1: check this]"
  /\[Comment(?:ed)? \[?[A-Z]{1,4}\d{1,3}[^[\]\n\r]{0,160}\]/g,
  // "10 or 11 November? – police to confirm"
  new RegExp(`\\?{1,3} ?[–—-]{1,2} ?[\\p{L}\\d&/ ]{2,40} to ${either(owed)}\\b`, 'gu'),
  /\{\{[^{}\n\r]{1,80}\}\}/g,
  // A converter escapes each "_" of a line to write on, which leaves a space before it.
  /_(?: ?_){3,}|\?{3,}/g,
  // A line of dots behind a label; in a table of contents a page follows.
  /(?<=:\s{0,3})(?:\.{5,}|…{2,}\.{0,2})(?=\s*$)/g,
  new RegExp(`\\b${either(unfinished.controls)}`, 'g'),
]

/** What each of the patterns cannot do without: most texts hold none of it, and need no closer look. */
const anyPattern = new RegExp(
  `${[...unfinished.standIns, ...unfinished.controls].join('|')}|XX|xx[ ,./-]|0xx|\\d[xX]{2}|\\[|[xXdD][/.-][xXmM\\d]|_[\\\\ ]?_|\\.{5}|……|\\?\\?\\?|\\? ?[–—-]|\\{\\{|«`,
)

const fieldWord = '(?:\\p{Lu}[\\p{L}\\d]{0,30}|\\d{1,3})'
/** The fields of a mail merge, by their shape; not « non », which somebody said. */
const fields = new RegExp(
  `«(${either(unfinished.fields)}|[\\p{L}\\d]*_\\w{1,40}|${fieldWord}(?: (?:${unfinished.betweenFieldWords.join('|')}|${fieldWord})){0,5})»`,
  'gu',
)
const partsOfField = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu

/** «Town», «ChildName», «first_name»; not «Maman», which somebody said in another language, and whose capital is a sentence's. */
const isField = (name: string): boolean =>
  /[\d_]|\p{Ll}\p{Lu}/u.test(name) ||
  (name.match(partsOfField) ?? []).some((part) => unfinished.fieldWords.has(part.toLowerCase()))

/** Whole values that stand for an answer still to come. */
const wholeValue = new RegExp(
  `^[\\s[({]*(?:${unfinished.wholeAnswers.join('|')}|x{2,}|\\?+|[.…_-](?: ?[.…_-]){1,200})[\\s.\\])}]*$`,
  'i',
)

/** "JB to add", "Text from CSC here": who is to write it, by initials or by agency. */
const whoWrites = new RegExp(
  `^\\s*\\[?(?:[A-Z]{2,3} to ${either(unfinished.partsTo)}|${either(papersDue.map(inEitherCase))} from (?:(?!${either(unfinished.tellsThatItCame)} )[\\p{L}’']{2,20} ){1,3}(?:to go |goes )?here)[\\s.\\]]*$`,
  'u',
)

/** The same, where an agency has still to send something in: it may be a report that others write, and the review waits for. */
const awaited = new RegExp(
  `^\\s*(?:${either(unfinished.awaits)} (?:${either(unfinished.whosePapers)} ){0,3}${either(papersDue)}|${either(papersDue)} ${either(unfinished.stillAway)}|${either(unfinished.nothingSent)})[\\s.]*$`,
  'i',
)
const isElsewhere = new RegExp(`\\b${either(unfinished.awaitedElsewhere)}`, 'i')

/** "Housing – ??": a few words and a dash. */
const dashed = /^\s*(?:[\p{L}\d&/]+ ){1,4}[–—-] (?=\S)/u

/** Where behind a label something is that stands for an answer still to come. @param label the end of a label, if it has one */
export function openAnswer(text: string, label?: number): FoundPlaceholder | undefined {
  const from = label ?? dashed.exec(text)?.[0].length ?? 0
  const start = from + (/^[\s:.–—*_-]*/.exec(text.slice(from))?.[0].length ?? 0)
  const answer = text.slice(start)
  if (answer.trim() === '') return undefined
  const isOpen =
    (from > 0 && wholeValue.test(answer)) || (awaited.test(answer) && !isElsewhere.test(text.slice(0, from)))
  return isOpen ? { start, end: start + answer.trimEnd().length } : undefined
}

/** Whether a text may hold placeholders among other words. */
export const mayHoldPlaceholders = (text: string): boolean => anyPattern.test(text)

/** Where placeholders stand in a text; in order, none inside another. Linear. @param among false: it is known to hold none among other words */
export function findPlaceholders(text: string, among = mayHoldPlaceholders(text)): FoundPlaceholder[] {
  const found = among ? [...patterns.flatMap((pattern) => everyMatch(text, pattern)), ...fieldsIn(text)] : []
  if (found.length === 0)
    return (wholeValue.test(text) || whoWrites.test(text)) && text.trim() !== '' ? [trimmed(text)] : []
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((one) => {
    if (one.start < end) return false
    end = one.end
    return true
  })
}

const everyMatch = (text: string, pattern: RegExp): FoundPlaceholder[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

const fieldsIn = (text: string): FoundPlaceholder[] =>
  [...text.matchAll(fields)].flatMap(({ index, 0: { length }, 1: name = '' }) =>
    isField(name) ? [{ start: index, end: index + length }] : [],
  )

/** True when a text is nothing but placeholders. */
export function isPlaceholder(text: string): boolean {
  if (wholeValue.test(text) || whoWrites.test(text) || awaited.test(text)) return true
  const found = findPlaceholders(text)
  const between = found.map(({ start }, index) => text.slice(found[index - 1]?.end ?? 0, start))
  return found.length > 0 && !/[\p{L}\p{N}]/u.test([...between, text.slice(found.at(-1)?.end)].join(' '))
}

function trimmed(text: string): FoundPlaceholder {
  const start = text.length - text.trimStart().length
  return { start, end: text.trimEnd().length }
}
