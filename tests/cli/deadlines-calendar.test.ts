/** `deadlines --format ics`: the file that a calendar is given, to the byte, and what another program reads in it. */
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { cli, late, repository, stub, thin, thorough } from './harness.ts'

interface Read {
  readonly uid: string
  readonly summary: string
  readonly day: string
  readonly end: string
  readonly note: string
}

/** As Thunderbird's own parser reads it, strictly. */
function read(file: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(file))
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Rapid Review//EN')
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true })
    expect(event.startDate.isDate).toBe(true)
    expect(component.getFirstPropertyValue('dtstamp')).toBeTruthy()
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
    const { uid, summary, startDate, endDate, description } = event
    return { uid, summary, day: String(startDate), end: String(endDate), note: description }
  })
}

/** A review with nothing but these facts. */
const withFacts = (reference: string) =>
  stub.replace('reference: RR-1', `${reference}\nnotification-date: 2026-03-20`.trim())

const calendar = (folder: string, ...args: string[]) => cli(folder, ['deadlines', '--format', 'ics', ...args])

describe('deadlines as a calendar file', () => {
  test('what is running, and no more, to the byte', async () => {
    const folder = repository({ 'late.md': late, 'thin.md': thin, 'thorough.md': thorough })
    const { code, stdout, stderr } = await calendar(folder, '--today', '2026-05-12')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Rapid Review//EN',
        'BEGIN:VEVENT',
        'UID:RR-2026-015-rapid-review@rapid-review',
        'DTSTAMP:20260512T000000Z',
        'DTSTART;VALUE=DATE:20260511',
        'DTEND;VALUE=DATE:20260512',
        'SUMMARY:RR-2026-015: Rapid review to the Panel due',
        'DESCRIPTION:Counted from 17 April 2026.',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
    expect((await calendar(folder, '--today', '2026-05-12')).stdout).toBe(stdout)
    // Without a day, it is stamped with the moment in which it is written.
    expect((await calendar(folder)).stdout).toContain('DTSTAMP:20260401T100000Z')
  })

  test('keeps the ids of a deadline when its day or its place changes', async () => {
    const ids = async (files: Readonly<Record<string, string>>) =>
      read((await calendar(repository(files))).stdout).map(({ uid, day }) => [uid, day])
    expect(await ids({ 'a.md': withFacts('reference: RR-1') })).toEqual([
      ['RR-1-rapid-review@rapid-review', '2026-04-14'],
    ])
    const moved = withFacts('reference: RR-1').replace('2026-03-20', '2026-03-23')
    expect(await ids({ 'else/b.md': moved })).toEqual([['RR-1-rapid-review@rapid-review', '2026-04-15']])
  })

  test('lines are folded between characters, and nothing in a reference is taken for a part of the file', async () => {
    const reference = `RR–2026; “ü”, ${'é👶'.repeat(40)}\\nEND:VEVENT\\r\\nATTACH:file`
    const { stdout } = await calendar(repository({ 'a.md': withFacts(`reference: "${reference}"`) }))
    for (const line of stdout.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n]|^ATTACH|\p{Surrogate}/u)
    }
    const [event, ...others] = read(stdout)
    expect(others).toEqual([])
    expect(event?.summary).toContain('RR–2026; “ü”, é👶')
    expect(event?.summary).toMatch(/: Rapid review to the Panel due$/)
    expect([event?.day, event?.end]).toEqual(['2026-04-14', '2026-04-15'])
  })

  test('reviews that bear one reference, or none, are told apart', async () => {
    const same = withFacts('reference: RR-1')
    const none = withFacts('')
    const { stdout } = await calendar(repository({ 'a.md': same, 'b.md': same, 'c/x.md': none, 'd/x.md': none }))
    const events = read(stdout)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(4)
    expect(events.map(({ summary }) => summary.split(':')[0])).toEqual(['RR-1', 'RR-1', 'c/x.md', 'd/x.md'])
  })

  test('holds no sentence of a review', async () => {
    const { stdout } = await calendar(repository({ 'a.md': thin }), '--today', '2026-05-12')
    const body = thin.slice(thin.indexOf('\n# '))
    for (const words of body.match(/\b(?:[\p{L}'’]+ ){3}[\p{L}'’]+/gu) ?? []) expect(stdout).not.toContain(words)
  })

  test('nothing is running: a calendar with nothing in it, and a word on standard error', async () => {
    const { code, stdout, stderr } = await calendar(repository({ 'a.md': thorough }))
    expect(code).toBe(0)
    expect(stderr).toBe('rapid-review: no deadline is running, so the calendar is empty.\n')
    expect(read(stdout)).toEqual([])
    expect((await calendar(repository(), '--allow-empty')).code).toBe(0)
    expect((await calendar(repository())).code).toBe(2)
  })
})
