import { findWrittenDates } from '../../calendar/index.ts'
import { monthNames, weekdayNames } from '../../calendar/plain-dates.ts'
import {
  anotherDay,
  anotherStatement,
  anotherVerb,
  birthOrDeath,
  death,
  deathElsewhere,
  killed,
  partsOfDay,
  sameDay,
  startsAnother,
} from '../../guidance/dates-of-life.ts'
import { either } from '../../guidance/language/word-lists.ts'
import { wholeWords } from '../shared/patterns.ts'
import type { Identifier } from './identifier.ts'

/** Words that make the date after them that of a birth or a death; nothing that starts another statement stands between. */
const before = new RegExp(`\\b${either(birthOrDeath)}\\b([^.;,\\n]{0,30})$`, 'i')
const another = wholeWords(anotherStatement)
const killedBefore = new RegExp(`\\b${either(killed)}\\b([^.;,\\n]{0,60}),? on (?:the )?$`, 'i')
const verbBetween = new RegExp(`\\b${either(anotherVerb)}\\b|\\p{Ll}{2}ed\\b`, 'iu')

const died = `\\b${either(death)}\\b`
const elsewhere = wholeWords(deathElsewhere)
const opening = /(?:^|[\s(])on (?:the )?$/i
/** Who it was, and nothing that starts another statement. */
const dayFirst = new RegExp(`^,? (?:(?!${either(startsAnother)}\\b)[\\p{L}’'-]+ ){1,4}${died}`, 'iu')
const laterThatDay = new RegExp(
  `^(.{0,160})${died}[^.;,]{0,40} ${either(sameDay)} ${either(partsOfDay)}\\b(?! of)`,
  'iu',
)
/** Another day is named nowhere between. */
const dayBetween = wholeWords([...anotherDay, ...weekdayNames, ...monthNames, '\\d{4}'])

/** Full dates of a birth or a death in a text; in order. Linear. */
export function findDatesOfLife(text: string): Identifier[] {
  return findWrittenDates(text).flatMap(({ start, end, reading }) => {
    if (reading.kind !== 'date') return []
    const ahead = text.slice(Math.max(0, start - 100), start)
    const [, between] = before.exec(ahead.slice(-50)) ?? []
    const isBeside = between !== undefined && !another.test(between)
    if (!isBeside && !isToldApart(ahead, text.slice(end, end + 260))) return []
    const [year = '', month = ''] = reading.date.split('-')
    // "born on 3 March 2025", "born 3 March 2025", "On 3 March 2025 she died": a month is what it happens in.
    const lead = (isBeside ? /\b(?:born|died) (on (?:the )?)?$/ : /\b(on (?:the )?)$/i).exec(ahead)
    const on = lead?.[1] ?? ''
    const word = on.startsWith('O') ? 'In ' : 'in '
    return [
      {
        start: start - on.length,
        end,
        message:
          'The exact day of a birth or a death leads to one child. Give an age, or the month and the year, before the review is published.',
        replacement: `${lead === null ? '' : word}${monthNames[Number(month) - 1]} ${year}`,
      },
    ]
  })
}

/** Whether the day belongs to a death that is told further from it: before it with its circumstances, or after it. */
function isToldApart(ahead: string, after: string): boolean {
  const said = ahead.replaceAll(/\s/g, ' ')
  const by = killedBefore.exec(said)?.[1]
  if (by !== undefined && !another.test(by) && !verbBetween.test(by)) return true
  if (!opening.test(said)) return false
  const follows = after.replaceAll(/\s/g, ' ')
  const first = dayFirst.exec(follows)
  if (first !== null) return !elsewhere.test(first[0])
  const told = laterThatDay.exec(follows)
  return told !== null && !dayBetween.test(told[0]) && !elsewhere.test(told[1] ?? '')
}
