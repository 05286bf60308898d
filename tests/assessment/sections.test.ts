import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answerSections, expectSections, matchHeading } from '../../server/assessment/sections.ts'
import { findReviewType } from '../../server/guidance/index.ts'
import type { ReviewType } from '../../server/guidance/types.ts'
import { parseReview } from '../../server/review/index.ts'

const typeOf = (id: string) => findReviewType(id) as ReviewType
const rapidReview = typeOf('rapid-review')

const real = readFileSync('tests/fixtures/headings/real-headings.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string])
const nearMisses = readFileSync('tests/fixtures/headings/near-misses.txt', 'utf8').trim().split('\n')

describe('headings as local templates and published reviews word them', () => {
  test('at least 95 % are recognised', () => {
    const missed = real.filter(([type, answers, heading]) => {
      const { ids, weak } = matchHeading(heading, typeOf(type))
      const found = [...ids, ...(weak ?? [])]
      return !answers.split(' ').every((id) => found.includes(id))
    })
    const rate = 1 - missed.length / real.length
    console.log(`headings recognised: ${real.length - missed.length} of ${real.length} (${(rate * 100).toFixed(1)} %)`)
    for (const [type, answers, heading] of missed) console.log(`  missed: ${heading} (${type}: ${answers})`)
    expect(real.length).toBeGreaterThanOrEqual(200)
    expect(rate).toBeGreaterThanOrEqual(0.95)
  })

  test('none of a hundred headings that only look alike counts', () => {
    const counted = nearMisses.filter((heading) => matchHeading(heading, rapidReview).ids.length > 0)
    expect(nearMisses.length).toBeGreaterThanOrEqual(100)
    expect(counted).toEqual([])
  })

  test('the suggestion threshold lies where few of them are even suggested', () => {
    const suggested = nearMisses.filter((heading) => matchHeading(heading, rapidReview).near !== undefined)
    expect(suggested.length).toBeLessThanOrEqual(10)
  })
})

describe('one wording, one reading', () => {
  test.each([
    ['3.2 Immediate safeguarding arrangements', ['immediate-safeguarding']],
    ['PART 3 – CHRONOLOGY', ['agency-involvement']],
    ['Chapter 6: Learning', ['learning']],
    ['Child’s Lived Experience', ['childs-voice']],
    ['Analysis, findings and learning', ['analysis', 'learning']],
    ['Recommendations', ['actions']],
  ])('%s', (heading, ids) => {
    expect([...matchHeading(heading, rapidReview).ids].sort()).toEqual([...ids].sort())
  })

  test('"Recommendations" is a section of its own in a local child safeguarding practice review', () => {
    expect(matchHeading('Recommendations', typeOf('lcspr')).ids).toEqual(['recommendations'])
  })

  test('a misspelt or loose wording is suggested, not counted', () => {
    expect(matchHeading('Immediate safeguarding action plan review', rapidReview).ids).toEqual([])
    expect(matchHeading('Immediate safeguarding of children', rapidReview).near?.id).toBe('immediate-safeguarding')
  })

  test("a configuration's own wording counts", () => {
    const extras = [{ id: 'immediate-safeguarding', aliases: ['Making things safe'] }]
    expect(matchHeading('4. Making things safe', rapidReview, extras).ids).toEqual(['immediate-safeguarding'])
  })
})

const review = (body: string) =>
  parseReview(`---\ntype: rapid-review\nnotification-date: 2025-09-01\n---\n\n# Rapid review\n\n${body}`)

function missingIn(body: string): readonly string[] {
  const document = review(body)
  const answers = answerSections(document, rapidReview)
  return expectSections(document, rapidReview, answers, '2025-09-01').flatMap(({ id, missing }) =>
    missing ? [id] : [],
  )
}

describe('what answers a section besides its heading', () => {
  test('a sentence, for what a sentence can say', () => {
    expect(missingIn('## Introduction\n\nAgreed by the delegates of the lead safeguarding partners.')).not.toContain(
      'sign-off',
    )
    expect(missingIn('## Introduction\n\nThe case raises no issues of national importance.')).not.toContain(
      'national-issues',
    )
  })

  test('not a sentence in an appendix', () => {
    expect(missingIn('## Appendix: template\n\nAgreed by the safeguarding partners.')).toContain('sign-off')
  })

  test('"Next steps" only where it says what was decided', () => {
    expect(missingIn('## Next steps\n\nA further meeting will be arranged.')).toContain('decision')
    expect(missingIn('## Next steps\n\nThe partners decided not to commission an LCSPR.')).not.toContain('decision')
  })

  test('a bold heading at the start of a paragraph', () => {
    expect(missingIn("## Analysis\n\n**7.1 The children's daily life.** They slept in one room.")).not.toContain(
      'childs-voice',
    )
  })

  test('front matter, for the case details', () => {
    expect(missingIn('## Introduction\n\nText.')).not.toContain('case-details')
  })
})

describe('needs that began on a day', () => {
  const need = (id: string, date: string) =>
    expectSections(review(''), rapidReview, answerSections(review(''), rapidReview), date).find((one) => one.id === id)
      ?.need

  test('context and inequalities: recommended before June 2025, required from then on', () => {
    expect(need('context-and-inequalities', '2025-05-31')).toBe('recommended')
    expect(need('context-and-inequalities', '2025-06-01')).toBe('required')
  })

  test("the child's voice: recommended before 2022", () => {
    expect(need('childs-voice', '2021-12-31')).toBe('recommended')
    expect(need('childs-voice', '2022-01-01')).toBe('required')
  })
})

/** Sections that `expected.json` lists as missing, by our ids. */
const listed: Readonly<Record<string, readonly string[]>> = {
  'rapid-review-thin': ['immediate-safeguarding', 'analysis', 'learning', 'decision', 'childs-voice'],
  'rapid-review-thorough': [],
  'lcspr-for-publication': [],
  'serious-incident-notification': [],
}

describe('whole documents', () => {
  test.each(Object.entries(listed))('%s', (name, expected) => {
    const document = parseReview(readFileSync(`tests/eval/documents/${name}.md`, 'utf8'))
    const type = typeOf(document.facts.type?.value as string)
    const notified = document.facts.dates['notification-date']?.value
    const date = notified?.kind === 'date' ? notified.date : '2026-01-01'
    const required = expectSections(document, type, answerSections(document, type), date).filter(
      ({ missing, need }) => missing && need === 'required',
    )
    const ids = required.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([...expected]))
    if (expected.length === 0) expect(ids).toEqual([])
  })
})
