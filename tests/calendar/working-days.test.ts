import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  bankHolidays,
  type Calendar,
  coverInWords,
  holidaysBetween,
  withBankHolidays,
  workingDaysBetween,
} from '../../server/calendar/index.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',') as [string, string, string, string, string])

/** Whether a day is counted where it follows the day before. */
function isWorkingDay(date: string, calendar: Calendar): boolean | undefined {
  const before = new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  const days = workingDaysBetween(before, date, calendar)
  return days === undefined ? undefined : days === 1
}

describe('the bank holidays of England and Wales', () => {
  const names = new Map(bankHolidays.holidays.map(({ date, name }) => [date, name]))

  it('are those that GOV.UK announced for 2018 to 2028, and no others', () => {
    const announced = fixture('govuk-bank-holidays.csv').map(([date]) => date)
    const ours = [...names.keys()].filter((date) => date >= '2018-01-01' && date <= '2029-01-01')
    expect(ours).toEqual(announced)
  })

  it.each([
    ['2020-05-08', 'moved for the anniversary of VE Day'],
    ['2022-06-02', 'moved for the Platinum Jubilee'],
    ['2022-06-03', 'extra for the Platinum Jubilee'],
    ['2022-09-19', 'extra for the state funeral'],
    ['2023-05-08', 'extra for the coronation'],
    ['2020-12-28', 'substitute'],
    ['2021-12-27', 'substitute'],
    ['2021-12-28', 'substitute'],
    ['2022-01-03', 'substitute'],
    ['2022-12-27', 'substitute'],
    ['2023-01-02', 'substitute'],
    ['2026-12-28', 'substitute'],
    ['2027-12-27', 'substitute'],
    ['2027-12-28', 'substitute'],
    ['2028-01-03', 'substitute'],
  ])('%s is one (%s)', (date) => {
    expect(isWorkingDay(date, bankHolidays)).toBe(false)
    expect(names.get(date)).toMatch(/\w/)
  })

  it.each([
    ['2020-05-04', 'the Monday the VE Day holiday was moved from'],
    ['2022-05-30', 'the Monday the jubilee holiday was moved from'],
    ['2025-07-14', 'a holiday in Northern Ireland only'],
    ['2025-12-01', "St Andrew's Day, observed in Scotland only"],
    ['2025-01-02', 'a holiday in Scotland only'],
  ])('%s is worked: %s', (date) => {
    expect(isWorkingDay(date, bankHolidays)).toBe(true)
  })

  it('reach from 2015 to 2040, at least eight in each year, on weekdays and in order', () => {
    expect(bankHolidays.covers).toEqual({ from: '2015-01-01', to: '2040-12-31' })
    for (let year = 2015; year <= 2040; year++) {
      expect([...names.keys()].filter((date) => date.startsWith(`${year}-`)).length).toBeGreaterThanOrEqual(8)
    }
    expect([...names.keys()].toSorted()).toEqual([...names.keys()])
    expect([...names.keys()].filter((date) => [0, 6].includes(new Date(date).getUTCDay()))).toEqual([])
    expect(coverInWords(bankHolidays)).toBe('bank holidays are known from 1 January 2015 to 31 December 2040')
  })

  it('are as the maintained library has them today', () => {
    const script = fileURLToPath(new URL('../../scripts/generate-bank-holidays.mjs', import.meta.url))
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow()
  })
})

describe('working days agree with a table made by another method', () => {
  const table = fixture('working-days.csv')

  it('of at least 200 dates from 2018 to 2028', () => {
    expect(table.length).toBeGreaterThanOrEqual(200)
    expect(new Set(table.map(([from]) => from.slice(0, 4))).size).toBe(11)
  })

  it.each(table)('%s: five on is %s, fifteen on is %s, seven back is %s', (from, five, fifteen, seven, skipped) => {
    expect(addWorkingDays(from, 5, bankHolidays)).toBe(five)
    expect(addWorkingDays(from, 15, bankHolidays)).toBe(fifteen)
    expect(addWorkingDays(from, -7, bankHolidays)).toBe(seven)
    expect(workingDaysBetween(from, five, bankHolidays)).toBe(5)
    expect(workingDaysBetween(fifteen, from, bankHolidays)).toBe(-15)
    expect(holidaysBetween(from, fifteen, bankHolidays)?.map(({ date }) => date)).toEqual(
      skipped ? skipped.split(' ') : [],
    )
  })
})

