/**
 * The fast path gives exactly what remark gives, or steps aside. Here: what it has to read, what it has to leave, and a
 * differential run over invented passages. `edits.test.ts` holds it to the same after any edit.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LiveReview } from '../../server/review/index.ts'
import { growth } from '../growth.ts'
import { generator, plain } from './random.ts'

const nodesOf = (text: string, fastPath: boolean) =>
  plain(new LiveReview(text, { fastPath }).chunks.map(({ nodes, start }) => ({ nodes, start })))

const isRead = (text: string) => new LiveReview(text).fastShare === 1

describe('reads', () => {
  test.each([
    ['prose over several lines', 'The midwife saw her on 3/5/2026,\n  and 50% of visits & calls were missed.\n'],
    ['typographic quotes, dashes and emoji', 'He said “no” – that’s all… 🙂\n'],
    ['a line that begins with a year', 'It happened in\n2023.\n'],
    ['headings', '# A *b* `c`\n## 3.1 D\nText right below.\n'],
    ['emphasis in emphasis', '**a *b* c** and _d_, (__e__), *“f”*.\n'],
    ['bold labels', '**Domestic abuse:** none.\n\n**Hearing the child.** She said so.\n'],
    ['code, links and escapes', '`CIN` [plan](https://x.example/a_b?c#d "t") \\* \\[a\\]\n'],
    ['brackets that are no link', '[insert name] and [x]\n'],
    ['footnotes', 'See.[^1]\n\n[^1]: The note.\n'],
    ['comments', '<!-- one -->\n\nText <!-- two --> more.\n\n<!-- three\n\nfour -->\n'],
    ['lists, nested and loose', '- a\n  b\n  - c\n- d\n\n1. e\n\n2. f\n\n   g\n'],
    ['a list right below a paragraph', 'These:\n- a\n- b\n'],
    ['tables with empty cells', '| a | |\n|:--|--:|\n| **b** | |\n|| c |\n'],
    ['quotes', '> a\n> b\n>\n> - c\n> - d\n'],
    ['lines that go on unmarked', '> a\nb\n  c\n\n- d\ne\n\n- f\n\n[^1]: g\n(h)\n'],
    ['front matter', '---\ntype: rapid-review\n---\n\n# A\n'],
    ['addresses', 'Write to b.unit@x-y.example, or see https://x.example/a-b/c.html (www.x.example) too.\n'],
    ['common entities and breaks in cells', '| a<br>b | R&amp;D&nbsp;x |\n|---|---|\n'],
    ['lists of two kinds', '- a\n\n1. b\n'],
    ['breaks', 'a  \nb\\\nc\n\n---\n\nd\n'],
    ['Windows line endings', '# A\r\n\r\nb\r\nc\r\n\r\n- d\r\n- e\r\n'],
  ])('%s', (_, text) => {
    expect(isRead(text)).toBe(true)
    expect(nodesOf(text, true)).toEqual(nodesOf(text, false))
  })
})

describe('leaves to the full grammar, and so reads right', () => {
  test.each([
    ['a fence', '```\n# a\n```\n'],
    ['an underlined heading', 'A\n---\n'],
    ['indented code', '    a\n'],
    ['a definition', '[a]: /b\n'],
    ['a definition over two lines', '[a\n]: /b\n'],
    ['an address that is not plain', 'www.x_y.example or https://x.example?a=b or a_b@c.d_e\n'],
    ['an address behind a bracket', '[see www.x.example now\n'],
    ['an address behind an escape', 'www\\.x.example\n'],
    ['emphasis that CommonMark has to weigh', '***a*** **b*c** d*\n'],
    ['strikethrough', '~~a~~ ~b~\n'],
    ['tags', '<b>a</b>\n'],
    ['rare entities', 'a &eacute; b\n'],
    ['a task', '- [ ] a\n'],
    ['an image', '![a](b)\n'],
    ['a lazy line in a list in a quote', '> - a\nb\n'],
    ['a line behind a quote that starts a list', '> a\n2. b\n'],
    ['a table without pipes at its ends', 'a | b\n--|--\n'],
    ['an escaped pipe in a table', '| a \\| b |\n|---|\n'],
    ['an empty item', '- \n- a\n'],
    ['a list in a list that ends a paragraph', 'a\n- 2. b\n'],
    ['tabs before text', '-\ta\n'],
    ['NUL', 'a\0b\n'],
  ])('%s', (_, text) => {
    expect(isRead(text)).toBe(false)
    expect(nodesOf(text, true)).toEqual(nodesOf(text, false))
  })

  test('a bracket is a link where the document defines it, wherever the definition stands', () => {
    const text = 'See [a].\n\nText.\n\n[a]: /b\n'
    expect(nodesOf(text, true)).toEqual(nodesOf(text, false))
    const review = new LiveReview('See [a].\n\nText.\n\n')
    review.edit({ start: review.text.length, end: review.text.length }, '[a]: /b\n')
    expect(plain(review.chunks[0]?.nodes)).toEqual((nodesOf(text, true) as { nodes: unknown }[])[0]?.nodes)
  })
})

describe('on documents such as partnerships write', () => {
  const folder = new URL('../eval/documents/', import.meta.url)
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
  const texts = names.map((name) => readFileSync(new URL(name, folder), 'utf8'))

  test.each(names)('%s: the same tree', (name) => {
    const text = texts[names.indexOf(name)] as string
    expect(nodesOf(text, true)).toEqual(nodesOf(text, false))
  })

  test('it reads all of their text', () => {
    expect(texts.filter((text) => new LiveReview(text).fastShare < 1)).toEqual([])
  })
})

const words = [
  ...[
    'The child',
    'was seen',
    '*at home*',
    '**Mother**',
    'said',
    '`CIN`',
    '[the plan](https://x.example/a_b#d)',
    '[^1]',
  ],
  ...[
    '<!-- note -->',
    '"quoted"',
    "it's",
    '“curly”',
    '&',
    'R&D',
    'x@y.example',
    'www.x.example',
    'https://x.example/a.',
    'a<br>b',
    'A&nbsp;B',
    '50%',
    '3/5/2026',
    '5 < 6',
    '~5',
    '[insert name]',
  ],
  ...[
    '(see 3.1)',
    '- dash',
    'x_y',
    '_em_',
    '__st__',
    '**Label:**',
    '*a* b*c',
    '**a *b* c**',
    '\\*',
    '\\[x\\]',
    'a:b',
    '@home',
  ],
  ...[
    '5 * 3',
    '#5',
    '1.',
    '1)',
    '🙂',
    '\u00a0',
    '|',
    'www',
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '](',
    '~~x~~',
    '&amp;',
    '<b>',
    '\\',
  ],
]

/** A passage, a list, a table, a quote: mostly plain, sometimes not. */
function passage(random: ReturnType<typeof generator>): string {
  const some = () =>
    Array.from({ length: 1 + random.below(5) }, () =>
      random.pick(random.next() < 0.9 ? words.slice(0, 39) : words),
    ).join(' ')
  const lines = () =>
    Array.from({ length: 1 + random.below(3) }, some).join(random.pick(['\n', '\n', '  \n', ' \n', '\\\n', '\n  ']))
  const item = (indent: string): string => {
    const mark = random.pick(['- ', '- ', '* ', '1. ', '2. ', '-   '])
    const inner = `${indent}${' '.repeat(mark.length)}`
    const nested = indent.length < 6 && random.next() < 0.3 ? `\n${item(inner)}` : ''
    return `${indent}${mark}${some()}${random.next() < 0.2 ? `\n${inner}${some()}` : ''}${nested}`
  }
  const row = () => `|${Array.from({ length: 2 }, () => random.pick(['', ' ', ` ${some()} `])).join('|')}|`
  return random.pick([
    lines,
    () => `${'#'.repeat(1 + random.below(6))} ${some()}`,
    () => Array.from({ length: 1 + random.below(3) }, () => item('')).join(random.pick(['\n', '\n', '\n\n'])),
    () => [row(), '|---|:-:|', ...Array.from({ length: random.below(3) }, row)].join('\n'),
    () => lines().replace(/^/gm, '> '),
    () => `${random.pick(['> ', '- ', '2. ', '[^2]: '])}${lines()}\n${lines()}`,
    () => `[^1]: ${some()}`,
  ])()
}

test('three thousand invented passages: the same tree, or left', { timeout: 120_000 }, () => {
  const random = generator(7)
  let read = 0
  for (let count = 0; count < 3000; count++) {
    const text = `${passage(random)}\n\n${passage(random)}\n\n[^1]: note`.replaceAll(
      '\n',
      random.next() < 0.1 ? '\r\n' : '\n',
    )
    const review = new LiveReview(text)
    if (!review.chunks.some((chunk) => 'fast' in chunk && chunk.fast === true)) continue
    read++
    expect({ text, nodes: nodesOf(text, true) }).toEqual({ text, nodes: nodesOf(text, false) })
  }
  expect(read).toBeGreaterThan(1500)
})

test.each(['> x', '- x', '[^1]: x'])('thousands of unmarked lines behind %s are read at one go', (first) => {
  const read = (lines: number) => new LiveReview(`${first}\n${'A line of it.\n'.repeat(lines)}`)
  expect(read(10).fastShare).toBe(1)
  expect(growth(read, 8000)).toBeLessThan(8)
})
