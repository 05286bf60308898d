/** A review that is judged once and thrown away is read no further than it needs; what is said of it is the same. */
import { describe, expect, it } from 'vitest'
import { assess } from '../../server/assessment/index.ts'
import { lint } from '../../server/lint/index.ts'
import { parseReview } from '../../server/review/index.ts'
import { review } from '../bench/corpus.mjs'
import { markdownFixtures } from '../fixtures.ts'

const today = '2026-04-01'

/** Fixtures, and generated reviews: those say much in few words, so that every cue has several terms to choose from. */
const texts = [...markdownFixtures(), ...[1, 2, 3, 4, 42].map((seed) => [`generated ${seed}`, review(seed, 4700)])]

describe('a review judged once', () => {
  it.each(texts)('%s: topics, and all their mentions when asked', (_, text) => {
    const whole = assess(parseReview(text), { today, treatAsReview: true })
    const once = assess(parseReview(text), { today, treatAsReview: true, once: true })
    expect(once?.topics).toEqual(whole?.topics)
    expect(once?.expectedSections).toEqual(whole?.expectedSections)
  })

  it('topics share one getter: V8 keeps what a getter of its own sees', () => {
    const topics = assess(parseReview(review(1, 500)), { today, once: true })?.topics ?? []
    const getters = topics.map((topic) => Object.getOwnPropertyDescriptor(topic, 'mentions')?.get)
    expect(new Set(getters)).toEqual(new Set([expect.any(Function)]))
  })

  it.each(texts)('%s: findings', (_, text) => {
    const settings = { today, rules: {}, treatAsReview: true }
    expect(lint(text, settings).findings).toEqual(lint(parseReview(text), settings).findings)
  })
})