describe('counting', () => {
  it('leaves day 0 out, worked or not', () => {
    expect(addWorkingDays('2026-03-05', 1, bankHolidays)).toBe('2026-03-06')
    expect(addWorkingDays('2026-03-07', 1, bankHolidays)).toBe('2026-03-09')
    expect(addWorkingDays('2026-03-07', 0, bankHolidays)).toBe('2026-03-07')
    expect(addWorkingDays('2026-03-07', -1, bankHolidays)).toBe('2026-03-06')
    expect(workingDaysBetween('2026-03-05', '2026-03-05', bankHolidays)).toBe(0)
    expect(workingDaysBetween('2026-03-06', '2026-03-07', bankHolidays)).toBe(0)
  })

  it.each([
    ['2014-12-31', 1],
    ['2040-12-27', 15],
    ['2015-01-05', -7],
    ['2041-01-01', 1],
    ['2026-02-31', 5],
    ['no date', 5],
    ['', 5],
  ])('says that it does not know beyond the table, or for no date (%s, %i)', (from, count) => {
    expect(addWorkingDays(from, count, bankHolidays)).toBeUndefined()
  })

  it('says so for every other question too', () => {
    expect(isWorkingDay('2041-01-01', bankHolidays)).toBeUndefined()
    expect(workingDaysBetween('2040-12-01', '2041-01-01', bankHolidays)).toBeUndefined()
    expect(holidaysBetween('2040-12-01', '2041-01-01', bankHolidays)).toBeUndefined()
    expect(addWorkingDays('2026-03-05', 1.5, bankHolidays)).toBeUndefined()
    expect(addWorkingDays('2026-03-05', Number.NaN, bankHolidays)).toBeUndefined()
  })

  it('is fast enough to be done for every document', () => {
    addWorkingDays('2026-03-05', 15, bankHolidays)
    const started = performance.now()
    for (let call = 0; call < 1000; call++) addWorkingDays('2026-03-05', 15, bankHolidays)
    // Measured at about 1 ms; the rest is room for a busy machine.
    expect(performance.now() - started).toBeLessThan(50)
  })
})

describe('corrections', () => {
  const corrected = withBankHolidays(bankHolidays, {
    added: ['2026-06-15', { date: '2026-06-16', name: 'A day of thanks' }],
    removed: ['2026-05-04'],
  })

  it('add days and take days away', () => {
    expect(isWorkingDay('2026-06-15', corrected)).toBe(false)
    expect(isWorkingDay('2026-05-04', corrected)).toBe(true)
    expect(holidaysBetween('2026-06-12', '2026-06-19', corrected)).toEqual([
      { date: '2026-06-15', name: 'Additional bank holiday' },
      { date: '2026-06-16', name: 'A day of thanks' },
    ])
  })

  it('leave the calendar they start from as it is', () => {
    expect(isWorkingDay('2026-06-15', bankHolidays)).toBe(true)
    expect(withBankHolidays(bankHolidays, {})).toBe(bankHolidays)
  })

  it('on a weekend cost no working day', () => {
    const weekend = withBankHolidays(bankHolidays, { added: ['2026-06-13'] })
    expect(addWorkingDays('2026-06-12', 1, weekend)).toBe('2026-06-15')
    expect(holidaysBetween('2026-06-12', '2026-06-19', weekend)).toEqual([])
  })

  it('that are no dates are passed over', () => {
    const odd = withBankHolidays(bankHolidays, { added: ['2026-02-31', 'soon'], removed: ['never'] })
    expect(odd.holidays).toEqual(bankHolidays.holidays)
  })
})
