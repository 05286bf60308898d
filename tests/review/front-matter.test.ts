import { describe, expect, test } from 'vitest'
import { frontMatterKeys } from '../../server/guidance/document-facts.ts'
import { agesOf } from '../../server/review/facts.ts'
import { frontMatterJsonSchema, frontMatterSchema } from '../../server/review/front-matter-schema.ts'
import { parseReview } from '../../server/review/index.ts'
import { readFullYaml, readPlainYaml, readYaml } from '../../server/review/yaml-entries.ts'
import { growth } from '../growth.ts'
import { plain } from './random.ts'

const read = (content: string) => parseReview(`---\n${content}\n---\n\n# Title\n`)
/** Problems with the words they sit on. */
const problems = (text: string) => {
  const { frontMatter } = parseReview(text)
  return frontMatter?.problems.map(({ message, span }) => [text.slice(span.start, span.end), message]) ?? []
}
const problemsIn = (content: string) => problems(`---\n${content}\n---\n\n# Title\n`)

describe('facts from front matter', () => {
  test('every documented key', () => {
    const { facts } = read(
      `type: rapid-review
reference: RR-2026-014
partnership: Northshire Safeguarding Children Partnership
status: draft
guidance: working-together-2023
child-age: 4 months
incident-date: 2026-03-02
aware-date: 3 March 2026
notification-date: 5/3/2026
submitted-date:
related: [SIN-2026-009]
pseudonyms: [Holly]`,
    )
    expect(facts.type?.value).toBe('rapid-review')
    expect(facts.reference?.value).toBe('RR-2026-014')
    expect(facts.status?.value).toBe('draft')
    expect(facts.guidance?.value).toBe('working-together-2023')
    expect(facts.ages.map(({ value }) => value)).toEqual([{ years: 0, months: 4 }])
    expect(facts.dates['incident-date']?.value).toEqual({ kind: 'date', date: '2026-03-02', iso: true })
    expect(facts.dates['aware-date']?.value).toEqual({ kind: 'date', date: '2026-03-03', iso: false })
    expect(facts.dates['notification-date']?.value).toEqual({ kind: 'date', date: '2026-03-05', iso: false })
    expect(facts.dates['submitted-date']).toBeUndefined()
    expect(facts.related.map(({ value }) => value)).toEqual(['SIN-2026-009'])
    expect(facts.pseudonyms.map(({ value }) => value)).toEqual(['Holly'])
  })

  test.each([
    ['15 years', { years: 15 }],
    ['15', { years: 15 }],
    ['unborn', { years: 0, unborn: true }],
    ['10 weeks', { years: 0, months: 2 }],
    ['18 months', { years: 1, months: 18 }],
    ['2 years 3 months', { years: 2, months: 27 }],
    ['nine years', { years: 9 }],
    ['3 days', { years: 0, months: 0 }],
    ['9/52', { years: 0, months: 2 }],
    ['4/12 old', { years: 0, months: 4 }],
    ['18/12', { years: 1, months: 18 }],
    ['3/7', { years: 0, months: 0 }],
    ['newborn', { years: 0, months: 0 }],
    ['New-born baby', { years: 0, months: 0 }],
    ['newborn, 3 days', { years: 0, months: 0 }],
    ['unborn, due 3 March 2026', { years: 0, unborn: true }],
    ['unborn, 20 weeks', { years: 0, unborn: true }],
  ])('child-age: %s', (written, age) => {
    expect(read(`child-age: ${written}`).facts.ages[0]?.value).toEqual(age)
  })

  test.each([
    ['newborn, 9 years and 12 years', [0, 9, 12]],
    ['unborn and 9 years', [0, 9]],
    ['9 years and newborn', [9, 0]],
  ])('ages in one value: %s', (written, years) => {
    expect(agesOf(written).map((age) => ('value' in age ? age.value.years : age.problem))).toEqual(years)
  })

  test('a list of ages', () => {
    expect(read('child-age:\n  - 9 years\n  - 12 years').facts.ages.map(({ value }) => value.years)).toEqual([9, 12])
  })

  test.each(['\n', '\r\n'])('places are exact with line ending %j', (eol) => {
    const text = ['---', 'type: rapid-review', 'reference: RR-1', '---', '', '# T', ''].join(eol)
    const { facts } = parseReview(text)
    expect(text.slice(facts.reference?.span.start, facts.reference?.span.end)).toBe('RR-1')
    expect(text.slice(facts.reference?.keySpan.start, facts.reference?.keySpan.end)).toBe('reference')
  })

  test('carriage returns alone end lines too', () => {
    const { facts, frontMatter } = parseReview('---\rtype: lcspr\rreference: R-1\r---\r\r# T\r')
    expect(frontMatter?.problems).toEqual([])
    expect(facts.reference?.span).toEqual({ start: 27, end: 30 })
  })

  test('a byte order mark before it makes no difference', () => {
    expect(parseReview('\uFEFF---\ntype: lcspr\n---\n\n# T\n').facts.type?.value).toBe('lcspr')
  })
})

