/** Places a template leaves for an author to fill in. Spans are relative to the text given. */
export interface FoundPlaceholder {
  readonly start: number
  readonly end: number
}

const patterns: readonly RegExp[] = [
  /\b(?:TBC|TBA|TBD|XXX+|xxx+|lorem ipsum)\b/g,
  // "[insert name]", "[date of meeting to be added]"; not "[sic]", and not "[name redacted]", which is an answer.
  /\[(?![^[\]]{0,120}(?:redact|remov|withheld|anonymi))(?:(?:please|to be|insert|add|enter|complete|confirm|fill|describe|state|give|name|date|delete|select|click|specify|provide|list|details|text|tbc)\b|x{2,}|[.…_]{2,})[^[\]\n\r]{0,120}\]/gi,
  // xx/xx/xxxx, dd/mm/yyyy, XX.XX.2026
  /\b(?:[xX]{1,2}|dd|DD)[/.-](?:[xX]{1,2}|mm|MM)[/.-](?:[xX]{2,4}|[yY]{2,4}|20[xX]{2}|(?:19|20)\d{2})\b/g,
  /_{4,}|\?{3,}/g,
  // What Word puts into the controls of a form.
  /\bClick (?:or tap )?(?:here )?to enter (?:text|a date)\b\.?|\bChoose an item\./g,
]

/** What each of the patterns cannot do without: most texts hold none of it, and need no closer look. */
const anyPattern = /TB[CAD]|XXX|xxx|lorem ipsum|\[|[xXdD][/.-][xXmM]|____|\?\?\?|to enter |Choose an item/

/** Whole values that stand for an answer still to come. */
const wholeValue =
  /^[\s[({]*(?:tbc|tba|tbd|to be (?:confirmed|agreed|added|completed|inserted|advised|decided|written|drafted|provided|updated)|to follow|insert(?: here)?|awaiting text|text to follow|not yet (?:completed|written|drafted)|x{2,}|\?+|[.…_-]{2,})[\s.\])}]*$/i

/** Whether a text may hold placeholders among other words. */
export const mayHoldPlaceholders = (text: string): boolean => anyPattern.test(text)

/** Where placeholders stand in a text; in order, none inside another. Linear. @param among false: it is known to hold none among other words */
export function findPlaceholders(text: string, among = mayHoldPlaceholders(text)): FoundPlaceholder[] {
  const found = among ? patterns.flatMap((pattern) => everyMatch(text, pattern)) : []
  if (found.length === 0) return wholeValue.test(text) && text.trim() !== '' ? [trimmed(text)] : []
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
  if (wholeValue.test(text)) return true
  const found = findPlaceholders(text)
  const between = found.map(({ start }, index) => text.slice(found[index - 1]?.end ?? 0, start))
  return found.length > 0 && !/[\p{L}\p{N}]/u.test([...between, text.slice(found.at(-1)?.end)].join(' '))
}

function trimmed(text: string): FoundPlaceholder {
  const start = text.length - text.trimStart().length
  return { start, end: text.trimEnd().length }
}
