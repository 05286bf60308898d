/**
 * The promise of `review/`: after any edit, the chunks together are exactly what remark-parse gives for the whole text,
 * positions included, and all that is read from them is what a fresh reading gives. Ten thousand random edits with
 * everything that breaks naive chunking.
 */
import { deepStrictEqual } from 'node:assert'
import { readFileSync } from 'node:fs'
import type { Nodes, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { LiveReview, parseReview, type Review } from '../../server/review/index.ts'
import { LineTable } from '../../server/review/lines.ts'
import { generator, plain, type Random } from './random.ts'

const oracle = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze()

const snippets = [
  '```',
  '```js\n',
  '\n```\n',
  '~~~~',
  '\n~~~\n',
  '<!--',
  '-->',
  '<!-- note -->',
  '\n<!-- a\n\nb -->\n',
  '<div>',
  '</div>\n',
  '\n<script>\n',
  '</script>',
  '<?x',
  '?>',
  '<![CDATA[',
  ']]>',
  '<!D ',
  '>',
  '> ',
  '\n> q\n',
  '- ',
  '\n- item\n',
  '\n  - nested\n',
  '1. ',
  '\n2) x\n',
  '* ',
  '***',
  '\n\n',
  '\n',
  '\n\n\n',
  ' ',
  '    ',
  '\t',
  '\n    code\n',
  '---',
  '\n---\n',
  '===',
  '\n===\n',
  '# ',
  '\n## H\n',
  '## 3.2 Title\n',
  '[a]',
  '[a]: /x\n',
  '\n[a]: /y "t"\n',
  '[b][a]',
  '[^1]',
  '\n[^1]: note\n',
  '\n[^2]: note\n\n    more\n',
  '[^2]',
  '![i](u)',
  '[l](http://x.y)',
  'http://a.b/c',
  'www.x.org',
  'me@x.org',
  ' me@x.org ',
  'See https://a.b/c.html.',
  '<br>',
  '&nbsp;',
  '[',
  ']',
  '*',
  '**',
  '_',
  '`',
  '``',
  '|',
  '\n| a | b |\n| - | - |\n| 1 | 2 |\n',
  '\n| a | |\n|---|---|\n| | **b** |\n',
  '\n:-\n',
  '\\',
  '&amp;',
  '&',
  '~~',
  '  \n',
  '\r\n',
  '\r',
  '- [ ] t\n',
  '\uFEFF',
  '\u00a0',
  '\0',
  'é',
  '“quoted”',
  '🙂',
  '1',
  '(',
  ':',
  'x',
  'The child. ',
  '\n\nPlain para here.\n\n',
  '\n- a\n\n- b\n\n\n- c\n',
  '- ```\n',
  '> ```\n',
  '[a\n]: z\n',
  '**Label.** Text. ',
  '- **Alcohol:** none\n',
  '---\ntype: rapid-review\n---\n',
  '3/5/2026',
  '50%',
  "it's",
  '’',
  '– ',
  '[insert name]',
  '*prompt*',
]

const blocks = [
  'Plain text here.',
  '## Head',
  '- a\n- b',
  '> q',
  '```\ncode\n\nmore\n```',
  '<!-- c\n\nd -->',
  '| a |\n| - |\n| b |',
  '[a]: /u',
  'See [a] and [^1].',
  '[^1]: n',
  'Setext\n---',
  '    indented',
  '**Bold heading**',
  '1. one\n2. two',
  'The health visitor *saw* the baby on 3 March, and **recorded** it.',
]

/** Reviews as people write them. */
const documents = ['rapid-review-late', 'lcspr-for-publication', 'rapid-review-key-table'].map((name) =>
  readFileSync(new URL(`../eval/documents/${name}.md`, import.meta.url), 'utf8'),
)

function startingText(random: Random, kind: number): string {
  if (kind === 0) return ''
  if (kind === 4) return random.pick(documents).slice(0, 2500)
  if (kind === 1)
    return Array.from(
      { length: 30 },
      () => random.pick(snippets) + (random.next() < 0.4 ? '\n' : '') + (random.next() < 0.3 ? '\n\n' : ''),
    ).join('')
  const head = kind === 2 ? '---\ntype: rapid-review\nreference: R-1\n---\n\n' : ''
  // In the longer ones most of the document is far from an edit.
  return head + Array.from({ length: kind === 3 ? 40 : 14 }, () => random.pick(blocks)).join('\n\n')
}

/** The chunks' nodes at their places in the document. */
function wholeTree(review: LiveReview): RootContent[] {
  return review.chunks.flatMap(({ nodes, line, start }) => nodes.map((node) => placed(node, line, start)))
}

function placed<T extends Nodes>(node: T, line: number, offset: number): T {
  const move = (point: { line: number; column: number; offset?: number }) => ({
    line: point.line + line,
    column: point.column,
    offset: (point.offset as number) + offset,
  })
  const copy = { ...node }
  if (node.position !== undefined) copy.position = { start: move(node.position.start), end: move(node.position.end) }
  if ('children' in node)
    (copy as { children: Nodes[] }).children = node.children.map((child) => placed(child, line, offset))
  return copy
}

/**
 * What remark gives, where a carriage return that ends a line by itself is a line feed. It counts offsets from behind a byte order
 * mark; ours are offsets into the text as it is.
 */
function expectedTree(written: string): RootContent[] {
  const text = written.replace(/\r(?!\n)/g, '\n')
  if (!text.startsWith('\uFEFF')) return oracle.parse(text).children
  return oracle.parse(text.slice(1).replace(/^\uFEFF/, '\uFEFF\uFEFF')).children.map((node) => placed(node, 0, 1))
}

/** All that a review says of its text. */
const contents = ({ frontMatter, facts, factsTable, sections, passages, comments, eol }: Review) =>
  plain({
    ...{ frontMatter, facts, factsTable, sections, comments, eol },
    passages: passages.map(({ block, span, section }) => ({
      block,
      span,
      section,
      start: span.start - block.span.start,
    })),
  })

/** Lines and columns of places all over a text, beyond its ends too, and the offsets of these. */
function places(of: Pick<LiveReview, 'positionAt' | 'offsetAt'>, length: number) {
  return Array.from({ length: 20 }, (_, part) => {
    const { line, column } = of.positionAt(Math.round((length * part) / 17) - 1)
    return [line, column, ...[-1, 0, 1, 300].map((by) => of.offsetAt(line, column + by)), of.offsetAt(line - 2, column)]
  })
}

function runEdits(seed: number, count: number): { edits: number; failure: string | undefined } {
  const random = generator(seed)
  let edits = 0
  for (let document = 0; edits < count; document++) {
    let text = startingText(random, document % 5)
    const review = new LiveReview(text)
    for (let step = 0; step < 12 && edits < count; step++, edits++) {
      // A block doubled reads like the one it stands before.
      const doubled = random.next() < 0.1 ? random.pick(review.chunks) : undefined
      const start = doubled?.start ?? random.below(text.length + 1)
      const removed =
        doubled || random.next() < 0.5 ? 0 : Math.min(text.length - start, Math.floor(random.next() ** 3 * 200))
      const inserted = doubled?.text ?? (random.next() < 0.8 ? random.pick(snippets) : random.pick(blocks))
      const before = text
      text = text.slice(0, start) + inserted + text.slice(start + removed)
      review.edit({ start, end: start + removed }, inserted)
      try {
        // Places and parts first: they are told without the whole text.
        deepStrictEqual(places(review, text.length), places(new LineTable(text), text.length))
        for (const [from, to] of [
          [0, 5],
          [start - 3, start + 90],
          [start, start],
          [start + 1, text.length],
          [text.length - 1, text.length + 9],
        ] as const)
          deepStrictEqual(review.slice(from, to), text.slice(from, to))
        deepStrictEqual([review.length, review.text], [text.length, text])
        deepStrictEqual(plain(wholeTree(review)), plain(expectedTree(text)))
        if (step % 4 === 3) deepStrictEqual(contents(review), contents(parseReview(text)))
      } catch (error) {
        const what = JSON.stringify({ seed, document, step, before, start, removed, inserted })
        return { edits, failure: `${what}\n${(error as Error).message.slice(0, 1500)}` }
      }
    }
  }
  return { edits, failure: undefined }
}

// RAPID_REVIEW_EDITS=100000 is the nightly run.
const total = Number(process.env.RAPID_REVIEW_EDITS ?? 10_000)
const seeds = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20]

