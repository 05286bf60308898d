/** What is due on which day, as a calendar file (RFC 5545) that any calendar takes. */
import type { IsoDate } from './types.ts'

export interface DueDay {
  /** Whose it is, and what of it is due: together they tell it from everything else, today and when it is written again. */
  readonly name: string
  readonly what: string
  readonly day: IsoDate
  readonly title: string
  readonly note: string
}

/**
 * Whole days that leave nobody marked as busy. The same thing keeps its id, so that importing the file again moves it and does
 * not double it.
 * @param now when the file is written
 */
export function calendarFile(days: readonly DueDay[], now: Date): string {
  const stamp = basic(now.toISOString().slice(0, 19))
  const seen = new Map<string, number>()
  const events = days.flatMap(({ name, what, day, title, note }) => {
    const id = encodeURIComponent(`${name}-${what}`.replace(/\p{Surrogate}/gu, '\uFFFD'))
    // Two that bear one name are two: of an id that is there twice, a calendar would keep one.
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return [
      'BEGIN:VEVENT',
      `UID:${id}${times === 1 ? '' : `-${times}`}@rapid-review`,
      `DTSTAMP:${stamp}Z`,
      `DTSTART;VALUE=DATE:${basic(day)}`,
      `DTEND;VALUE=DATE:${basic(dayAfter(day))}`,
      `SUMMARY:${escaped(title)}`,
      ...(note === '' ? [] : [`DESCRIPTION:${escaped(note)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]
  })
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Rapid Review//EN', ...events, 'END:VCALENDAR']
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const basic = (written: string) => written.replace(/[-:]/g, '')
const dayAfter = (day: IsoDate) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Text in which nothing can be taken for a part of the file; other controls have no place in one. */
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\x00-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g, '')

/** A line holds 75 bytes; what is longer goes on in the next, behind a space, and no character is cut. */
function folded(line: string): string {
  let text = ''
  let room = 75
  for (const character of line) {
    const code = character.codePointAt(0) as number
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (bytes > room) {
      text += '\r\n '
      room = 74
    }
    text += character
    room -= bytes
  }
  return text
}
