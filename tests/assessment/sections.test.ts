import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answerSections, expectSections, matchHeading, nearEnough } from '../../server/assessment/sections.ts'
import { findReviewType, sections } from '../../server/guidance/index.ts'
import type { ReviewType } from '../../server/guidance/types.ts'
import { parseReview } from '../../server/review/index.ts'
import { timesAsLong } from '../growth.ts'

const typeOf = (id: string) => findReviewType(id) as ReviewType
const rapidReview = typeOf('rapid-review')

const lines = (name: string): string[] => readFileSync(`tests/fixtures/headings/${name}`, 'utf8').trim().split('\n')
const rows = (name: string): [type: string, answers: string, heading: string][] =>
  lines(name)
    .slice(1)
    .map((line) => line.split('\t') as [string, string, string])

/** Wordings of published reviews, local templates and this domain's guides. */
const real = rows('real-headings.tsv')
/** More of the kind, written in three lots that were tried before anything was changed for them. */
const further = rows('further-headings.tsv')
/** Slips of the pen and wordings too loose to count. */
const loose = lines('loose-headings.tsv')
  .slice(1)
  .map((line) => line.split('\t') as [string, string])
/** Headings that resemble a section's and are about something else. */
const nearMisses = lines('near-misses.txt')

const missedOf = (cases: typeof real) =>
  cases.filter(([type, answers, heading]) => {
    const { ids, weak = [] } = matchHeading(heading, typeOf(type))
    return !answers.split(' ').every((id) => ids.includes(id) || weak.includes(id))
  })

describe('headings as local templates and published reviews word them', () => {
  test.each([
    ['real', real, 200, 0.95],
    ['further', further, 400, 0.98],
  ])('%s wordings are recognised', (name, cases, least, rate) => {
    const missed = missedOf(cases)
    const found = 1 - missed.length / cases.length
    console.log(
      `${name} headings recognised: ${cases.length - missed.length} of ${cases.length} (${(found * 100).toFixed(1)} %)`,
    )
    for (const [type, answers, heading] of missed) console.log(`  missed: ${heading} (${type}: ${answers})`)
    expect(cases.length).toBeGreaterThanOrEqual(least)
    expect(found).toBeGreaterThanOrEqual(rate)
  })

  test('none of the headings that only look alike counts', () => {
    const counted = nearMisses.filter((heading) => matchHeading(heading, rapidReview).ids.length > 0)
    console.log(`near misses counted: ${counted.length} of ${nearMisses.length}`)
    expect(nearMisses.length).toBeGreaterThanOrEqual(100)
    expect(counted).toEqual([])
  })

  test('every proposed title answers its own section, in each type that has it', () => {
    for (const type of ['serious-incident-notification', 'rapid-review', 'lcspr', 'serious-case-review'].map(typeOf))
      for (const use of type.sections) {
        const title = use.title ?? sections.find(({ id }) => id === use.section)?.title ?? ''
        expect(matchHeading(title, type).ids, title).toContain(use.section)
        expect(matchHeading(`4. ${title.toUpperCase()}`, type).ids, title).toContain(use.section)
      }
  })
})

describe('headings in plain words', () => {
  test.each([
    ['Who lives at home', 'family'],
    ['Who Robin is', 'family'],
    ["What T's days were like", 'childs-voice'],
    ['Keeping other young people safe now', 'immediate-safeguarding'],
    ['Is everyone safe?', 'immediate-safeguarding'],
    ['What we learned about how we work', 'learning'],
    ['What we learned about how we work', 'analysis'],
    ['What we are going to do', 'actions'],
    ['What happens next', 'actions'],
    ['What we knew', 'agency-involvement'],
    ['Risk factors considered at the meeting', 'risk-factors'],
    ['Learning identified by the rapid review group', 'learning'],
  ])('%s answers %s', (heading, id) => {
    expect(matchHeading(heading, rapidReview).ids).toContain(id)
  })

  test('what a practice review is going to do are its recommendations', () => {
    expect(matchHeading('What we are going to do', typeOf('lcspr')).ids).toContain('recommendations')
  })

  test.each([
    'Keeping young people safe online',
    'Who is invited',
    'What happens next in court',
    'Biscuits considered at the meeting',
    'Learning disability considered by the group',
    'At the meeting',
  ])('%s answers nothing', (heading) => {
    expect(matchHeading(heading, rapidReview).ids).toEqual([])
  })
})

