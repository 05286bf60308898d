import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWrittenDates, formatBritish, isIsoDate, readWrittenDate } from '../../server/calendar/index.ts'

describe('a value that is a date', () => {
  it.each([
    ['5 March 2026', '2026-03-05'],
    ['05 March 2026', '2026-03-05'],
    ['5th of March, 2026', '2026-03-05'],
    ['5th March 2026', '2026-03-05'],
    ['5 MARCH 2026', '2026-03-05'],
    ['5 march 2026.', '2026-03-05'],
    ['5\u00a0March\u00a02026', '2026-03-05'],
    ['Thursday 5 March 2026', '2026-03-05'],
    ['Thursday, 5th March 2026', '2026-03-05'],
    ['THURSDAY THE 5TH OF MARCH 2026', '2026-03-05'],
    ['Thu 5/3/2026', '2026-03-05'],
    ['5 March 2026 (Thursday)', '2026-03-05'],
    ['Mar 5 2026', '2026-03-05'],
    ['Mar. 5, 2026', '2026-03-05'],
    ['March 5, 2026', '2026-03-05'],
    ['March 15th, 2026', '2026-03-15'],
    ['5 Sept 2025', '2025-09-05'],
    ['5-Mar-26', '2026-03-05'],
    ['5 March 26', '2026-03-05'],
    ["5 March '26", '2026-03-05'],
    ['5/3/2026', '2026-03-05'],
    ['05/03/2026', '2026-03-05'],
    ['5 / 3 / 2026', '2026-03-05'],
    ['05-03-2026', '2026-03-05'],
    ['5–3–2026', '2026-03-05'],
    ['05.03.2026', '2026-03-05'],
    ['5.3.26', '2026-03-05'],
    ['7.10.03', '2003-10-07'],
    ['22.03.05', '2005-03-22'],
    ['14/3/87', '1987-03-14'],
    ['2026/03/05', '2026-03-05'],
    ['2026-3-5', '2026-03-05'],
    ['2026-03-05T10:00:00Z', '2026-03-05'],
    ['2026-03-05 10:00', '2026-03-05'],
    ['5 March 2026 at 10.30am', '2026-03-05'],
    ['29/02/2028', '2028-02-29'],
  ])('"%s" is %s', (text, date) => {
    expect(readWrittenDate(text)).toEqual({ kind: 'date', date, iso: false })
  })

  it('is known for ISO when it is written so already', () => {
    expect(readWrittenDate('2026-03-05')).toEqual({ kind: 'date', date: '2026-03-05', iso: true })
    expect(readWrittenDate(' 2026-03-05\n')).toEqual({ kind: 'date', date: '2026-03-05', iso: true })
  })

  it('reads back every day of twenty years, in each of six British forms', () => {
    const day = fc
      .integer({ min: 0, max: 7300 })
      .map((count) => new Date(Date.UTC(2015, 0, 1 + count)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, (iso) => {
        const [year, month, date] = iso.split('-').map(Number) as [number, number, number]
        const forms = [
          iso,
          formatBritish(iso),
          `${date}/${month}/${year}`,
          `${date}.${month}.${year}`,
          `${date}-${month}-${year}`,
          `${date}/${month}/${iso.slice(2, 4)}`,
        ]
        for (const form of forms) expect(readWrittenDate(form)).toMatchObject({ kind: 'date', date: iso })
      }),
    )
  })
})

describe('a value that is no day', () => {
  it.each([
    ['2026-02-31', 'February 2026 has 28 days'],
    ['31 February 2026', 'February 2026 has 28 days'],
    ['29/2/2026', 'February 2026 has 28 days'],
    ['31.6.26', 'June 2026 has 30 days'],
    ['June 31, 2026', 'June 2026 has 30 days'],
    ['2026-13-05', 'there is no month 13'],
    ['13/13/2026', 'there is no month 13'],
    ['2/30/2026', 'there is no month 30'],
    ['13/2026', 'there is no month 13'],
    ['0/3/2026', 'there is no day 0'],
    ['0202-03-05', 'the year 0202 lies outside 1900 to 2100'],
    ['5 March 0202', 'the year 0202 lies outside 1900 to 2100'],
    ['5 March 3026', 'the year 3026 lies outside 1900 to 2100'],
    ['5/3/202', 'its year has three digits'],
    ['5 March 202', 'its year has three digits'],
    ['Thursday 6 March 2026', '6 March 2026 is a Friday'],
    ['6/3/2026 (Thursday)', '6 March 2026 is a Friday'],
  ])('"%s": %s', (text, why) => {
    expect(readWrittenDate(text)).toEqual({ kind: 'impossible', why })
  })
})

