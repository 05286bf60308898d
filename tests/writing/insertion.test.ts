import { describe, expect, it } from 'vitest'
import { fixUntilStable, lint } from '../../server/lint/index.ts'
import { sectionEdit } from '../../server/writing/insertion.ts'
import { numberBetween, numberingOf } from '../../server/writing/numbering.ts'
import { sectionSkeleton } from '../../server/writing/skeleton.ts'
import { rapidReview } from '../rules/samples.ts'

const settings = { today: '2026-03-20', rules: {} }
const kinds = ['safe', 'insertion'] as const

/** The headings after `--fix`, of a document made of these. */
function headings(lines: readonly string[], facts = {}): string[] {
  const body = lines.map((line) => `${line}\n\nWritten down here.\n`).join('\n')
  const { text, result } = fixUntilStable(rapidReview(body, facts), settings, kinds)
  expect(fixUntilStable(text, settings, kinds).text).toBe(text)
  expect(result.assessment?.expectedSections.filter(({ missing, need }) => missing && need === 'required')).toEqual([])
  return result.review.sections.map(({ headingSpan }) => text.slice(headingSpan.start, headingSpan.end))
}

/** A title, and the sections on either side of a gap in which "Immediate safeguarding action" is missing. */
const rest = [
  'A day in the life of Child A',
  'Inequalities',
  'Analysis',
  'Learning',
  'Decision',
  'National learning',
  'Actions',
  'Sign-off',
]
const titles = ['Family', 'What happened', 'Chronology', ...rest]
const written = (form: (title: string, index: number) => string) => headings(['# Rapid review', ...titles.map(form)])

describe('a section put in is written as the document writes its own', () => {
  it.each([
    ['plain', (title: string) => `## ${title}`, '## Immediate safeguarding action'],
    ['a level deeper', (title: string) => `### ${title}`, '### Immediate safeguarding action'],
    ['numbered', (title: string, index: number) => `## ${index + 1}. ${title}`, '## 2A. Immediate safeguarding action'],
    [
      'numbered with a bracket',
      (title: string, index: number) => `## ${index + 1}) ${title}`,
      '## 2A) Immediate safeguarding action',
    ],
    [
      'numbered below a chapter',
      (title: string, index: number) => `## 4.${index + 1}. ${title}`,
      '## 4.2A. Immediate safeguarding action',
    ],
    [
      'numbered with room',
      (title: string, index: number) => `## ${index * 2 + 1}. ${title}`,
      '## 4. Immediate safeguarding action',
    ],
    [
      'numbered without a mark',
      (title: string, index: number) => `## ${index + 1} ${title}`,
      '## 2A Immediate safeguarding action',
    ],
    ['in capitals', (title: string) => `## ${title.toUpperCase()}`, '## IMMEDIATE SAFEGUARDING ACTION'],
    ['underlined', (title: string) => `${title}\n---`, 'Immediate safeguarding action\n-----------------------------'],
    [
      'bold paragraphs, as from a word processor',
      (title: string, index: number) => `**${index + 1}. ${title}**`,
      '**2A. Immediate safeguarding action**',
    ],
  ])('%s', (_, form, expected) => {
    const all = written(form)
    expect(all[all.findIndex((heading) => /chronology/i.test(heading)) - 1]).toBe(expected)
  })

  it.each(
    ['Section', 'Part', 'Chapter', 'SECTION'].flatMap((word) =>
      [': ', ' – ', '. '].map((mark) => [word, mark] as const),
    ),
  )('numbered with a word before: %s 1%s', (word, mark) => {
    const all = written((title, index) => `## ${word} ${index + 1}${mark}${title}`)
    expect(all[all.findIndex((heading) => heading.includes('Chronology')) - 1]).toBe(
      `## ${word} 2A${mark}Immediate safeguarding action`,
    )
  })

  it('at the end, numbered on', () => {
    const all = headings([
      '# Rapid review',
      ...['Family', 'What happened', 'Keeping the children safe now', 'Chronology', ...rest.slice(0, -2)].map(
        (title, index) => `## ${index + 1}. ${title}`,
      ),
    ])
    expect(all.slice(-2)).toEqual(['## 11. Actions', '## 12. Sign-off by the safeguarding partners'])
  })

  it('with Roman numbers and letters at the end, and without any in between', () => {
    const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI']
    expect(written((title, index) => `## ${roman[index]}. ${title}`)).toContain('## Immediate safeguarding action')
    const all = headings([
      '# Rapid review',
      ...['Family', 'What happened', 'Keeping the children safe now', 'Chronology', ...rest.slice(0, -1)].map(
        (title, index) => `## ${String.fromCharCode(65 + index)}. ${title}`,
      ),
    ])
    expect(all.at(-1)).toBe('## L. Sign-off by the safeguarding partners')
  })
})