describe('the threshold for a suggestion', () => {
  const meant = loose.map(([id, heading]) => ({ id, ...matchHeading(heading, rapidReview) }))
  const open = meant.filter(({ ids }) => ids.length === 0)
  const suggested = nearMisses.map((heading) => matchHeading(heading, rapidReview).near?.similarity ?? 0)
  const at = (threshold: number) => ({
    right: open.filter(({ id, near }) => near?.id === id && near.similarity >= threshold).length,
    wrong: open.filter(({ id, near }) => near && near.id !== id && near.similarity >= threshold).length,
    false: suggested.filter((similarity) => similarity >= threshold).length,
  })

  test('most loose wordings are suggested for the right section, and few others are suggested at all', () => {
    for (const threshold of [0.7, 0.74, 0.78, 0.82, 0.9].filter((one) => one >= nearEnough)) {
      const { right, wrong, false: wide } = at(threshold)
      console.log(
        `  from ${threshold}: ${right} of ${open.length} right, ${wrong} wrong; ${wide} of ${nearMisses.length} look-alikes`,
      )
    }
    const { right, wrong, false: wide } = at(nearEnough)
    expect(right / open.length).toBeGreaterThanOrEqual(0.6)
    expect(wrong).toBe(0)
    expect(wide / nearMisses.length).toBeLessThanOrEqual(0.05)
  })

  test.each([
    ['Immedaite safeguarding action', 'immediate-safeguarding'],
    ['Chronolgy', 'agency-involvement'],
    ['Anaylsis of practice', 'analysis'],
    ['Learing identified', 'learning'],
    ['Issues of natoinal importance', 'national-issues'],
  ])('a slip of the pen is suggested, not counted: %s', (heading, id) => {
    expect(matchHeading(heading, rapidReview).ids).toEqual([])
    expect(matchHeading(heading, rapidReview).near?.id).toBe(id)
  })
})

