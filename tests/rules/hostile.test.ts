import { describe, expect, it } from 'vitest'
import { assess } from '../../server/assessment/index.ts'
import { lint } from '../../server/lint/index.ts'
import { parseReview } from '../../server/review/index.ts'
import { namesByUse } from '../../server/rules/identifying/names-by-use.ts'
import { rules } from '../../server/rules/index.ts'
import { wordingsIn } from '../../server/rules/wording/wordings.ts'
import { growth } from '../growth.ts'

/** The rules that look for patterns in the text; what the considerations look for has its own test. */
const patterned = Object.fromEntries(
  rules
    .filter(({ category }) => !['words', 'publication', 'decisions', 'document'].includes(category))
    .map(({ id }): [string, { severity: 'off' }] => [id, { severity: 'off' }]),
)

/** Each repeats what starts a search, a sentence, a quotation or a person, and ends none. */
const hostile: Readonly<Record<string, string>> = {
  'a term without an end to its sentence': 'hard to reach ',
  'quotations and terms': '“hard to reach” hard to reach ',
  'quotations that never close': '“hard "to ‘reach ',
  'people and appointments': 'Child A did not attend the clinic and ',
  'half of a term': 'putting herself at ',
  apostrophes: "'a",
  labels: 'a lack of professional curiosity. ',
  abbreviations: 'ABC (DEF ',
  'reasons that are nearly given': 'why engage because attend ',
  'names without an end': 'Aa Aa Aa ',
  'a first name that does something': 'When Mia told Uncle Mia, ',
  'roles before names': 'her mother Aa, ',
  'places and streets': 'St Aa Primary Aa Road ',
  'names that are declared': 'is called Wren in this report, the independent reviewer Aa ',
  'ciphers and second names': 'Mother (Ms X) and Child A and Baby A ',
  'numbers that are nearly numbers': 'NHS 999 123 4 AB1 2 07700 900 ',
  'dates and births': 'born on 1 March ',
  'notes and fields that never close': '[check a {{a «a ? – a AB-20-',
  'addresses that are none': '1 Aa a@aa.',
}

describe('the rules on hostile text', () => {
  it.each(Object.entries(hostile))(
    '%s: four times the text takes no more than eight times as long',
    { timeout: 60_000 },
    (_, piece) => {
      const text = (times: number) =>
        `---\ntype: lcspr\nstatus: published\n---\n\n## Analysis\n\n${piece.repeat(times)}\n`
      const judge = (times: number) => lint(text(times), { today: '2026-03-20', rules: patterned })
      expect(growth(judge, 2000)).toBeLessThan(8)
    },
  )
})

describe('a list of thousands of items, which is one block of the document', () => {
  it('eight times the items take no more than sixteen times as long', { timeout: 120_000 }, () => {
    const text = (items: number) => `---\ntype: rapid-review\n---\n\n# R\n\n${'- Mother said no.\n'.repeat(items)}`
    const others = rules
      .filter(({ id }) => id !== 'placeholder-text')
      .map(({ id }) => [id, { severity: 'off' as const }])
    const judge = (items: number) => lint(text(items), { today: '2026-03-20', rules: Object.fromEntries(others) })
    expect(growth(judge, 16_000, 128_000)).toBeLessThan(16)
  })
})

describe('thousands of empty sections of one name', () => {
  it('four times as many take no more than eight times as long', { timeout: 120_000 }, () => {
    const others = rules.filter(({ id }) => id !== 'empty-section').map(({ id }) => [id, { severity: 'off' as const }])
    const settings = { today: '2026-03-20', rules: Object.fromEntries(others) }
    const read = (sections: number) => {
      const review = parseReview(`---\ntype: rapid-review\n---\n\n# R\n\n${'## Learning\n\n'.repeat(sections)}`)
      lint(review, settings)
      return review
    }
    const [few, many] = [read(4000), read(16_000)]
    expect(growth((size) => lint(size === 1 ? few : many, settings), 1)).toBeLessThan(8)
  })
})

describe('a table of thousands of rows, which is one block of the document', () => {
  const table = (rows: number) =>
    parseReview(
      `---\ntype: rapid-review\n---\n\n| Theme | What happened |\n|---|---|\n${'| Hidden men | hidden men |\n'.repeat(rows)}`,
    )

  /** How often a block is asked what it is, while the terms in the rows are looked for. */
  function looks(rows: number): number {
    const review = table(rows)
    const assessment = assess(review, { today: '2026-03-20' })
    const chunk = review.chunks.find(({ blocks }) => blocks.length > rows)
    if (assessment === undefined || chunk === undefined) throw new Error('There is no table.')
    let count = 0
    const blocks = chunk.blocks.map(
      (block) =>
        new Proxy(block, {
          get(of, name) {
            if (name === 'kind') count++
            return Reflect.get(of, name)
          },
        }),
    )
    const counted = { chunks: [{ ...chunk, blocks, remembered: undefined }], passages: review.passages }
    // Each row has one in the column of themes, and one that is the author's word.
    expect(wordingsIn(counted, assessment.lexicon)).toHaveLength(rows)
    return count
  }

  it('four times the rows take no more than eight times as many looks', { timeout: 60_000 }, () => {
    expect(looks(800) / looks(200)).toBeLessThan(8)
  })
})

describe('names that are told by what they do', () => {
  const declared = { words: new Set<string>(), phrases: [], allInvented: false }
  /** A name of its own for each number, that no list knows. */
  const nameOf = (number: number) =>
    `Zq${[...number.toString(26)].map((digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]).join('')}x`

  /** How often a text is read, where each has a name of its own. */
  function reads(names: number): number {
    let count = 0
    const texts = Array.from({ length: names }, (_, at) => ({
      start: 40 * at,
      get text() {
        count++
        return `On Monday ${nameOf(at)} cried at school.`
      },
    }))
    expect(namesByUse(texts, declared, new Set())).toHaveLength(names)
    return count
  }

  it('four times as many of them take no more than eight times as many looks into the texts', () => {
    expect(reads(2000) / reads(500)).toBeLessThan(8)
  })

  it.each([
    ['a word that the text has in small letters too', 'Hollow', 'hollow', 0],
    ['its small letters within a longer word', 'Hollow', 'hollows', 1],
    ['a name of two words', 'Hollow Brenk', 'hollow brenk', 0],
    ['a name of two words, in another order', 'Hollow Brenk', 'brenk hollow', 1],
    ['a name of two words, one of them', 'Hollow Brenk', 'brenk', 1],
    ['a name with a hyphen', 'Hollow-Brenk', 'old hollow-brenk, too', 0],
    ['a name with an apostrophe', 'O’Brenk', 'the o’brenk', 0],
    ['with capitals only', 'Hollow', 'HOLLOW', 1],
  ])('%s', (_, name, small, found) => {
    const texts = [
      { text: `On Monday ${name} cried at school.`, start: 0 },
      { text: `It was ${small}.`, start: 100 },
    ]
    expect(namesByUse(texts, declared, new Set())).toHaveLength(found)
  })
})
