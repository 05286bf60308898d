import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, fingerprints, fixUntilStable, lint, stableEdits } from '../../server/lint/index.ts'
import { LiveReview, parseReview } from '../../server/review/index.ts'
import type { Finding } from '../../server/rules/index.ts'
import { growth } from '../growth.ts'

const settings = { today: '2026-03-20', rules: {} }
const kinds = ['safe', 'insertion'] as const

/** Pieces that the rules have an opinion on, and pieces that make Markdown awkward. */
const pieces = [
  '---\ntype: rapid-review\nreference: RR-1\nchild-age: 4 months\nnotification-date: 2026-03-05\n---\n',
  '---\ntype: lcspr\nincident-date: 31 February 2026\ndecision-date: 5/3/2026\npublication-date: TBC\n---\n',
  '---\ntype: rapid-reveiw\nstatus: [draft]\nnotification-date:\n',
  '---\ntype: serious-incident-notification\naware-date: 2026-03-18\nx: {a: b}\n---\n',
  '# Rapid review: Child A\n',
  '## 1. Child and family\n',
  '## 2. What happened\n',
  '**3. Learning**\n',
  'Analysis\n---\n',
  '### Immediate safeguarding actoin\n',
  '## Decision ##\n',
  '\n',
  '\n\n',
  '   \n',
  'Domestic abuse: TBC. Mother denied that she drinks.\n',
  'The rapid review is due with the Panel by 31 March 2026.\n',
  '[insert name] was seen on xx/xx/2026, 31/4/2026 or Friday 5 March 2026.\n',
  '| Item | Detail |\n|---|---|\n| Rapid review due | 1 April 2026 |\n| GP | TBC |\n',
  '- a list\n  - and more\n',
  '> quoted\n',
  '```\n## fenced\n',
  '```\n',
  '<!-- rapid-review-disable placeholder-text, section-order -- why -->\n',
  '<!-- rapid-review-enable -->\n',
  '<!-- rapid-review-disable-next-line required-section -->\n',
  '<!-- rapid-review-disable-file empty-section nonsense -->\n',
  '<!-- rapid-review-considered neglect -- seen -->\n',
  '<!-- rapid-review-considered -->\n',
  '<!-- never closed\n',
  '[^1]: a footnote\n',
  '[a]: http://example.com\n',
  '<div>\n',
  '\uFEFF',
  '\u0000',
  '\t',
  '😀 é\n',
  '1. one\n2. two\n',
]

const document = fc
  .tuple(
    fc.constantFrom(...pieces.slice(0, 4)),
    fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
      ),
      { maxLength: 14 },
    ),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([front, rest, eol]) => [front, ...rest].join('').replaceAll('\n', eol))

const runs = { numRuns: 400, seed: Number(process.env.RAPID_REVIEW_SEED ?? 20261123) }

describe('whatever the text', () => {
  it('a run does not throw, no rule breaks down, and every place is in the text', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { findings, suppressed } = lint(text, settings)
        for (const { rule, span, related, fixes, message } of [
          ...findings,
          ...suppressed.map(({ finding }) => finding),
        ]) {
          expect(rule).not.toBe('internal-error')
          expect(message).toMatch(/\S/)
          for (const { start, end } of [
            span,
            ...related.map((one) => one.span),
            ...fixes.flatMap(({ edits }) => edits),
          ]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      runs,
    )
  })

  it('fixing twice is fixing once, adds no error, and puts nothing in twice', () => {
    fc.assert(
      fc.property(document, (text) => {
        const fixed = fixUntilStable(text, settings, kinds)
        expect(fixUntilStable(fixed.text, settings, kinds).text).toBe(fixed.text)
        const missing = (result: ReturnType<typeof lint>) =>
          result.findings.filter(({ rule }) => rule === 'required-section').length
        expect(missing(fixed.result)).toBeLessThanOrEqual(missing(lint(text, settings)))
        const put = fixed.applied.flatMap(({ rule, about }) => (rule === 'required-section' ? [about] : []))
        expect(new Set(put).size).toBe(put.length)
      }),
      runs,
    )
  })

  it('the edits for an editor lead to the same text', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(applyEdits(text, stableEdits(lint(text, settings), settings, kinds))).toBe(
          fixUntilStable(text, settings, kinds).text,
        )
      }),
      { numRuns: 150, seed: Number(process.env.RAPID_REVIEW_SEED ?? 20261123) },
    )
  })

  it('a review edited in place is judged as one read afresh', () => {
    fc.assert(
      fc.property(document, fc.constantFrom(...pieces), fc.nat(), fc.nat(), (text, piece, at, length) => {
        const live = new LiveReview(text)
        lint(live, settings)
        const start = at % (text.length + 1)
        live.edit({ start, end: Math.min(text.length, start + (length % 40)) }, piece)
        const plain = ({ findings, suppressed }: ReturnType<typeof lint>) => JSON.stringify([findings, suppressed])
        expect(plain(lint(live, settings))).toBe(plain(lint(live.text, settings)))
      }),
      runs,
    )
  })
})

describe('a long text', () => {
  it.each([
    ['placeholders', 'TBC ', 12_500],
    ['comments', '<!-- rapid-review-disable-next-line placeholder-text -->\n', 1_250],
    ['comments that set something aside', '<!-- rapid-review-disable-next-line placeholder-text -->\nTBC\n\n', 1_250],
    ['headings', '## Learning\n\nOne.\n\n', 1_250],
    ['brackets', '[insert ', 12_500],
    ['dates', 'due by 5 March 2026 ', 2_500],
    ['one long word', 'x', 125_000],
    ['question marks', '?', 50_000],
  ])('of %s: four times the text takes no more than eight times as long', (_, piece, times) => {
    const head = '---\ntype: rapid-review\nnotification-date: 2026-03-05\n---\n\n# Rapid review\n\n'
    expect(growth((length) => lint(`${head}${piece.repeat(length)}\n`, settings), times)).toBeLessThan(8)
  })
})

describe('fingerprints', () => {
  /** How often the heading of a section is looked at, for a finding in each. */
  function looks(sections: number): number {
    const review = parseReview(`# Rapid review\n\n${'## Seen\n\nx\n\n'.repeat(sections)}`)
    const made = { rule: 'made-up', level: 'warn', message: '', related: [], fixes: [], about: 'x' } as const
    const findings = review.sections.map(({ bodySpan }): Finding => ({ ...made, span: bodySpan }))
    let count = 0
    const counted = review.sections.map((section) => ({
      ...section,
      get headingSpan() {
        count++
        return section.headingSpan
      },
    }))
    fingerprints(
      findings,
      new Proxy(review, { get: (target, key) => (key === 'sections' ? counted : Reflect.get(target, key, target)) }),
    )
    return count
  }

  it('four times the findings among four times the sections take no more than eight times as many looks', () => {
    expect(looks(4000) / looks(1000)).toBeLessThan(8)
  })
})
