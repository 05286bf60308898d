/** What is asked of a review at every keystroke: looked for in what an edit touched, and told as if all had been looked at. */
import { describe, expect, test } from 'vitest'
import { gatheringBy } from '../../server/review/gathered.ts'
import { LiveReview } from '../../server/review/index.ts'
import type { PassageBlock, Review } from '../../server/review/types.ts'
import { generator } from './random.ts'

const letters = (text: string) => [...text.matchAll(/[A-Z]/g)].map(([letter]) => letter)

/** Capitals, with the column heads that a row stands under, and how often somebody had to look. */
function capitals() {
  let looked = 0
  const gather = gatheringBy((block: PassageBlock, { header }, by: string) => {
    looked++
    return letters(block.text).map(
      (letter) => `${by}${letter}${header === undefined ? '' : ` under ${header.text.trim()}`}`,
    )
  })
  const said = (review: Review, by = '') =>
    gather(review, by).map(({ found, passage, index }) => {
      expect(review.passages[index]).toBe(passage)
      return `${found} at ${passage.span.start}`
    })
  return { said, looked: () => looked }
}

const text = 'One and Two.\n\n| head |\n|---|\n| Three |\n| four |\n\n- Five\n- six\n\nseven\n'

describe('gathering', () => {
  test('tells in the order of the text what each passage holds, and under which header', () => {
    expect(capitals().said(new LiveReview(text))).toEqual(['O at 0', 'T at 0', 'T under head at 29', 'F at 51'])
  })

  test('looks again only where an edit was', () => {
    const { said, looked } = capitals()
    const review = new LiveReview(text)
    said(review)
    const before = looked()
    const at = text.indexOf('seven')
    review.edit({ start: at, end: at }, 'X')
    expect(said(review).at(-1)).toBe(`X at ${at}`)
    expect(looked() - before).toBe(1)
  })

  test('looks again everywhere for another reason', () => {
    const { said, looked } = capitals()
    const review = new LiveReview(text)
    said(review)
    const once = looked()
    expect(said(review, 'big ')[0]).toBe('big O at 0')
    expect(looked()).toBe(2 * once)
  })

  test('tells after any edits what a fresh reading tells', () => {
    const random = generator(7)
    const pieces = [
      'A\n\n',
      '\n\nA\n\n',
      '[a]: /x\n\n',
      '[^1]',
      'A',
      'b',
      ' ',
      '\n',
      '\n\n',
      '# H',
      '- ',
      '| C | d |\n',
      '|---|---|\n',
      '> ',
      '**L:** ',
      '<!-- no -->',
    ]
    const { said } = capitals()
    const review = new LiveReview(text)
    for (let edits = 0; edits < 300; edits++) {
      const start = random.below(review.length + 1)
      const end = Math.min(review.length, start + random.below(review.length > 400 ? 40 : 4))
      review.edit({ start, end }, random.pick(pieces))
      expect(said(review)).toEqual(said(new LiveReview(review.text)))
    }
  })
})

describe('what an edit leaves alone stays what it was', () => {
  const paragraphs = ['First.', 'Second.', 'Third.', 'Fourth.'].join('\n\n')
  const at = paragraphs.indexOf('Third')

  test('the chunk before, though it is read again to find where it ends', () => {
    const review = new LiveReview(paragraphs)
    const [first, second] = review.chunks
    review.edit({ start: at, end: at }, 'x')
    expect(review.chunks[0]).toBe(first)
    expect(review.chunks[1]).toBe(second)
  })

  test('not where the edit joins it', () => {
    const review = new LiveReview(paragraphs)
    const second = review.chunks[1]
    review.edit({ start: at - 2, end: at }, '')
    expect(review.chunks[1]).not.toBe(second)
    expect(review.passages[1]?.block.text).toBe('Second.Third.')
  })

  test('not one behind it that reads alike', () => {
    const review = new LiveReview('X\n\nA\n\nA\n\nY')
    review.edit({ start: 3, end: 3 }, 'A\n\n')
    expect(review.passages.map(({ span }) => span.start)).toEqual([0, 3, 6, 9, 12])
    expect(new Set(review.chunks).size).toBe(5)
  })

  test('passages that stand where they stood', () => {
    const review = new LiveReview(paragraphs)
    const before = review.passages
    review.edit({ start: at, end: at }, 'x')
    expect(review.passages[1]).toBe(before[1])
    expect(review.passages[3]).not.toBe(before[3])
  })
})
