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