describe('facts from a key-information table, where there is no front matter', () => {
  const table = `# Partnership

| Key information | |
|---|---|
| Document type | Rapid review |
| Our reference | RR/1 |
| Age of child | 9 years and 12 years |
| Date Panel notified | 6 November 2025 |
`
  test('are read by their labels', () => {
    const { facts } = parseReview(table)
    expect(facts.type?.value).toBe('rapid-review')
    expect(facts.type?.from).toBe('table')
    expect(facts.ages.map(({ value }) => value.years)).toEqual([9, 12])
    expect(facts.dates['notification-date']?.value).toEqual({ kind: 'date', date: '2025-11-06', iso: false })
    expect(table.slice(facts.reference?.span.start, facts.reference?.span.end)).toBe('RR/1')
  })

  test.each(['Document type', 'Report type', 'Type of report', 'Type of review'])(
    'the type under the label "%s"',
    (label) => {
      const { facts } = parseReview(table.replace('Document type', label))
      expect(facts.type?.value).toBe('rapid-review')
    },
  )

  test.each(['Age of child at time of incident', 'Child’s age at the time of the incident', 'Age of the child'])(
    'the age under the label "%s"',
    (label) => {
      const { facts } = parseReview(table.replace('Age of child |', `${label} |`))
      expect(facts.ages.map(({ value }) => value.years)).toEqual([9, 12])
    },
  )

  test('front matter, where there is one, is the only place', () => {
    expect(parseReview(`---\nreference: A\n---\n\n${table}`).facts.type).toBeUndefined()
  })

  test('labels and values may stand side by side, and in bold', () => {
    const { facts } = parseReview(
      '| **Document type** | **Rapid review** | Our ref | RR/1 |\n|---|---|---|---|\n| Age | 9 | Status | Final |\n',
    )
    expect([facts.type?.value, facts.reference?.value]).toEqual(['rapid-review', undefined])
    expect([facts.status?.value, facts.ages[0]?.value]).toEqual(['final', { years: 9 }])
  })

  test('front matter of another tool, without a fact of ours, does not stand in its way', () => {
    expect(parseReview(`---\ntitle: A\n---\n\n${table}`).facts.type?.value).toBe('rapid-review')
  })

  test('a label of the list goes before one that only says the same', () => {
    const both = table.replace(
      /(\| Document type[^\n]*\n)/,
      '$1| Panel notified on | 9 March 2026 |\n| Panel notified | 5 March 2026 |\n',
    )
    expect(parseReview(both).facts.dates['notification-date']?.raw).toBe('5 March 2026')
  })

  test.each(['Date police became aware', 'Date notified to Ofsted', 'Date the coroner was notified', 'Told'])(
    'a date under the label "%s" is of none of the keys, and is told as not understood',
    (label) => {
      const { facts, unreadDates } = parseReview(
        table.replace(/(\| Document type[^\n]*\n)/, `$1| ${label} | 9 March 2026 |\n`),
      )
      expect(Object.values(facts.dates).map(({ raw }) => raw)).not.toContain('9 March 2026')
      expect(unreadDates).toHaveLength(1)
    },
  )

  test.each(['Date of birth', 'Date of meeting', 'Version'])(
    'nobody waits for a date under the label "%s"',
    (label) => {
      expect(
        parseReview(table.replace(/(\| Document type[^\n]*\n)/, `$1| ${label} | 9 March 2026 |\n`)).unreadDates,
      ).toEqual([])
    },
  )

  test('another two-column table is left alone', () => {
    expect(parseReview('| Agency | Came |\n|---|---|\n| Police | Yes |\n| Health | No |\n').factsTable).toBeUndefined()
  })
})

