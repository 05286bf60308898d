import { unfinished } from '../../guidance/index.ts'

/** Places a template leaves for an author to fill in. Spans are relative to the text given. */
export interface FoundPlaceholder {
  readonly start: number
  readonly end: number
}

const { awaitedElsewhere, fields, notedOf, notesToSelf, owed, owedUntil, papersDue } = unfinished
const any = (parts: readonly string[]) => `(?:${parts.join('|')})`
const capitals = notesToSelf.map((one) => one.charAt(0).toUpperCase() + one.slice(1))
/** What may stand in brackets, on one line; an answer that was taken out is none. */
const inside = '[^[\\]\\n\\r]'
const taken = `(?!${inside}{0,120}(?:redact|remov|withheld|anonymi))`
/** Behind the question marks nothing stands, or who is asked. */
const asked = `[?!.) ]*(?=\\]|[–—-]{1,2} ?(?:${any(notesToSelf)} |${inside}{1,160} to ${any(owed)}\\b))`
const fieldWord = '(?:\\p{Lu}[\\p{L}\\d]{0,30}|\\d{1,3})'
const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)'

const patterns: readonly RegExp[] = [
  /\b(?:TBC|TBA|TBD|XXX+|xxx+|lorem ipsum)\b/g,
  // "[insert name]", "[date of meeting to be added]"; not "[sic]", and not "[name redacted]", which is an answer.
  /\[(?![^[\]]{0,120}(?:redact|remov|withheld|anonymi))(?:(?:please|to be|insert|add|enter|complete|confirm|fill|describe|state|give|name|date|delete|select|click|specify|provide|list|details|text|tbc)\b|x{2,}|[.…_]{2,})[^[\]\n\r]{0,120}\]/gi,
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
    `\\[${taken}(?:${any(capitals)}[ :]|${any(notesToSelf)}:? ${any(notedOf)}\\b|${inside}{1,160} ${inside}{0,160}\\?${asked}|${inside}{1,160} to ${any(owed)}\\b)${inside}{0,160}\\]`,
    'g',
  ),
  // What Word's comments become: "[Comment JB1: check this]"
  /\[Comment(?:ed)? \[?[A-Z]{1,4}\d{1,3}[^[\]\n\r]{0,160}\]/g,
  // "10 or 11 November? – police to confirm"
  new RegExp(`\\?{1,3} ?[–—-]{1,2} ?[\\p{L}\\d&/ ]{2,40} to ${any(owed)}\\b`, 'gu'),
  // The fields of a mail merge; not « non », which somebody said.
  new RegExp(
    `\\{\\{[^{}\\n\\r]{1,80}\\}\\}|«(?:${any(fields)}|[\\p{L}\\d]*_\\w{1,40}|${fieldWord}(?: (?:of|the|and|in|at|for|to|${fieldWord})){0,5})»`,
    'gu',
  ),
  /_{4,}|\?{3,}/g,
  // What Word puts into the controls of a form.
  /\bClick (?:or tap )?(?:here )?to enter (?:text|a date)\b\.?|\bChoose an item\./g,
]

/** What each of the patterns cannot do without: most texts hold none of it, and need no closer look. */
const anyPattern =
  /TB[CAD]|XX|xx[ ,./-]|0xx|\d[xX]{2}|xxx|lorem ipsum|\[|[xXdD][/.-][xXmM\d]|____|\?\?\?|\? ?[–—-]|\{\{|«|to enter |Choose an item/

/** Whole values that stand for an answer still to come. */
const wholeValue = new RegExp(
  `^[\\s[({]*(?:tbc|tba|tbd|to be (?:confirmed|agreed|added|completed|inserted|advised|decided|written|drafted|provided|updated)(?: ${any(owedUntil)})?|to follow|insert(?: here)?|awaiting text|text to follow|not yet (?:completed|written|drafted)|x{2,}|\\?+|[.…_-]{2,})[\\s.\\])}]*$`,
  'i',
)

/** "JB to add", "Text from CSC here": who is to write it, by initials or by agency. */
const whoWrites =
  /^\s*\[?(?:[A-Z]{2,3} to (?:add|insert|write|draft)|(?:[Tt]ext|[Ss]ummary|[Pp]aragraph|[Ii]nformation|[Aa]nalysis|[Cc]hronology|[Dd]etails|[Ii]nput) from (?:(?!(?:is|are|was|were|has|have) )[\p{L}’']{2,20} ){1,3}(?:to go |goes )?here)[\s.\]]*$/u

/** The same, where an agency has still to send something in: it may be a report that others write, and the review waits for. */
const awaited = new RegExp(
  `^\\s*(?:(?:still )?await(?:ing|s|ed) (?:(?:the|their|its|an?|agency|[A-Z]{2,6}|GP|police|school|health) ){0,3}${any(papersDue)}|${any(papersDue)} (?:to follow|awaited|outstanding)|no returns?(?: yet| received| to date)?)[\\s.]*$`,
  'i',
)
const isElsewhere = new RegExp(`\\b${any(awaitedElsewhere)}`, 'i')

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
  const found = among ? patterns.flatMap((pattern) => everyMatch(text, pattern)) : []
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
