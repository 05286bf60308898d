/** Pandoc's attributes say what tags say: markup, and no words. */
import { describe, expect, it } from 'vitest'
import { parseReview } from '../../server/review/index.ts'
import { growth } from '../growth.ts'

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

const read = (text: string) => {
  const { sections, passages } = parseReview(text)
  return {
    headings: sections.map(({ heading, textSpan }) => [
      heading.text,
      words(text.slice(textSpan.start, textSpan.end).replace(/<[^<>]*>|\[|\]\{[^{}]*\}/g, '')),
    ]),
    passages: passages.map(({ block, span }) => {
      expect(block.text).toHaveLength(span.end - span.start)
      const { form, label, prompt = false, words: count } = block
      const name = label && words(block.text.slice(label.start - block.span.start, label.end - block.span.start))
      return { form, text: words(block.text), label: name, prompt, count }
    }),
  }
}

describe('are read as', () => {
  it.each([
    ['nothing behind a heading', '## Household {#household .unnumbered}', '## Household'],
    ['nothing behind a heading in bold', '## **Household** {#household}', '## **Household**'],
    ['tags in a heading', '## [Household]{.underline} of A {#a}', '## <u>Household</u> of A'],
    ['tags in a heading that is a paragraph', '**[1. Household]{.underline}**', '**<u>1. Household</u>**'],
    ['a bookmark', '## []{#_Toc1 .anchor}Household', '## <a id="_Toc1"></a>Household'],
    ['tags in a sentence', 'He was [well]{.underline} there.', 'He was <u>well</u> there.'],
    ['tags around other markup', 'He [was **not** *well*]{.mark}.', 'He <mark>was **not** *well*</mark>.'],
    ['tags in tags', '[[Well]{.underline} there]{.mark}', '<mark><u>Well</u> there</mark>'],
    ['tags over two lines', 'He [was\nwell]{.mark}.', 'He <mark>was\nwell</mark>.'],
    ['tags in a list', '- **[Neglect]{.underline}:** none', '- **<u>Neglect</u>:** none'],
    ['tags in a quote', '> [Neglect]{.underline}: none', '> <u>Neglect</u>: none'],
    [
      'tags in a table',
      '| A | B |\n|---|---|\n| [Neglect]{.mark} | [No]{.smallcaps} |',
      '| A | B |\n|---|---|\n| <mark>Neglect</mark> | <span>No</span> |',
    ],
    ['nothing behind a picture', 'So ![](a.png){width="2.5in" height="1in"} he was.', 'So ![](a.png) he was.'],
    ['an answer that is underlined', 'Neglect: [Yes]{.underline} / No', 'Neglect: <u>Yes</u> / No'],
    [
      'an answer that was deleted',
      'Neglect: [Yes]{.deletion author="A" date="2026-03-01T10:00:00Z"} / No',
      'Neglect: <del>Yes</del> / No',
    ],
    [
      'a prompt, which stands in brackets of its own',
      '**Neglect:** [\\[insert\\]]{.mark}',
      '**Neglect:** <mark>\\[insert\\]</mark>',
    ],
    ['an answer, which does not', '**Neglect:** [none known]{.mark}', '**Neglect:** <mark>none known</mark>'],
  ])('%s', (_, attributes, tags) => {
    expect(read(attributes)).toEqual(read(tags))
  })
})

describe('are none', () => {
  it.each(['He said {sic} so.', '[insert name] {of the child}', '## Household {1}', '\\[a]{.mark}', '{#a} b'])(
    '%j',
    (text) => {
      const plain = words(text.replace(/^## |\\/g, ''))
      const { headings, passages } = read(text)
      expect([...headings.map(([heading]) => heading), ...passages.map((one) => one.text)]).toEqual([plain])
    },
  )
})

it.each(['[', ']{', ']{a=', ']{.a ', '[a]{.mark}', ']{a="', '{.a b="c" ', 'a{.b}  ', ']{.a\\'])(
  '%j again and again takes no longer',
  (part) => {
    const read = (times: number) => parseReview(`# ${part.repeat(times)}`).passages.length
    expect(growth(read, 2000)).toBeLessThan(8)
  },
)