describe('a value that a person has to settle', () => {
  it('is one that only month-first order makes sense of: the one reading is offered, not assumed', () => {
    expect(readWrittenDate('3/25/2026')).toEqual({
      kind: 'ambiguous',
      candidates: ['2026-03-25'],
      why: 'read day first, the month would be 25',
    })
    expect(readWrittenDate('03-25-26')).toMatchObject({ kind: 'ambiguous', candidates: ['2026-03-25'] })
  })
  it('is one whose two-digit year fits two centuries', () => {
    expect(readWrittenDate('14.3.45')).toMatchObject({ kind: 'ambiguous', candidates: ['1945-03-14', '2045-03-14'] })
  })
})

describe('a value that is less than a date', () => {
  it.each([
    'March 2026',
    'Mar 2026',
    '03/2026',
    '2026-03',
    '2026',
    'c. 2019',
    'early March 2026',
    'summer 2025',
    'May',
  ])('"%s" is part of one', (text) => {
    expect(readWrittenDate(text)).toEqual({ kind: 'partial' })
  })
  it.each(['5 March', 'Thursday 5 March'])('"%s" lacks its year', (text) => {
    expect(readWrittenDate(text)).toEqual({ kind: 'partial' })
  })
  it.each([
    'xx/xx/2026',
    'XX.XX.2026',
    'dd/mm/yyyy',
    'DD-MM-YY',
    'yyyy-mm-dd',
    '2026-xx-xx',
    '20xx-01-01',
    'XX March 2026',
    '?? March 2026',
    'March 20xx',
    '__/__/____',
    '00/00/0000',
    'TBC',
    'tbc.',
    '[TBC]',
    'to be confirmed',
    '??',
    '-',
    'not known',
    'N/A',
  ])('"%s" is a placeholder', (text) => {
    expect(readWrittenDate(text)).toEqual({ kind: 'placeholder' })
  })
  it.each([
    '',
    ' ',
    'soon',
    'Child A',
    '20260305',
    '123-456-7890',
    '3-5 March 2026',
    '5 March 2026 to 9 March 2026',
    'about 5 March 2026',
    '1.2.3',
    '2026-03-05-06',
    '\u0000',
  ])('"%s" is none', (text) => {
    expect(readWrittenDate(text)).toEqual({ kind: 'not-a-date' })
  })
})

