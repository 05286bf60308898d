/** A table in HTML says what the same table in Markdown says. */
import { describe, expect, it } from 'vitest'
import { parseReview } from '../../server/review/index.ts'

/** Rows by their form and cells; how a cell is marked up does not show. */
function rows(text: string) {
  return parseReview(text).passages.map(({ block, span }) => {
    const words = ({ start, end }: { start: number; end: number }) =>
      block.text
        .slice(start - block.span.start, end - block.span.start)
        .replace(/\s+/g, ' ')
        .trim()
    expect(block.text).toHaveLength(span.end - span.start)
    return {
      form: block.form,
      cells: block.cells?.map(words),
      label: block.label && words(block.label),
      marked: block.marked,
      headed: block.headed?.map(({ head }) => head),
    }
  })
}

const html = (...lines: string[]) => `<table>\n${lines.join('\n')}\n</table>\n`

describe('is read row by row', () => {
  it.each([
    [
      'a head and its rows',
      html(
        '<thead><tr><th>Factor</th><th>Present?</th></tr></thead>',
        '<tbody>',
        '<tr><td>Neglect</td><td>N</td></tr>',
      ),
      '| Factor | Present? |\n|---|---|\n| Neglect | N |\n',
    ],
    [
      'paragraphs and bold words in cells',
      html(
        '<tr class="header"><th><p>Factor</p></th><th>Comment</th></tr>',
        '<tr>\n<td><strong>Alcohol</strong></td>\n<td><p>None known.</p>\n<p>GP asked.</p></td>\n</tr>',
      ),
      '| Factor | Comment |\n|---|---|\n| **Alcohol** | None known. GP asked. |\n',
    ],
    [
      'marks in columns',
      html('<tr><th></th><th>Yes</th><th>No</th></tr>', '<tr><td>Neglect</td><td></td><td>x</td></tr>'),
      '| | Yes | No |\n|---|---|---|\n| Neglect | | x |\n',
    ],
    [
      'boxes and references',
      html(
        '<tr><th>Factor</th><th>Answer</th></tr>',
        '<tr><td>Neglect&nbsp;</td><td><p><input type="checkbox"> Yes</p><p><input type="checkbox" checked> No</p></td></tr>',
        '<tr><td>Alcohol</td><td>None &#8211; GP&#160;asked &#10003;</td></tr>',
      ),
      '| Factor | Answer |\n|---|---|\n| Neglect | ☐ Yes ☒ No |\n| Alcohol | None – GP asked ✓ |\n',
    ],
    [
      'no head at all',
      html('<tr><td>Alcohol</td><td>None known</td></tr>', '<tr><td>Drugs</td><td>NK</td></tr>'),
      '| | |\n|---|---|\n| Alcohol | None known |\n| Drugs | NK |\n',
    ],
    [
      'closing tags left out',
      html('<tr><th>Factor<th>Present?', '<tr><td>Neglect<td>No'),
      '| Factor | Present? |\n|---|---|\n| Neglect | No |\n',
    ],
    [
      'a cell over two rows is empty in the second',
      html(
        '<tr><th>Factor</th><th>Present?</th><th>Source</th></tr>',
        '<tr><td>Alcohol</td><td>No</td><td rowspan="2">GP</td></tr>',
        '<tr><td>Drugs</td><td>Yes</td></tr>',
      ),
      '| Factor | Present? | Source |\n|---|---|---|\n| Alcohol | No | GP |\n| Drugs | Yes | |\n',
    ],
    [
      'a cell over two columns',
      html('<tr><th>A</th><th>B</th><th>C</th></tr>', '<tr><td colspan=2>one</td><td>three</td></tr>'),
      '| A | B | C |\n|---|---|---|\n| one | | three |\n',
    ],
  ])('%s', (_, table, markdown) => {
    expect(rows(table)).toEqual(rows(markdown))
  })

  it('words beside the table stay a passage', () => {
    const text =
      '<div>\nBefore it.\n<table>\n<caption>Risks</caption>\n<tr><td>Neglect</td><td>No</td></tr>\n</table>\n</div>\n'
    expect(rows(text).map(({ form }) => form)).toEqual(['paragraph', 'table-header', 'table-row'])
    expect(parseReview(text).passages[0]?.block.text.replace(/\s+/g, ' ').trim()).toBe('Before it. Risks')
  })

  it('passages are in order, and none begins before its row', () => {
    const text = html(
      '<caption>Risks</caption>',
      '<tr><td rowspan="3">Parents</td><td>Alcohol</td><td>No</td></tr>',
      '<tr><td>Drugs</td><td>Yes</td></tr>',
      '<tr><td>Neglect</td><td>NK</td></tr>',
    )
    const spans = parseReview(text).passages.map(({ span }) => span)
    for (const [at, { start }] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
  })

  it.each([
    ['line breaks', `<td>x${'<br>'.repeat(20_000)}`],
    ['bold in bold', `<td>${'<b>'.repeat(20_000)}x`],
    ['rows', '<tr><td>a'.repeat(150_000)],
    ['cells over many rows and columns', '<tr><td colspan=50 rowspan=50>a'.repeat(2000)],
  ])('thousands of %s are read', { timeout: 60_000 }, (_, cells) => {
    expect(parseReview(`<table>\n<tr>${cells}\n</table>\n`).passages.length).toBeGreaterThan(0)
  })

  it.each([
    '<table>\n',
    '<table>\n<tr>\n',
    '<tr><td>Neglect</td></tr>\n',
    '<table><table><tr><td></table>\n',
    '</table></td>\n',
  ])('half a table is no trouble: %j', (text) => {
    expect(() => rows(text)).not.toThrow()
  })
})
