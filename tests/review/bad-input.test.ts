import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LiveReview, parseReview, type Review } from '../../server/review/index.ts'
import { timesAsLong } from '../growth.ts'

/** Reads everything a review offers, since most of it is made on demand. */
function readAll(text: string): number {
  const review = parseReview(text)
  const { frontMatter, facts, sections, passages, comments, eol } = review
  return [frontMatter, facts, sections, passages, comments, eol].length
}

describe('whatever the text, it is read', () => {
  test.each([
    ['nothing', ''],
    ['only a byte order mark', '\uFEFF'],
    ['only front matter', '---\ntype: lcspr\n---'],
    ['NUL characters', 'a\0b\n\n\0'],
    ['lone surrogates', 'a\uD800b\n\n\uDC00'],
    ['carriage returns alone', '---\rtype: lcspr\r---\r\r# T\r\rText\r'],
    ['a fence that never closes', '# T\n\n```\ncode\n\nmore\n'],
    ['a comment that never closes', '# T\n\n<!-- note\n\nmore\n'],
    ['ten thousand nested quotes', `${'>'.repeat(10_000)} deep`],
    ['ten thousand nested quotes with spaces', `${'> '.repeat(10_000)}deep`],
    ['ten thousand nested lists on a line', `${'- '.repeat(10_000)}deep`],
    ['a list nested line by line', Array.from({ length: 600 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    [
      'a list nested as deep as is read',
      Array.from({ length: 90 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
    ],
    ['thousands of quotes that cannot be read plainly', '> <b>a</b>\n\n'.repeat(3000)],
    ['deeply nested front matter', `---\nrelated: ${'['.repeat(20_000)}\n---\n`],
    ['front matter without an end in sight', `---\ntype: lcspr\n${'a: b\n'.repeat(20_000)}`],
    ['emphasis closed in the end', '*a '.repeat(5000) + 'a*'.repeat(5000)],
    ['deeply nested emphasis', '*a **b '.repeat(2000)],
    ['one very long line', 'word '.repeat(200_000)],
    ['brackets by the thousand', '['.repeat(50_000)],
  ])('%s', { timeout: 60_000 }, (_, text) => {
    expect(readAll(text)).toBe(6)
  })

  test('a part that is given up on leaves the rest as it is', () => {
    const { sections, passages } = parseReview(`# A\n\n${'> '.repeat(500)}deep\n\n## B\n\nText.\n`)
    expect(sections.map(({ heading }) => heading.text)).toEqual(['A', 'B'])
    expect(passages.map(({ section }) => section)).toEqual([0, 1])
  })

  test('a table of twenty-seven thousand rows', { timeout: 60_000 }, () => {
    const text = `| a | b |\n|---|---|\n${'| one | two |\n'.repeat(27_000)}`
    expect(parseReview(text).passages.length).toBe(27_001)
  })

  test('ten megabytes', { timeout: 120_000 }, () => {
    const text = `---\ntype: rapid-review\n---\n\n${'## Heading\n\nThe health visitor saw the baby at home on 3 March and wrote it down.\n\n'.repeat(125_000)}`
    const review = new LiveReview(text)
    expect(review.sections.length).toBe(125_000)
    review.edit({ start: 5_000_000, end: 5_000_000 }, 'x')
    expect(review.parsedChunks).toBeLessThan(10)
  })
})

describe('a byte order mark', () => {
  const text = '---\ntype: lcspr\n---\n\n# Title\n\nShe said *so*. <!-- note -->\n'
  test('moves every place by one, and changes nothing else', () => {
    const places = (review: ReturnType<typeof parseReview>) =>
      [
        review.frontMatter?.span,
        review.frontMatter?.contentSpan,
        review.facts.type?.span,
        ...review.sections.flatMap(({ headingSpan, textSpan }) => [headingSpan, textSpan]),
        ...review.passages.map(({ span }) => span),
        ...review.comments.map(({ span }) => span),
      ].map((span) => [span?.start ?? -1, span?.end ?? -1])
    const marked = places(parseReview(`\uFEFF${text}`))
    expect(marked).toEqual(places(parseReview(text)).map(([start = 0, end = 0]) => [start + 1, end + 1]))
  })

  test('may be typed or deleted', () => {
    const review = new LiveReview(text)
    review.edit({ start: 0, end: 0 }, '\uFEFF')
    expect(review.sections[0]?.headingSpan.start).toBe(text.indexOf('#') + 1)
    review.edit({ start: 0, end: 1 }, '')
    expect(review.sections[0]?.headingSpan.start).toBe(text.indexOf('#'))
  })
})

describe('lines and columns', () => {
  const text = 'a\r\nb🙂c\rd\n'
  test.each([
    [0, 0, 0],
    [3, 1, 0],
    [6, 1, 3],
    [8, 2, 0],
    [10, 3, 0],
    [99, 3, 0],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    expect(parseReview(text).positionAt(offset)).toEqual({ line, column })
  })

  test('and back', () => {
    const review = parseReview(text)
    for (let offset = 0; offset <= text.length; offset++) {
      // Between CR and LF nothing can stand.
      if (text.slice(offset - 1, offset + 1) === '\r\n') continue
      const { line, column } = review.positionAt(offset)
      expect(review.offsetAt(line, column)).toBe(offset)
    }
  })

  test('a place beyond a line is brought back to its end, before what ends it', () => {
    const ends = [0, 1, 2, 3].map((line) => parseReview(text).offsetAt(line, 99))
    expect(ends).toEqual([1, 7, 9, 10])
    expect(parseReview(text).positionAt(2)).toEqual({ line: 0, column: 1 })
  })

  test('a place beyond the text is brought back to it', () => {
    expect(parseReview(text).offsetAt(99, 0)).toBe(text.length)
  })
})

describe('carriage returns that end lines by themselves', () => {
  const text = readFileSync(new URL('../eval/documents/rapid-review-late.md', import.meta.url), 'utf8')
  const contents = ({ frontMatter, facts, sections, passages, comments }: Review) =>
    JSON.stringify([
      frontMatter,
      facts,
      sections,
      comments,
      passages.map(({ block, span, section }) => [block.text, span, section]),
    ])

  test('are read as line feeds are', () => {
    const lonely = contents(parseReview(text.replaceAll('\n', '\r')))
    expect(lonely.replaceAll('\\r', '\\n')).toBe(contents(parseReview(text)))
  })

  test('and in no more than six times the time', { timeout: 60_000 }, () => {
    const long = text.repeat(20)
    const lonely = long.replaceAll('\n', '\r')
    const ratio = timesAsLong(
      () => readAll(lonely),
      () => readAll(long),
    )
    expect(ratio).toBeLessThan(6)
  })
})
