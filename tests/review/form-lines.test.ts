/** The lines of a form in running text: where each begins, what its label is, and what is answered. */
import type { PhrasingContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { settled } from '../../server/review/choices.ts'
import { parseReview } from '../../server/review/index.ts'
import { growth } from '../growth.ts'

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Each passage as "label | answer", without what nobody chose; a passage without a label as it is. */
const lines = (text: string): readonly string[] =>
  parseReview(text).passages.map(({ block }) => {
    const { label, span } = block
    if (label === undefined) return words(block.text)
    const [start, end] = [label.start - span.start, label.end - span.start]
    const answer = block.text.slice(end).replace(/^[\s:–—-]+/, '')
    return `${words(block.text.slice(start, end).replace(/:$/, ''))} | ${words(answer)}`.trim()
  })

describe('labels on lines of their own', () => {
  test.each<[string, readonly string[]]>([
    [
      'Domestic abuse: yes\nAlcohol: no\nMental health: not known',
      ['Domestic abuse | yes', 'Alcohol | no', 'Mental health | not known'],
    ],
    ['Domestic abuse: yes\\\nAlcohol: no', ['Domestic abuse | yes', 'Alcohol | no']],
    ['Domestic abuse: yes<br>Alcohol: no<br/>\nNeglect: no', ['Domestic abuse | yes', 'Alcohol | no', 'Neglect | no']],
    ['**Neglect:** No  \n**Alcohol**: Yes', ['Neglect | No', 'Alcohol | Yes']],
    ['**Neglect:** No\nAlcohol: Yes\n**Drugs:** No', ['Neglect | No', 'Alcohol | Yes', 'Drugs | No']],
    ['> Neglect: no\n> Alcohol: yes', ['Neglect | no', 'Alcohol | yes']],
    ['- Neglect: no\n  Alcohol: yes', ['Neglect | no', 'Alcohol | yes']],
    ['Alcohol ☐ Yes ☒ No\nNeglect ☒ Yes ☐ No', ['Alcohol | No', 'Neglect | Yes']],
    ['Alcohol – ~~Yes~~ / No\nNeglect – Yes / ~~No~~', ['Alcohol | / No', 'Neglect | Yes /']],
    // A line without a label goes on with the one above.
    [
      'Neglect: the home was looked at.\nIt was clean.\nAlcohol: no',
      ['Neglect | the home was looked at. It was clean.', 'Alcohol | no'],
    ],
    ['**Neglect:** the home\n**was** clean.\n**Alcohol:** no', ['Neglect | the home was clean.', 'Alcohol | no']],
    // Behind what is no label, there must be nothing else.
    ['Risk factors\nAlcohol: no\nNeglect: no', ['Risk factors', 'Alcohol | no', 'Neglect | no']],
    ['The family came in May.\nAlcohol ☐ Yes ☒ No', ['The family came in May.', 'Alcohol | No']],
    [
      'The panel met in May and asked for one more thing, of which it was told\nBackground: there was none.',
      ['The panel met in May and asked for one more thing, of which it was told Background: there was none.'],
    ],
    // Prose that was wrapped.
    [
      'Summary: the social worker noted that\nmeals: were missed',
      ['Summary | the social worker noted that meals: were missed'],
    ],
    [
      'Summary: the health visitor came.\nNobody was in. Police: not called.',
      ['Summary | the health visitor came. Nobody was in. Police: not called.'],
    ],
  ])('%j', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})

describe('what is told of one person stays together', () => {
  test.each<[string, readonly string[]]>([
    ['Mother: aged 24\nMental health: low mood', ['Mother | aged 24 Mental health: low mood']],
    [
      'Mother: aged 24\nMental health: low mood\nFather: aged 30\nMental health: none known',
      ['Mother | aged 24 Mental health: low mood', 'Father | aged 30 Mental health: none known'],
    ],
    ['Neglect: Father was asked\nAlcohol: he drinks', ['Neglect | Father was asked Alcohol: he drinks']],
    // A list of people is no person's.
    ['Mother: Ms B\nFather: Mr C\nAlcohol: no', ['Mother | Ms B', 'Father | Mr C', 'Alcohol | no']],
  ])('%j', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})

describe('several labels on a line, each before what it offers', () => {
  test.each<[string, readonly string[]]>([
    ['Alcohol ☐ Yes ☒ No   Neglect ☒ Yes ☐ No', ['Alcohol | No', 'Neglect | Yes']],
    ['Alcohol: Yes ☐ No ☒ Neglect: Yes ☒ No ☐', ['Alcohol | No', 'Neglect | Yes']],
    ['Alcohol Y☐ N☒ Neglect Y☒ N☐ Drugs Y☐ N☐', ['Alcohol | N', 'Neglect | Y', 'Drugs |']],
    ['Alcohol [ ] Yes [x] No; Neglect [x] Yes [ ] No', ['Alcohol | No;', 'Neglect | Yes']],
    ['Alcohol ☐ Yes ☒ No ☐ Not known', ['Alcohol | No']],
    ['Alcohol ☒ Yes ☐ No (father only) Neglect was seen.', ['Alcohol | Yes (father only) Neglect was seen.']],
  ])('%j', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})

describe('what is chosen, label by label', () => {
  test.each<[string, readonly string[]]>([
    ['Alcohol: Yes / **No**. Neglect: **Yes** / No.', ['Alcohol | No . Neglect: Yes .']],
    ['Alcohol: Yes / ~~No~~. Neglect: ~~Yes~~ / No.', ['Alcohol | Yes / . Neglect: / No.']],
    ['Alcohol: ☐ Yes ☒ No. Neglect: ☐ Yes ☐ No.', ['Alcohol | No.', 'Neglect |']],
    ['Alcohol: none. Neglect: Yes ☐ No ☒', ['Alcohol | none. Neglect: No']],
    ['Alcohol ☐ No concerns ☒ Concerns', ['Alcohol | Concerns']],
    ['Alcohol: ☒ No concerns ☐ Concerns', ['Alcohol | No concerns']],
    ['Alcohol ☐ Present ☒ Absent', ['Alcohol | Absent']],
    ['Alcohol: (Y) / N', ['Alcohol | (Y)']],
    ['Alcohol: Y / (N) / NK', ['Alcohol | (N)']],
    ['Alcohol: Yes / <u>No</u>', ['Alcohol | No']],
    ['Alcohol: <b>Yes</b> / No', ['Alcohol | Yes']],
    ['Alcohol: <del>Yes</del> / No', ['Alcohol | / No']],
    ['Alcohol: <s>Yes</s> **No**', ['Alcohol | No']],
    ['Alcohol: [x] Yes [ ] No', ['Alcohol | Yes']],
    ['Alcohol: Y☐ N☒', ['Alcohol | N']],
    ['Father – ~~not known~~ named', ['Father – named']],
    ['Father – <strike>not known</strike> named', ['Father – named']],
    // No choice.
    ['Alcohol: Yes / No', ['Alcohol | Yes / No']],
    ['Alcohol: (Y) / (N)', ['Alcohol | (Y) / (N)']],
    ['Alcohol: **none** seen', ['Alcohol | none seen']],
  ])('%j', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})

describe('further labels in a line', () => {
  const further = (text: string) =>
    parseReview(text).passages[0]?.block.labels?.map(({ start, end }) => text.slice(start, end))
  test.each<[string, readonly string[] | undefined]>([
    ['Alcohol: none. Neglect: none known. Drugs: no.', ['Neglect', 'Drugs']],
    ['Alcohol – none. Neglect – none known.', ['Neglect']],
    ['He said “no.” Alcohol: none', ['Alcohol']],
    // A dash is a label’s where the line begins with such a label.
    ['He came. Neglect – none known.', undefined],
    ['Alcohol: none. Nobody came.', undefined],
    ['At 3:15 Police: came', undefined],
  ])('%j', (text, expected) => {
    expect(further(text)).toEqual(expected)
  })
})

describe('a line of thousands of answers', () => {
  test.each([
    ['in brackets', 'Alcohol: (Y) / N. '],
    ['with boxes', 'Alcohol: ☒ Yes ☐ No. '],
  ])('%s: four times as many take no more than eight times as long', { timeout: 60_000 }, (_, line) => {
    const read = (times: number) => parseReview(`Risk factors.\n\n${line.repeat(times)}\n`).passages.length
    expect(growth(read, 5000)).toBeLessThan(8)
  })

  const line = 'Alcohol: <u>Yes</u> / No. '
  /** As the parser gives it, which takes far longer over so many tags. */
  const tagged = (times: number) => {
    const starts = Array.from({ length: times }, (_, index) => index * line.length)
    const nodes = starts.flatMap((at) => [tag('<u>', at + 9), tag('</u>', at + 15)])
    const answers = starts.map((at) => ({ start: at + 8, end: at + line.length }))
    const source = line.repeat(times)
    const plain = source.replace(/<.*?>/g, (tag) => ' '.repeat(tag.length))
    return { plain, span: { start: 0, end: source.length }, nodes, answers }
  }
  const read = ({ plain, span, nodes, answers }: ReturnType<typeof tagged>) => settled(plain, span, nodes, answers)

  test('set off by tags: four times as many take no more than eight times as long', { timeout: 60_000 }, () => {
    const [few, many] = [tagged(2000), tagged(8000)]
    expect(words(read(tagged(2)).text)).toBe('Alcohol: Yes . Alcohol: Yes .')
    expect(growth((size) => read(size === 1 ? few : many), 1)).toBeLessThan(8)
  })

  test('within more markup than a call can have arguments', () => {
    const { nodes, ...rest } = tagged(200_000)
    const emphasis = { type: 'emphasis', ...place(0, rest.span.end), children: nodes } as PhrasingContent
    expect(read({ ...rest, nodes: [emphasis], answers: [] }).isMarked).toBe(false)
  })
})

const tag = (value: string, start: number): PhrasingContent => ({
  type: 'html',
  value,
  ...place(start, start + value.length),
})

const place = (start: number, end: number) => ({
  position: { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } },
})
