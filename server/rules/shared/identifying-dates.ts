import { findWrittenDates } from '../../calendar/index.ts'
import type { Identifier } from './publication.ts'

/** Words that make the date after them that of a birth or a death; nothing that starts another statement stands between. */
const before =
  /\b(?:born|stillborn|date of (?:birth|death)|d\.?o\.?b\.?|died|passed away|birthday|death (?:on|was on))\b([^.;,\n]{0,30})$/i
const anotherStatement = /\b(?:and|when|before|after|then|since|until)\b/i
const months = 'January February March April May June July August September October November December'.split(' ')

/** Full dates of a birth or a death in a text; in order. Linear. */
export function findDatesOfLife(text: string): Identifier[] {
  return findWrittenDates(text).flatMap(({ start, end, reading }) => {
    if (reading.kind !== 'date') return []
    const [, between] = before.exec(text.slice(Math.max(0, start - 50), start)) ?? []
    if (between === undefined || anotherStatement.test(between)) return []
    const [year = '', month = ''] = reading.date.split('-')
    // "born on 3 March 2025", "born 3 March 2025": a month is what somebody is born in.
    const [day = '', on = ''] =
      /\b(?:born|died)( on(?: the)?)? $/.exec(text.slice(Math.max(0, start - 20), start)) ?? []
    const from = start - (on === '' ? 0 : on.length)
    return [
      {
        start: from,
        end,
        message:
          'The exact day of a birth or a death leads to one child. Give an age, or the month and the year, before the review is published.',
        replacement: `${day === '' ? '' : 'in '}${months[Number(month) - 1]} ${year}`,
      },
    ]
  })
}
