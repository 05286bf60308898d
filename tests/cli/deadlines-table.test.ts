/** `deadlines --format json` on one rapid review a date, against a table that was counted by hand and knows none of our code. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

interface Row {
  readonly start: string
  readonly five: string
  readonly fifteen: string
}

const [head = '', ...lines] = readFileSync('tests/calendar/fixtures/working-days.csv', 'utf8').trim().split('\n')
const column = (line: string, name: string) => line.split(',')[head.split(',').indexOf(name)] as string
const rows: Row[] = lines.map((line) => ({
  start: column(line, 'from'),
  five: column(line, 'five working days later'),
  fifteen: column(line, 'fifteen working days later'),
}))

const folder = mkdtempSync(join(tmpdir(), 'rapid-review-deadlines-'))
const due = new Map<string, string>()

beforeAll(() => {
  for (const { start } of rows) {
    writeFileSync(
      join(folder, `${start}.md`),
      `---\ntype: rapid-review\nreference: R-${start}\naware-date: ${start}\nnotification-date: ${start}\n---\n\n# Rapid review\n`,
    )
  }
  const output = execFileSync(
    process.execPath,
    ['dist/cli.js', 'deadlines', '--format', 'json', '--no-config', folder],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  )
  for (const entry of JSON.parse(output).deadlines)
    due.set(`${basename(entry.path, '.md')} ${entry.deadline}`, entry.due)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the statutory deadlines from 2018 to 2028', () => {
  test('the table has at least two hundred dates, among them those around moved and extra holidays', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200)
    const near = (day: string) => rows.some(({ start, fifteen }) => start < day && day < fifteen)
    for (const day of [
      '2020-05-08',
      '2022-06-02',
      '2022-06-03',
      '2022-09-19',
      '2023-05-08',
      '2020-12-28',
      '2021-12-28',
      '2022-01-03',
      '2026-12-28',
      '2027-12-27',
    ])
      expect(near(day), day).toBe(true)
  })

  test('five working days from becoming aware', () => {
    expect(rows.filter(({ start, five }) => due.get(`${start} notification`) !== five)).toEqual([])
  })

  test('fifteen working days from the notification', () => {
    expect(rows.filter(({ start, fifteen }) => due.get(`${start} rapid-review`) !== fifteen)).toEqual([])
  })
})
