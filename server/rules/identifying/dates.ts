import { findWrittenDates } from '../../calendar/index.ts'
import type { Identifier } from './identifier.ts'

/** Words that make the date after them that of a birth or a death; nothing that starts another statement stands between. */
const before =
  /\b(?:born|stillborn|date of (?:birth|death)|d\.?o\.?b\.?|died|passed away|birthday|death (?:on|was on))\b([^.;,\n]{0,30})$/i
const anotherStatement = /\b(?:and|when|before|after|then|since|until)\b/i
/** Of a killing more is told before the day: "killed by her uncle at home, on …"; not "the man who killed her was sentenced on …". */
const killed = /\b(?:killed|murdered|stabbed to death|(?:found|pronounced) dead)\b([^.;,\n]{0,60}),? on (?:the )?$/i
const anotherVerb = /\b(?:is|was|were|has|had|have|who|which|that|met)\b|\p{Ll}{2}ed\b/iu

const death = String.raw`\b(?:died|passed away|was (?:killed|murdered|stabbed to death)|was (?:found|pronounced) dead)\b`
/** The day is that of a hearing or of news, at which a death is told; or no person died. */
const elsewhere =
  /\b(?:heard|hears|told|said|says|stated|concluded|recorded|ruled|noted|reported|confirmed|learn(?:ed|t)|explained|found that|inquest|trial|hearing|court|coroner|jury|panel|dogs?|pupp(?:y|ies)|cats?|kittens?|pets?|rabbits?|hamsters?|horses?|pon(?:y|ies)|birds?|fish|animals?|phone|battery)\b/i
const opening = /(?:^|[\s(])on (?:the )?$/i
/** "On 21 October 2025 Child A died": who it was, and nothing that starts another statement. */
const dayFirst = new RegExp(
  `^,? (?:(?!(?:when|that|who|whose|before|after|and|as|if|since|because|said|told|had|was)\\b)[\\p{L}’'-]+ ){1,4}${death}`,
  'iu',
)
/** "On 14 October 2025 nobody could wake her. She died in hospital later that day": another day is named nowhere between. */
const sameDay = new RegExp(
  `^(.{0,160})${death}[^.;,]{0,40} (?:that|the same|that same|that very) (?:day|night|evening|morning|afternoon)\\b(?! of)`,
  'iu',
)
const anotherDay =
  /\b(?:next|following|previous|earlier|later on|(?:days?|weeks?|months?|years?) (?:later|before|after|earlier)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b/i

const months = 'January February March April May June July August September October November December'.split(' ')

/** Full dates of a birth or a death in a text; in order. Linear. */
export function findDatesOfLife(text: string): Identifier[] {
  return findWrittenDates(text).flatMap(({ start, end, reading }) => {
    if (reading.kind !== 'date') return []
    const ahead = text.slice(Math.max(0, start - 100), start)
    const [, between] = before.exec(ahead.slice(-50)) ?? []
    const isBeside = between !== undefined && !anotherStatement.test(between)
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
        replacement: `${lead === null ? '' : word}${months[Number(month) - 1]} ${year}`,
      },
    ]
  })
}

/** Whether the day belongs to a death that is told further from it: before it with its circumstances, or after it. */
function isToldApart(ahead: string, after: string): boolean {
  const said = ahead.replaceAll(/\s/g, ' ')
  const by = killed.exec(said)?.[1]
  if (by !== undefined && !anotherStatement.test(by) && !anotherVerb.test(by)) return true
  if (!opening.test(said)) return false
  const follows = after.replaceAll(/\s/g, ' ')
  const first = dayFirst.exec(follows)
  if (first !== null) return !elsewhere.test(first[0])
  const told = sameDay.exec(follows)
  return told !== null && !anotherDay.test(told[0]) && !elsewhere.test(told[1] ?? '')
}