describe('dates in prose', () => {
  const found = (text: string) =>
    findWrittenDates(text).map(({ start, end, reading }) => [
      text.slice(start, end),
      reading.kind === 'date' ? reading.date : reading.kind,
    ])

  it('are found where they stand', () => {
    expect(
      found(
        'Notified on Thursday 5 March 2026; met on 7.10.03, 1/3/2026–5/3/2026 and 2026-03-05. Due by March 5, 2026.',
      ),
    ).toEqual([
      ['Thursday 5 March 2026', '2026-03-05'],
      ['7.10.03', '2003-10-07'],
      ['1/3/2026', '2026-03-01'],
      ['5/3/2026', '2026-03-05'],
      ['2026-03-05', '2026-03-05'],
      ['March 5, 2026', '2026-03-05'],
    ])
  })

  it('are found across line ends and where markup was blanked', () => {
    expect(found('on 14\nMarch\n2026 and   5 March   2026')).toEqual([
      ['14\nMarch\n2026', '2026-03-14'],
      ['5 March   2026', '2026-03-05'],
    ])
  })

  it('may be impossible, unsettled, partial or still to be filled in', () => {
    expect(
      found('31 June 2025, 3/25/2026, Monday 6 March 2026, xx/xx/2026, dd/mm/yyyy, in May 2026, on 14 March.'),
    ).toEqual([
      ['31 June 2025', 'impossible'],
      ['3/25/2026', 'ambiguous'],
      ['Monday 6 March 2026', 'impossible'],
      ['xx/xx/2026', 'placeholder'],
      ['dd/mm/yyyy', 'placeholder'],
      ['May 2026', 'partial'],
      ['14 March', 'partial'],
    ])
  })

  it('may be impossible with two digits for the year, where a day is one too many for its month', () => {
    expect(found('30/02/26, 31/6/26, 31/13/26, 45/02/26, 30.02.26')).toEqual([
      ['30/02/26', 'impossible'],
      ['31/6/26', 'impossible'],
    ])
  })

  it('take the last day of a range', () => {
    expect(found('between 3-5 March 2026')).toEqual([['5 March 2026', '2026-03-05']])
  })

  it('read no two-digit year where a number may follow', () => {
    expect(found('On 5 March 26 children were seen.')).toEqual([['5 March', 'partial']])
    expect(found('On 5-Mar-26 and 6 March ’26.')).toEqual([
      ['5-Mar-26', '2026-03-05'],
      ['6 March ’26', '2026-03-06'],
    ])
  })

  it.each([
    ['section numbers', '3.2.10 Mother said. See section 4.1.12 and\n# 5.1.20 Health'],
    ['references', 'RR-2026-03-05, SIN/05/03/2026, RR/2025/19'],
    ['versions and addresses', 'v1.2.26, 10.0.0.12 and 1.2.3.4.5.2026'],
    ['telephone numbers', '020-7946-0018, 01632 960417 and 01632-96-0417'],
    ['scores, fractions and ratios', '24/7/365, 9/11, 1/2/3, 5/10 and 10-11-12 weeks'],
    ['a modal verb or a march', 'Child 5 may have. It may 2 days later. They march 20 miles'],
    ['years and periods', 'in 2026, 2025/26, 2025-2026'],
    ['abbreviated headings', 'TBC, n/a, ??'],
  ])('are not seen in %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('leave a number before the month that is no day alone', () => {
    expect(found('under section 47 March 2026')).toEqual([['March 2026', 'partial']])
  })
})

describe('any text', () => {
  it('is read without throwing, in order, and every date given exists', () => {
    const piece = fc.constantFrom(
      ...[
        '5',
        '31',
        '2026',
        '26',
        '0',
        '/',
        '.',
        '-',
        ' ',
        '\n',
        'March',
        'may',
        'Thu',
        'th',
        'of',
        ',',
        'xx',
        '??',
        'é',
        '😀',
        '’',
        '(',
      ],
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, (written) => {
        readWrittenDate(written)
        let last = 0
        for (const { start, end, reading } of findWrittenDates(written)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
          if (reading.kind === 'date') expect(isIsoDate(reading.date)).toBe(true)
        }
        expect(last).toBeLessThanOrEqual(written.length)
      }),
      { numRuns: 2000, seed: Number(process.env.RAPID_REVIEW_SEED ?? 20261123) },
    )
  })

  const hostile: [string, string][] = [
    ['months', 'may '],
    ['dotted numbers', '1.'],
    ['numbers', '1 '],
    ['slashed placeholders', 'x/'],
    ['question marks', '?'],
    ['spaces', ' '],
    ['dates', '5 March '],
    ['weekdays', 'Thursday '],
    ['ones with spaced dots', '1 . '],
  ]
  it.each(hostile)('made of %s is read in linear time', (_, unit) => {
    const time = (length: number) => {
      const text = unit.repeat(length / unit.length)
      const started = performance.now()
      findWrittenDates(text)
      readWrittenDate(text)
      return performance.now() - started
    }
    time(100_000)
    // A quadratic reader would need minutes; a linear one, a fraction of a second.
    expect(time(1_000_000)).toBeLessThan(3000)
  })
})
