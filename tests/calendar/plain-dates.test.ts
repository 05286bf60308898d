import { GregorianCalendar, parseDate } from '@internationalized/date'
import { describe, expect, it } from 'vitest'
import { addMonths, formatBritish, isIsoDate, todayInLondon, weekdayName } from '../../server/calendar/index.ts'
import { fromDayNumber, toDayNumber, weekdayOf } from '../../server/calendar/plain-dates.ts'

describe('a plain date', () => {
  it.each(['2026-03-05', '2028-02-29', '2000-02-29', '0202-03-05'])('%s exists', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })
  it.each([
    '2026-02-29',
    '2026-02-31',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-3-5',
    '05/03/2026',
    '',
    ' 2026-03-05',
    '2026-03-05T00:00',
  ])('"%s" does not, or is not written as one', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })
})

describe('day numbers', () => {
  it('agree with the date library on every day of two centuries, there and back', () => {
    const gregorian = new GregorianCalendar()
    const first = gregorian.toJulianDay(parseDate('1899-12-31'))
    const offset = toDayNumber('1899-12-31')! - first
    for (let julian = first; julian <= gregorian.toJulianDay(parseDate('2101-01-01')); julian++) {
      const date = gregorian.fromJulianDay(julian).toString()
      expect(toDayNumber(date)).toBe(julian + offset)
      expect(fromDayNumber(julian + offset)).toBe(date)
      // Julian day 0 was a Monday.
      expect(weekdayOf(julian + offset)).toBe(julian % 7)
    }
  })
})

describe('months run to the corresponding date, or to the month’s last day (Dodds v Walker)', () => {
  it.each([
    ['2025-09-30', 4, '2026-01-30'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2027-08-29', 6, '2028-02-29'],
    ['2025-08-29', 6, '2026-02-28'],
    ['2025-12-31', 6, '2026-06-30'],
    ['2026-02-28', 6, '2026-08-28'],
    ['2025-07-01', 6, '2026-01-01'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })

  it('agrees with the rule, worked out another way, for every day of eleven years', () => {
    for (let time = Date.UTC(2018, 0, 1); time < Date.UTC(2029, 0, 1); time += 86_400_000) {
      const day = new Date(time)
      const lastDay = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 7, 0))
      lastDay.setUTCDate(Math.min(day.getUTCDate(), lastDay.getUTCDate()))
      expect(addMonths(day.toISOString().slice(0, 10), 6)).toBe(lastDay.toISOString().slice(0, 10))
    }
  })

  it('gives nothing for no date', () => {
    expect(addMonths('2026-02-31', 6)).toBeUndefined()
  })
})

describe('days, names and words', () => {
  it.each([
    ['2026-03-05', 'Thursday', '5 March 2026'],
    ['2020-02-29', 'Saturday', '29 February 2020'],
    ['2022-09-19', 'Monday', '19 September 2022'],
  ])('%s is a %s, written %s', (date, weekday, written) => {
    expect(weekdayName(date)).toBe(weekday)
    expect(formatBritish(date)).toBe(written)
  })
  it('leaves what is no date as it is', () => {
    expect(formatBritish('TBC')).toBe('TBC')
    expect(weekdayName('TBC')).toBeUndefined()
  })
})

describe('today in London', () => {
  it.each([
    ['2026-01-15T23:59:59Z', '2026-01-15', 'winter: the same as UTC'],
    ['2026-07-15T22:59:59Z', '2026-07-15', 'summer, a minute to midnight'],
    ['2026-07-15T23:00:00Z', '2026-07-16', 'summer: an hour ahead of UTC'],
    ['2026-03-29T00:30:00Z', '2026-03-29', 'the night the clocks go forward'],
    ['2026-10-24T23:30:00Z', '2026-10-25', 'the night the clocks go back'],
    ['2025-12-31T23:59:59.999Z', '2025-12-31', 'the last moment of a year'],
  ])('at %s it is %s (%s)', (instant, date) => {
    expect(todayInLondon(new Date(instant))).toBe(date)
  })

  it('is what the system’s own time zones say, hour by hour around the changes of forty years', () => {
    const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })
    for (let year = 1996; year < 2036; year++) {
      for (const month of [2, 9]) {
        for (let hour = 22 * 24; hour < 31 * 24; hour++) {
          const instant = new Date(Date.UTC(year, month, 1, hour, 30))
          expect(todayInLondon(instant)).toBe(london.format(instant))
        }
      }
    }
  })
})
