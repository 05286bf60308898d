import type { DateKey } from '../../review/types.ts'

/** The dates in words, as they can stand in a sentence; the key itself means little to whoever wrote a table. */
export const dateNames: Readonly<Record<DateKey, string>> = {
  'incident-date': 'date of the incident',
  'aware-date': 'date on which the local authority became aware',
  'notification-date': 'date on which the Panel was notified',
  'submitted-date': 'date on which the document was sent to the Panel',
  'decision-date': 'date of the decision to commission the review',
  'publication-date': 'date of publication',
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** For comparing what people type: small letters, and one kind of apostrophe. */
export const folded = (text: string): string => text.toLowerCase().replaceAll('’', "'")
