import { describe, expect, test } from 'vitest'
import { type PassageBlock, parseReview } from '../../server/review/index.ts'

const passages = (text: string) =>
  parseReview(text).passages.map(({ block, span }) => ({
    form: block.form,
    words: text.slice(span.start, span.end),
    block,
  }))
const headings = (text: string) =>
  parseReview(text).sections.map(({ heading }) => [heading.form, heading.depth, heading.text])

describe('headings', () => {
  test.each([
    ['## 3.1 The incident', ['atx', 2, '3.1 The incident']],
    ['## The incident ##', ['atx', 2, 'The incident']],
    ['The incident\n---', ['setext', 2, 'The incident']],
    ['The incident\n===', ['setext', 1, 'The incident']],
    ['**The incident**', ['bold', 7, 'The incident']],
    ['__The incident__', ['bold', 7, 'The incident']],
    ['**7.1 Daily life.** She slept in the chair.', ['run-in', 8, '7.1 Daily life']],
    ['## The *incident* and [what](x) came', ['atx', 2, 'The incident and what came']],
    ['## Actions:', ['atx', 2, 'Actions']],
    ['## What happened?', ['atx', 2, 'What happened?']],
    ['## 3.1.', ['atx', 2, '3.1.']],
    ['## The incident <!-- when? -->', ['atx', 2, 'The incident']],
    ['The\nincident\n---', ['setext', 2, 'The incident']],
    ['**The incident** <!-- when? -->', ['bold', 7, 'The incident']],
  ])('%j', (text, heading) => {
    expect(headings(text)).toEqual([heading])
  })

  test.each([
    ['a bold sentence', '**They have decided to commission a review.**'],
    ['a label', '**Domestic abuse:** none known'],
    ['a heading in a quote', '> ## Title'],
    ['a heading in a list', '- ## Title'],
    ['a heading in a fence', '```\n## Title\n```'],
    ['bold at the start of a sentence', '**Mother** said so.'],
  ])('%s is none', (_, text) => {
    expect(headings(text)).toEqual([])
  })
})

