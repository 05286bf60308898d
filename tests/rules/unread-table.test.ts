import { expect, it } from 'vitest'
import { lint } from '../../server/lint/index.ts'
import { parseReview } from '../../server/review/index.ts'
import { growth } from '../growth.ts'
import { testRule } from './rule-tester.ts'
import { rapidReview, section } from './samples.ts'

const review = (body: string) => rapidReview(section('Risk factors considered', body))
const drawn = { message: 'makes no table in Markdown', level: 'warn' } as const
const several = { ...drawn, message: 'This table and 1 more are drawn' }

const simple = (dashes = '⟦---------- -----------⟧') => `  Factor     Found\n  ${dashes}\n  Alcohol    None known`
const multiline = [
  '  -----------------------',
  '  Factor     Found',
  '  ⟦---------- ------------⟧',
  '  Alcohol    None known to',
  '             any agency',
  '',
  '  Drugs      None known',
  '  -----------------------',
].join('\n')
const headless = [
  '  ⟦---------- ------------⟧',
  '  Alcohol    None known',
  '',
  '  Drugs      None known',
  '  ---------- ------------',
].join('\n')
const grid = (corner = '⟦+--------+-------+⟧') =>
  `${corner}\n| Factor | Found |\n+========+=======+\n| Drugs  | None  |\n+--------+-------+`

testRule('unread-table', {
  valid: [
    { name: 'a table with pipes', text: review('| Factor | Found |\n|--------|-------|\n| Drugs  | None  |') },
    { name: 'a table in HTML', text: review('<table>\n<tr><td>Drugs</td><td>None</td></tr>\n</table>') },
    { name: 'a line between paragraphs', text: review('One.\n\n--- --- ---\n\nAnother.') },
    { name: 'a heading that is underlined', text: review('Alcohol\n-------\n\nNone known.') },
    { name: 'one that is shown as code', text: review(`\`\`\`\n${simple('--- ---')}\n${grid('+---+')}\n\`\`\``) },
    { name: 'plus signs in a sentence', text: review('A child of 15+--- or so --\n+-----+ was seen.') },
  ],
  invalid: [
    { name: 'a simple table', text: review(simple()), findings: [drawn] },
    { name: 'one with rows of several lines', text: review(multiline), findings: [drawn] },
    { name: 'one without heads', text: review(headless), findings: [drawn] },
    { name: 'one with plus signs', text: review(grid()), findings: [drawn] },
    { name: 'two, told once', text: review(`${headless}\n\n${grid('+--------+-------+')}`), findings: [several] },
    { name: 'two alike', text: review(`${headless}\n\n${headless.replace(/[⟦⟧]/g, '')}`), findings: [several] },
  ],
})

it('the last row is no heading', () => {
  const text = review(`${multiline.replace(/[⟦⟧]/g, '')}\n`)
  expect(parseReview(text).sections.map(({ heading }) => heading.text)).not.toContain('Drugs None known')
  expect(parseReview(text).passages.map(({ block }) => block.text.trim())).toContain('Drugs      None known')
})

it('a heading with a line below it is one, however it is indented', () => {
  const headings = (text: string) => parseReview(text).sections.map(({ heading }) => heading.text)
  expect(headings('Drugs  and alcohol\n------------------\n')).toEqual(['Drugs and alcohol'])
  expect(headings('  Drugs and alcohol\n  -----------------\n')).toEqual(['Drugs and alcohol'])
})

it('dates that may stand in it are not said to be missing for certain', () => {
  const table =
    '  ---------------------------- ------------\n  Date Panel notified          5 March 2026\n  ---------------------------- ------------\n'
  const settings = { today: '2026-03-20', rules: {}, treatAsReview: true } as const
  const missing = (text: string) =>
    lint(text, settings).findings.filter(({ rule, about }) => rule === 'required-date' && about === 'notification-date')
  expect(missing(`# Rapid review\n\n${table}`)).toMatchObject([{ level: 'warn', related: [{ span: { start: 18 } }] }])
  expect(missing('# Rapid review\n')).toMatchObject([{ level: 'error', related: [] }])
})

it.each(['-- -- ', 'a  ', '+---', '  a  b\n', '  ---  ---\n', '+---+\n|\n\n'])(
  '%j again and again takes no longer',
  (part) => {
    const find = (times: number) =>
      lint(`${rapidReview('')}\n${part.repeat(times)}`, { today: '2026-03-20', rules: {} }).findings.length
    expect(growth(find, 1000)).toBeLessThan(8)
  },
)