describe('front matter that needs mending: place and remedy, never the value', () => {
  test('it never closes', () => {
    const [[place, message] = []] = problems('---\ntype: rapid-review\nreference: R\n\n# Title\n\nText.\n')
    expect(place).toBe('---')
    expect(message).toContain('never closes')
  })

  test('its facts are read all the same', () => {
    expect(parseReview('---\ntype: rapid-review\nreference: R\n\n# Title\n').facts.type?.value).toBe('rapid-review')
  })

  test('and can be closed', () => {
    const text = '---\r\ntype: lcspr\r\nreference: R\r\n\r\n# Title\r\n'
    const fix = parseReview(text).frontMatter?.problems[0]?.fix
    const closed = text.slice(0, fix?.span.start) + fix?.text + text.slice(fix?.span.end)
    expect(closed).toBe('---\r\ntype: lcspr\r\nreference: R\r\n---\r\n\r\n# Title\r\n')
  })

  test.each([
    ['an unknown key that is nearly right', 'type: lcspr\nstaus: draft', 'staus', 'Did you mean `status`?'],
    ['an unknown type', 'type: rapid-reveiw', 'rapid-reveiw', 'Did you mean "rapid-review"?'],
    ['an age without sense', 'child-age: little', 'little', '"4 months"'],
    ['a date for an age', 'child-age: 3/9', '3/9', '"4 months"'],
    ['a key twice', 'type: lcspr\ntype: lcspr', 'type', 'twice'],
    ['a list where a text is expected', 'reference: [A, B]', '[A, B]', 'is a list'],
    ['a mapping where a text is expected', 'status:\n  a: b', 'a: b', 'is a mapping'],
    ['an unknown edition', 'guidance: working-together-2020', 'working-together-2020', 'edition'],
  ])('%s', (_, content, place, remedy) => {
    const found = problemsIn(content).find(([, message]) => message?.includes(remedy))
    expect(found?.[0]?.startsWith(place)).toBe(true)
  })

  test.each([
    ['a tab for indentation', 'child-age:\n\t- 9 years'],
    ['an open quotation mark', 'reference: "RR-1'],
    ['an open bracket', 'related: [SIN-1'],
    ['an alias of nothing', 'reference: *nothing'],
    ['a value with a colon', 'partnership: North: shire: partnership'],
    ['a plain text', 'just some words'],
  ])('%s', (_, content) => {
    expect(problemsIn(content).length).toBeGreaterThan(0)
  })

  test('aliases that would explode cost nothing', () => {
    const bomb = (levels: number) => {
      const names = [...'abcdefghi'].slice(0, levels)
      return [
        'a: &a [x,x,x,x,x,x,x,x,x]',
        ...names.slice(1).map((name, index) => `${name}: &${name} [${Array(9).fill(`*${names[index]}`).join(',')}]`),
        `related: *${names.at(-1)}`,
      ].join('\n')
    }
    expect(problemsIn(bomb(9)).length).toBeGreaterThan(0)
    // Four more levels are 6,561 times as many values.
    expect(growth((levels) => problemsIn(bomb(levels)), 5, 9)).toBeLessThan(50)
  })

  test.each(['type: post', 'type: notification', 'type: report'])(
    '%s is the front matter of another tool',
    (content) => {
      expect(read(content).facts.type).toBeUndefined()
    },
  )

  test('keys that other tools read are left alone', () => {
    expect(problemsIn('type: lcspr\ntitle: A\nauthor: B\nlang: en-GB')).toEqual([])
  })

  test('one mistake is one problem', () => {
    expect(problemsIn('type: lcspr\nreference: "RR-1').length).toBe(1)
  })

  test("keys of the partnership's own are prefixed with x-", () => {
    expect(problemsIn('type: lcspr\nx-team: north')).toEqual([])
  })

  test('a thematic break at the start is no front matter', () => {
    expect(parseReview('---\n\nText.\n').frontMatter).toBeUndefined()
  })
})

describe('plain lines are read without YAML, and read the same', () => {
  test.each([
    'type: rapid-review\nreference: RR-2026-014',
    'submitted-date:\ndecision-date: \nchild-age: 9',
    'partnership: Northshire and Dale Partnership  # ours\nstatus: draft # not yet',
    '# a comment\n\nrelated: [SIN-2026-009, SIN-2026-010]\npseudonyms: [Holly]',
    'reference: "RR: 1"\r\nstatus: final\r\n',
    'status: null\nreference: 014\nincident-date: 2026-03-02',
    "partnership: Children's Partnership (North)",
  ])('%j', (source) => {
    const read = readYaml(source)
    expect(plain(read)).toEqual(plain(readFullYaml(source)))
  })

  test.each([
    'child-age:\n  - 9 years',
    "reference: 'RR'",
    'reference: a: b',
    'reference: |\n  a',
    '- a',
    'reference: *a',
    'reference: "a\\n"',
    'related: [a, [b]]',
    '\ttype: lcspr',
    'type : lcspr',
  ])('%j is left to YAML', (source) => {
    expect(readPlainYaml(source)).toBeUndefined()
  })
})

describe('the schema of front matter, for editors', () => {
  const schema = frontMatterSchema()
  test.each([
    { type: 'rapid-review', 'child-age': ['9 years', 12], 'decision-date': null, title: 'A' },
    { status: 'draft', related: 'SIN-1', 'x-team': 'north' },
  ])('%j is right', (value) => {
    expect(schema.safeParse(value).success).toBe(true)
  })

  test.each([{ type: 'post' }, { status: 'ready' }, { reference: ['A'] }, { guidance: 'working-together-2020' }])(
    '%j is wrong',
    (value) => {
      expect(schema.safeParse(value).success).toBe(false)
    },
  )

  test('every documented key is in it, described', () => {
    const { properties } = frontMatterJsonSchema() as { properties: Record<string, { description?: string }> }
    expect(Object.keys(properties)).toEqual(frontMatterKeys.map(({ key }) => key))
    expect(Object.values(properties).every(({ description }) => description)).toBe(true)
  })
})