describe('passages keep their places when the markup is blanked', () => {
  test.each([
    'The **baby** was *asleep* on the [sofa](http://a.b "t") with `him`.',
    '- **Alcohol:** not asked',
    '| Alcohol | **none** known |\n|---|---|\n| Drugs | see *below* |',
    '> He said “no”.\n> And again.',
    'A 🙂 &amp; B \\# C&nbsp;D',
    'Write to a@b.example, www.x.example or c_d.e@f.example now',
  ])('%j', (text) => {
    for (const { block, words } of passages(text)) {
      expect(block.text.length).toBe(words.length)
      for (let at = 0; at < words.length; at++) if (block.text[at] !== ' ') expect(block.text[at]).toBe(words[at])
      expect(block.text).not.toMatch(/[*`|]/)
    }
  })

  test('list items, table rows and quotes are passages of their own', () => {
    expect(passages('- one\n  - two\n\n> three\n\n| a | b |\n|---|---|\n| c | d |\n').map(({ form }) => form)).toEqual([
      'list-item',
      'list-item',
      'quote',
      'table-header',
      'table-row',
    ])
  })

  test('a line break within one becomes a space', () => {
    expect(passages('one\r\n  two')[0]?.block.text).toMatch(/^one +two$/)
  })
})

describe('labels', () => {
  const label = (text: string) => {
    const [first] = parseReview(text).passages.filter(({ block }) => block.form !== 'table-header')
    const span = (first?.block as PassageBlock | undefined)?.label
    return span && text.slice(span.start + (first?.chunk.start ?? 0), span.end + (first?.chunk.start ?? 0))
  }
  test.each([
    ['**Domestic abuse:** none known', 'Domestic abuse:'],
    ['- Alcohol: not asked', 'Alcohol'],
    ['| Factor | Found |\n|---|---|\n| Drugs | none |', 'Drugs'],
    ['| No | Factor | Found |\n|---|---|---|\n| 3. | Drugs? | none |', 'Drugs?'],
    ['| No | Factor | Yes |\n|---|---|---|\n| 3. | Drugs | x |', 'Drugs'],
    ['| No | Factor |\n|---|---|\n| 3. | Drugs? |', '3.'],
    [
      '| No | What | Who |\n|---|---|---|\n| 3 | The leaflet is to be rewritten for fathers by the autumn | Police |',
      '3',
    ],
    [
      '| No | Risk | Yes |\n|---|---|---|\n| 3 | Violence between the parents or in any of their earlier relationships | X |',
      'Violence between the parents or in any of their earlier relationships',
    ],
    ['| Year | Event | Source |\n|---|---|---|\n| 2019 | A fire | Housing |', '2019'],
    ['| Person | Who | Age |\n|---|---|---|\n| A | Half-sibling | 5 |', 'A'],
    ['Domestic abuse: TBC.', 'Domestic abuse'],
    ['7.4 **Alcohol.** None.', 'Alcohol.'],
    ['**Neglect** No concerns.', 'Neglect'],
    ['**Neglect** – none.', 'Neglect'],
    ['- **Neglect**: none.', 'Neglect'],
  ])('%j', (text, expected) => {
    expect(label(text)).toBe(expected)
  })

  test.each(['**Mother** said so.', 'The hearing at 10:30 was put off.', 'See https://x.example/a for more.'])(
    '%j has none',
    (text) => {
      expect(label(text)).toBeUndefined()
    },
  )

  test('a long sentence with a colon has none', () => {
    expect(
      label('The panel looked at everything that each of the nine agencies had sent in: nothing was found.'),
    ).toBeUndefined()
  })
})

describe('what does not count as content', () => {
  const words = (text: string) => parseReview(text).sections[0]?.treeWords
  test.each([
    ['comments', '## A\n\n<!-- What happened? When? -->\n'],
    ['comments over several lines', '## A\n\n<!-- What\n\nhappened? -->\n'],
    ['a prompt in italics', '## A\n\n*Describe the incident.*\n'],
    ['a prompt in brackets', '## A\n\n[insert summary]\n'],
    ["a table's header row", '## A\n\n| Date | Event |\n|---|---|\n'],
    ["a template's row", '## A\n\n| Risk | Found |\n|---|---|\n| Alcohol | |\n| Drugs | *Describe.* |\n'],
    ["a template's label", '## A\n\n- **Alcohol:**\n- Drugs: [insert]\n- **Neglect:** *Describe.*\n'],
    [
      'what a form asks behind a label',
      '## A\n\n| Risk | Found |\n|---|---|\n| Violence | Was there any? Who saw it? |\n| SEND | Yes / No / Not known |\n| Is he at school? | |\n',
    ],
    [
      'instructions behind a label',
      '## A\n\n**Drugs:** Consider past and current use. Give dates.\n\n**SEND:** Delete as appropriate: yes / no\n',
    ],
  ])('%s', (_, text) => {
    expect(words(text)).toBe(0)
  })

  test.each([
    ['a question of its own', 'Was the father known to anybody?'],
    ['a question somebody asked', '**Child A said:** Can I stay here?'],
    ['an answer with a question', '**Drugs:** Cannabis, by her own account. Who supplied it?'],
    ['one answer of the choice', '**SEND:** No'],
    ['a doubt', '**Drugs:** Cannabis?'],
    ['a doubt without a word', '**Alcohol:** ? per GP'],
    ['two answers that leave it open', '**SEND:** No / unknown'],
    ['a word that may instruct', '**Father:** State benefits; arrested for assaulting Mother.'],
    ['a finding that begins like an instruction', '**Police:** Record the assault as domestic abuse.'],
  ])('%s is content', (_, text) => {
    expect(words(`## A\n\n${text}\n`)).toBeGreaterThan(0)
  })

  test("a person's own words in italics are no prompt", () => {
    expect(words('## A\n\n*“I want to go home.”*\n')).toBe(5)
  })

  test('subsections count for the section they stand in', () => {
    const { sections } = parseReview('## A\n\n### B\n\none two three\n\n## C\n')
    expect(sections.map(({ words: own, treeWords }) => [own, treeWords])).toEqual([
      [0, 3],
      [3, 3],
      [0, 0],
    ])
  })
})

describe('comments, wherever they stand', () => {
  test.each([
    ['on a line', '<!-- one -->\n'],
    ['in a paragraph', 'Text <!-- one --> more.\n'],
    ['in a heading', '## A <!-- one -->\n'],
    ['in a list', '- a\n  <!-- one -->\n'],
    ['in a table', '| a <!-- one --> | b |\n|---|---|\n'],
    ['over several lines and blank ones', '<!--\n\none\n\n-->\n\nText.\n'],
  ])('%s', (_, text) => {
    const [comment] = parseReview(text).comments
    expect(comment?.text.trim()).toBe('one')
    expect(text.slice(comment?.span.start, comment?.span.end)).toMatch(/^<!--[\s\S]*-->$/)
  })
})