describe('after any edit the review equals a fresh parse by remark', () => {
  test.each(seeds)('seed %i', { timeout: 600_000 }, (seed) => {
    expect(runEdits(seed, Math.ceil(total / seeds.length)).failure).toBeUndefined()
  })
})

describe('an edit before the text, at a byte order mark', () => {
  test.each([
    ['everything is replaced', '\uFEFF# A\n\nText\n', 0, 99, '\uFEFF# B\n'],
    ['a second mark is put in', '\uFEFF# A\n\nText\n', 0, 0, '\uFEFF'],
    ['one of two marks is taken out', '\uFEFF\uFEFFabc', 0, 1, ''],
    ['the mark is taken out', '\uFEFF# A\n', 0, 1, ''],
  ])('%s', (_, before, start, end, inserted) => {
    const review = new LiveReview(before)
    review.edit({ start, end }, inserted)
    const after = before.slice(0, start) + inserted + before.slice(end)
    expect([review.length, review.text]).toEqual([after.length, after])
    deepStrictEqual(plain(wholeTree(review)), plain(expectedTree(after)))
  })
})

describe('what an edit costs', () => {
  test('typing in a long document parses no more than the chunks beside the cursor', () => {
    const paragraph = 'The health visitor saw the baby at home and recorded that he was well.'
    const review = new LiveReview(Array.from({ length: 500 }, (_, index) => `## ${index}\n\n${paragraph}`).join('\n\n'))
    review.edit({ start: 20_000, end: 20_000 }, 'x')
    expect(review.parsedChunks).toBeLessThanOrEqual(4)
  })

  test('chunks that were not touched are the same objects, so that what was computed for them is kept', () => {
    const review = new LiveReview('# A\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n')
    const [first] = review.chunks
    const last = review.chunks.at(-1)
    review.edit({ start: 18, end: 18 }, '!')
    expect(review.chunks[0]).toBe(first)
    expect(review.chunks.at(-1)).toBe(last)
  })
})