describe('one wording, one reading', () => {
  test.each([
    ['3.2 Immediate safeguarding arrangements', ['immediate-safeguarding']],
    ['PART 3 – CHRONOLOGY', ['agency-involvement']],
    ['Chapter 6: Learning', ['learning']],
    ['Section 4: Learning identified', ['learning']],
    ['Child’s Lived Experience', ['childs-voice']],
    ["Child A's lived experience", ['childs-voice']],
    ['What we have learnt', ['learning']],
    ['Analysis, findings and learning', ['analysis', 'learning']],
    ['Learning and recommendations', ['learning', 'actions']],
    ['Recommendations', ['actions']],
    ['Multi-agency learning points', ['learning']],
    ['Learning and actions taken by the fire service', []],
    ['Who was told', []],
    ['What happened to the referral', []],
    ['What happened to Child B', ['incident']],
    ['Voice of Ofsted', []],
    ['Glossary', ['glossary']],
    ['What was done straight away', ['immediate-safeguarding']],
    ['Steps taken straight away to protect the siblings', ['immediate-safeguarding']],
    ['Keeping Elsie and her brother safe now', ['immediate-safeguarding']],
    ['Keeping medicines safe', []],
    ['Daily life for T', ['childs-voice']],
    ['Elsie’s daily life', ['childs-voice']],
    ['Daily life at school', []],
    ['Elsie’s lived experience', ['childs-voice']],
    ['Elsie and her family', ['family']],
    ['T and his siblings', ['family']],
    ['Elsie’s family', ['family']],
    ['About the children', ['family']],
    ['The police and their family liaison', []],
    ['Friends and family', []],
    ['Agency involvement and analysis', ['agency-involvement', 'analysis']],
    ['Key events and analysis', ['agency-involvement', 'analysis']],
    ['Summary of agency involvement and key practice episodes', ['agency-involvement', 'analysis']],
    ['Chronology and key practice episodes', ['agency-involvement', 'analysis']],
    ['Agency involvement and good practice', ['agency-involvement', 'good-practice']],
    ['Analysis of agency involvement', ['analysis']],
    ['Discussion and analysis', ['analysis']],
    ['Key events and contacts', ['agency-involvement']],
    ['Multi-agency practice and information', []],
    ['VOC', ['childs-voice']],
    ['Daily life / VOC', ['childs-voice']],
    ['National', ['national-issues']],
    ['National?', ['national-issues']],
    ['National policy changes', []],
    ['National Grid', []],
    ['National and local background', ['process']],
    ['Risk factors (prompt list)', ['risk-factors']],
    ['Key risk factors (tick)', ['risk-factors']],
    ['Key risk factors (please tick all that apply)', ['risk-factors']],
    ['Analysis (max 500 words)', ['analysis']],
    ['Findings (post-mortem)', []],
    ['Learning (disability service)', []],
    ['Other risk factors', ['risk-factors']],
    ['Other factors considered', ['risk-factors']],
    ['Other agencies', []],
    ['Section 3A: Learning', ['learning']],
  ])('%s', (heading, ids) => {
    expect([...matchHeading(heading, rapidReview).ids].sort()).toEqual([...ids].sort())
  })

  test.each([
    ['Recommendations', ['recommendations']],
    ['Findings', ['analysis', 'learning']],
    ['Conclusion and recommendations', ['conclusion', 'recommendations']],
    ['What happened', ['agency-involvement', 'incident']],
  ])('in a local child safeguarding practice review: %s', (heading, ids) => {
    expect([...matchHeading(heading, typeOf('lcspr')).ids].sort()).toEqual(ids)
  })

  test('a declared name stands for the child', () => {
    expect(matchHeading('Lived experience of holly', rapidReview).ids).toEqual([])
    expect(matchHeading('Lived experience of holly', rapidReview, [], ['Holly']).ids).toEqual(['childs-voice'])
  })

  test("a configuration's own wording counts, and its slips are suggested", () => {
    const extras = [{ id: 'immediate-safeguarding', aliases: ['Making things secure'] }]
    expect(matchHeading('4. Making things secure', rapidReview, extras).ids).toEqual(['immediate-safeguarding'])
    expect(matchHeading('Making things secrue', rapidReview, extras).near?.id).toBe('immediate-safeguarding')
  })

  test('a hostile heading costs nothing', () => {
    // As long as a heading may be before it is taken for a paragraph.
    const match = (piece: string) => () => {
      const heading = `${piece.repeat(300).slice(0, 290)}x`
      for (let time = 0; time < 50; time++) matchHeading(heading, rapidReview)
    }
    for (const piece of [' ', ', ', 'of ', "a's ", '1.', 'Child ', '-', 'learning and '])
      expect(timesAsLong(match(piece), match('what was known of the family before ')), piece).toBeLessThan(20)
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

describe('key practice episodes beside an analysis', () => {
  const idsIn = (body: string) => answerSections(review(body), rapidReview).map(({ ids }) => [...ids].sort())
  const both = ['agency-involvement', 'analysis']

  test.each([
    [
      'are what services did as well',
      '## Key practice episodes\n\nA.\n\n## Analysis\n\nB.\n',
      [[], both, ['analysis']],
    ],
    [
      'wherever they stand, and numbered',
      '## 4. Analysis\n\nB.\n\n## 5. Summary of key practice episodes\n\nA.\n',
      [[], ['analysis'], both],
    ],
    ['alone are the analysis', '## Key practice episodes\n\nA.\n', [[], ['analysis']]],
    [
      'below it are a part of it',
      '## Analysis\n\nB.\n\n### Key practice episodes\n\nA.\n',
      [[], ['analysis'], ['analysis']],
    ],
    [
      'and beside a chronology are analysis',
      '## Chronology\n\nA.\n\n## Key practice episodes\n\nB.\n\n## Analysis\n\nC.\n',
      [[], ['agency-involvement'], ['analysis'], ['analysis']],
    ],
    [
      'that are analysed say no more than they did',
      '## Analysis of key practice episodes\n\nA.\n\n## Analysis\n\nB.\n',
      [[], ['analysis'], ['analysis']],
    ],
  ])('%s', (_, body, ids) => expect(idsIn(body)).toEqual(ids))
})

describe('a sentence that answers a section', () => {
  test.each([
    ['sign-off', 'Agreed by the delegates of the lead safeguarding partners.'],
    ['sign-off', 'It has been approved by the director of children’s services.'],
    ['sign-off', 'The partners decided not to commission an LCSPR.'],
    ['sign-off', 'The safeguarding partners have approved this report.'],
    ['national-issues', 'The case raises no issues of national importance.'],
    ['national-issues', 'No national issues.'],
    ['national-issues', 'The partners have asked the Panel for its view on this.'],
    ['national-issues', 'We draw the Panel’s attention to the design of the form.'],
    ['national-issues', 'The group considered whether the case is of national importance and found that it is not.'],
    ['decision', 'The group recommends that an LCSPR is undertaken.'],
    ['decision', 'The criteria for an LCSPR are not met.'],
    ['decision', 'The partners decided not to commission a local child safeguarding practice review.'],
  ])('%s: %s', (id, sentence) => {
    expect(missingIn(`## Introduction\n\n${sentence}`)).not.toContain(id)
  })

  test.each([
    ['sign-off', 'The report will be agreed by the safeguarding partners in March.'],
    ['sign-off', 'It is awaiting approval and has not been signed off by the partners.'],
    ['sign-off', 'The partners met on 3 March and agreed the terms of a press statement.'],
    ['national-issues', 'The purpose is to consider whether the case raises issues of national importance.'],
    ['national-issues', 'Partners must decide whether there are issues of national importance.'],
    ['national-issues', 'The Panel may ask whether there are no national issues.'],
    ['national-issues', 'Knives are a national concern.'],
    ['decision', 'The meeting was held to decide whether a local child safeguarding practice review is needed.'],
    ['decision', 'The partners will consider whether the criteria are met.'],
    ['decision', 'An LCSPR on Child W was commissioned in 2023.'],
  ])('states nothing yet (%s): %s', (id, sentence) => {
    expect(missingIn(`## Introduction\n\n${sentence}`)).toContain(id)
  })

  test('not in an appendix, and not where such reviews are explained', () => {
    expect(missingIn('## Appendix: template\n\nAgreed by the safeguarding partners.')).toContain('sign-off')
    expect(missingIn('## Background to rapid reviews\n\nAgreed by the safeguarding partners.')).toContain('sign-off')
  })
})

describe('what else answers a section', () => {
  test('"Next steps" only where it says what was decided', () => {
    expect(missingIn('## Next steps\n\nA further meeting will be arranged.')).toContain('decision')
    expect(missingIn('## Next steps\n\nThe partners decided not to commission an LCSPR.')).not.toContain('decision')
  })

  test('a bold heading at the start of a paragraph', () => {
    expect(missingIn("## Analysis\n\n**7.1 The children's daily life.** They slept in one room.")).not.toContain(
      'childs-voice',
    )
  })

  test('a labelled row among the factors considered, and not a value in a table of details', () => {
    const table = '| Factor | What is known |\n|---|---|\n| Identity | Her name at school was not used. |\n'
    expect(missingIn(`## Risk factors\n\n${table}`)).not.toContain('context-and-inequalities')
    expect(missingIn(`## Details of child and family\n\n${table}`)).toContain('context-and-inequalities')
    expect(missingIn('## Risk factors\n\n| Factor | |\n|---|---|\n| Identity | |\n')).toContain(
      'context-and-inequalities',
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

/** The required sections that are missing, by our ids. */
const listed: Readonly<Record<string, readonly string[]>> = {
  'rapid-review-thin': [
    'immediate-safeguarding',
    'childs-voice',
    'context-and-inequalities',
    'analysis',
    'learning',
    'decision',
    'national-issues',
    'actions',
    'sign-off',
  ],
  'rapid-review-thorough': [],
  'rapid-review-late': [],
  'rapid-review-key-table': [],
  'lcspr-for-publication': [],
  'serious-incident-notification': [],
}

describe('whole documents', () => {
  test.each(Object.entries(listed))('%s', (name, expected) => {
    const document = parseReview(readFileSync(`tests/eval/documents/${name}.md`, 'utf8'))
    const type = typeOf(document.facts.type?.value as string)
    const notified = document.facts.dates['notification-date']?.value
    const date = notified?.kind === 'date' ? notified.date : '2026-01-01'
    const missing = expectSections(document, type, answerSections(document, type), date).filter(
      (section) => section.missing && section.need === 'required',
    )
    expect(missing.map(({ id }) => id)).toEqual(expected)
  })
})
