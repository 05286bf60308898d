/** Marks and brackets whose other half the parser looks for: what no review holds must not take time that grows faster than it does. */
import { describe, expect, test } from 'vitest'
import { parseReview } from '../../server/review/index.ts'
import { growth } from '../growth.ts'

const hostile: Readonly<Record<string, (times: number) => string>> = {
  'emphasis by one long run': (times) => `${'*'.repeat(times)}a${'*'.repeat(times)}`,
  'the same with underscores': (times) => `${'_'.repeat(times)}a${'_'.repeat(times)}`,
  'links within links': (times) => `${'['.repeat(times)}a${'](b)'.repeat(times)}`,
  'images within images': (times) => `${'!['.repeat(times / 4)}a${'](b)'.repeat(times / 4)}`,
  'a label that is closed on many lines': (times) => `${'[a'.repeat(times)}${']: b\n'.repeat(times)}`,
  'brackets that are closed before they open': (times) => `${'a]'.repeat(times)}${'[a'.repeat(times)}`,
}

describe('four times the text takes no more than eight times as long', () => {
  test.each(Object.entries(hostile))('%s', { timeout: 60_000 }, (_, text) => {
    const parse = (times: number) => parseReview(`# R\n\n${text(times)}\n`).passages
    expect(growth(parse, 1000)).toBeLessThan(8)
  })
})

describe('what people write keeps its structure', () => {
  const kinds = (text: string) =>
    parseReview(`# R\n\n${text}\n`).chunks.flatMap(({ nodes }) =>
      nodes.flatMap((node) => ('children' in node ? node.children.map(({ type }) => type) : [])),
    )

  test.each<[what: string, text: string, kind: string]>([
    ['a form to be filled in', `**Signed** ${'_'.repeat(60)}\n`.repeat(100), 'strong'],
    ['a form whose lines touch the words', `**Signed**:${'_'.repeat(60)}\n`.repeat(100), 'strong'],
    ['a thousand links in one paragraph', '[a](https://example.org) '.repeat(1000), 'link'],
    ['citations in brackets', '**Known** [1] [2] [[3]] \n'.repeat(500), 'strong'],
  ])('%s', (_, text, kind) => {
    expect(kinds(text)).toContain(kind)
  })
})