describe('the place of a section put in', () => {
  it('is before an appendix', () => {
    const all = headings([
      '# Rapid review',
      ...titles.slice(0, -1).map((title) => `## ${title}`),
      '## Appendix: terms of reference',
    ])
    expect(all.slice(-2)).toEqual(['## Sign-off by the safeguarding partners', '## Appendix: terms of reference'])
  })

  it('is before the first of those that come after it, where none comes before', () => {
    expect(headings(['# Rapid review', '## Sign-off']).slice(0, 3)).toEqual([
      '# Rapid review',
      '## Child and family',
      '## Circumstances of the incident',
    ])
  })

  it('is after both neighbours where an author has them the other way round', () => {
    const all = headings([
      '# Rapid review',
      ...['What happened', 'Family', 'Chronology', ...rest].map((title) => `## ${title}`),
    ])
    expect(all.slice(1, 5)).toEqual([
      '## What happened',
      '## Family',
      '## Immediate safeguarding action',
      '## Chronology',
    ])
  })

  it('is not between a comment and the line it speaks of', () => {
    const body =
      '# Rapid review\n\n## What happened\n\nSaid here.\n\n<!-- rapid-review-disable-next-line section-order -->\n## Chronology\n\nSaid here.\n'
    const { text } = fixUntilStable(
      rapidReview(body),
      { ...settings, rules: { 'unused-suppression': { severity: 'off' } } },
      kinds,
    )
    expect(text).toContain('section-order -->\n## Chronology')
  })

  it('is the end of a document without sections', () => {
    const { text } = fixUntilStable(rapidReview('Only a sentence.\n'), settings, kinds)
    expect(text.indexOf('## Child and family')).toBeGreaterThan(text.indexOf('Only a sentence.'))
  })
})

describe('one section chosen by an author', () => {
  const { assessment } = lint(
    rapidReview('# Rapid review\n\n## 1. Family\n\nSaid here.\n\n## 2. Learning\n\nSaid here.\n'),
    settings,
  )

  it('takes the first free number', () => {
    expect(assessment && sectionEdit(assessment, 'analysis')?.text).toMatch(/^## 1A\. Analysis of practice\n\n<!-- /)
    expect(assessment && sectionEdit(assessment, 'sign-off')?.text).toMatch(/^\n## 3\. Sign-off/)
  })

  it('is a snippet with a place for the cursor where an editor can use one', () => {
    const text = assessment && sectionEdit(assessment, 'analysis', { snippet: true })?.text
    expect(text).toMatch(/-->\n\n\$0\n\n$/)
  })

  it('is none for a section that this type of review does not know', () => {
    expect(assessment && sectionEdit(assessment, 'no-such-section')).toBeUndefined()
  })
})

describe('the skeleton of a section', () => {
  const section = { title: 'Learning', purpose: 'What should change -- and why.', prompts: ['Who pays $5 }?'] }

  it('is a heading and comments that cannot end too soon', () => {
    expect(sectionSkeleton(section, { form: 'atx', depth: 2, eol: '\n' })).toBe(
      '## Learning\n\n<!-- What should change – and why. -->\n<!-- Who pays $5 }? -->',
    )
  })

  it('escapes what a snippet would take for its own', () => {
    expect(sectionSkeleton(section, { form: 'atx', depth: 2, eol: '\n', snippet: true })).toContain(
      'Who pays \\$5 \\}?',
    )
  })
})

describe('numbers between numbers', () => {
  it.each([
    [['1. A', '2. B'], 1, 0, '1A. '],
    [['1. A', '1A. B', '2. C'], 2, 0, '1B. '],
    [['1. A', '1A. B'], 1, 0, undefined],
    [['1. A', '3. B'], 1, 0, '2. '],
    [['1. A', '3. B'], 1, 1, '2A. '],
    [['2. A'], 0, 0, '1. '],
    [['1. A'], 0, 0, undefined],
    [['Section 1: A', 'Section 2: B'], 2, 0, 'Section 3: '],
    [['PART 1 – A', 'PART 2 – B'], 2, 1, 'PART 4 – '],
    [['3.1 A', '3.2 B'], 2, 0, '3.3 '],
    [['A. X', 'B. Y'], 2, 0, 'C. '],
    [['I. X', 'II. Y'], 2, 0, 'III. '],
    [['16 days of action', 'Nothing'], 1, 0, undefined],
  ])('%j at %i, the %i-th', (texts, at, ordinal, expected) => {
    const numbers = numberingOf(texts)
    const before = numbers?.slice(0, at).findLast((one) => one !== undefined)
    const after = numbers?.slice(at).find((one) => one !== undefined)
    expect(numbers && numberBetween(before, after, ordinal)).toBe(expected)
  })
})
