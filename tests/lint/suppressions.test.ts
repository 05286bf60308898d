import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lint } from '../../server/lint/index.ts'
import { type Suppression, sift } from '../../server/lint/suppressions.ts'
import { directivesIn, readDirective } from '../../server/review/directives.ts'
import { parseReview } from '../../server/review/index.ts'
import { rules } from '../../server/rules/index.ts'
import type { Finding } from '../../server/rules/types.ts'
import { rapidReview } from '../rules/samples.ts'

const only = (...ids: string[]) =>
  Object.fromEntries(rules.map(({ id }) => [id, ids.includes(id) ? {} : { severity: 'off' as const }]))

function run(body: string, ...ids: string[]) {
  const { findings, suppressed, review } = lint(rapidReview(body), {
    today: '2026-03-20',
    rules: only('placeholder-text', ...ids),
  })
  const words = (span: { start: number }) => review.text.slice(span.start - 2, span.start - 1)
  return {
    left: findings.map(({ span }) => words(span)),
    aside: suppressed.map(({ finding, reason }) => [words(finding.span), reason]),
    findings,
  }
}

describe('comments that set findings aside', () => {
  it('from a comment to its end', () => {
    const { left, aside } = run(
      'A TBC\n\n<!-- rapid-review-disable placeholder-text -- agreed -->\n\nB TBC\n\n<!-- rapid-review-enable placeholder-text -->\n\nC TBC\n',
    )
    expect(left).toEqual(['A', 'C'])
    expect(aside).toEqual([['B', 'agreed']])
  })

  it('from a comment to the end of the document', () => {
    expect(run('A TBC\n\n<!-- rapid-review-disable placeholder-text -->\n\nB TBC\n').left).toEqual(['A'])
  })

  it('on the next line with words on it', () => {
    expect(
      run(
        '<!-- rapid-review-disable-next-line placeholder-text -->\nA TBC\nB TBC\n\n<!-- rapid-review-disable-next-line placeholder-text -->\n\nC TBC\n',
      ).left,
    ).toEqual(['B'])
  })

  it('in the whole document, wherever the comment stands', () => {
    expect(run('A TBC\n\n<!-- rapid-review-disable-file placeholder-text -->\n').left).toEqual([])
  })

  it('of the rules named and no others', () => {
    expect(run('<!-- rapid-review-disable section-order -->\n\nA TBC\n').left).toEqual(['A'])
    expect(run('<!-- rapid-review-disable -->\n\nA TBC\n').left).toEqual(['A'])
  })

  it('of several rules at once, ended one by one or all together', () => {
    const body = (end: string) =>
      `<!-- rapid-review-disable placeholder-text, duplicate-section -->\n\nA TBC\n\n<!-- rapid-review-enable ${end} -->\n\nB TBC\n`
    expect(run(body('duplicate-section')).left).toEqual([])
    expect(run(body('placeholder-text')).left).toEqual(['B'])
    expect(run(body('')).left).toEqual(['B'])
  })

  it('but not that a rule broke down', () => {
    const broken = {
      ...rules[0],
      id: 'breaks',
      severity: 'warn' as const,
      types: undefined,
      check: () => {
        throw new Error()
      },
    } as (typeof rules)[number]
    const { findings } = lint(
      rapidReview('<!-- rapid-review-disable-file internal-error breaks -->\n'),
      { today: '2026-03-20', rules: {} },
      [broken],
    )
    expect(findings.map(({ rule }) => rule)).toEqual(['internal-error'])
  })

  it('is never said to be unused for a rule that broke down', () => {
    const broken = {
      ...rules[0],
      id: 'breaks',
      severity: 'warn' as const,
      types: undefined,
      check: () => {
        throw new Error()
      },
    } as (typeof rules)[number]
    const unused = rules.find(({ id }) => id === 'unused-suppression') as (typeof rules)[number]
    const { findings } = lint(
      rapidReview('<!-- rapid-review-disable-file breaks -->\n'),
      { today: '2026-03-20', rules: {} },
      [broken, unused],
    )
    expect(findings.map(({ rule }) => rule)).toEqual(['internal-error'])
  })

  it('says of a second comment inside the reach of a first that it adds nothing', () => {
    const { findings } = run(
      '<!-- rapid-review-disable placeholder-text -->\n\n<!-- rapid-review-disable placeholder-text -->\n\nA TBC\n',
      'unused-suppression',
    )
    expect(findings.map(({ rule }) => rule)).toEqual(['unused-suppression'])
  })

  it('can set aside the finding on unused comments too', () => {
    const { findings } = run(
      '<!-- rapid-review-disable-file placeholder-text unused-suppression -->\n',
      'unused-suppression',
    )
    expect(findings).toEqual([])
  })
})

describe('reading a comment', () => {
  const read = (text: string) => {
    const directive = readDirective({ text, span: { start: 0, end: text.length + 7 } })
    return directive && { name: directive.name, ids: directive.ids.map(({ id }) => id), reason: directive.reason }
  }

  it.each([
    [' rapid-review-disable a b -- why ', { name: 'disable', ids: ['a', 'b'], reason: 'why' }],
    ['rapid-review-disable-next-line a,b', { name: 'disable-next-line', ids: ['a', 'b'], reason: undefined }],
    [
      '\nrapid-review-considered neglect\n-- seen\non 9 March\n',
      { name: 'considered', ids: ['neglect'], reason: 'seen\non 9 March' },
    ],
    [
      ' rapid-review-considered neglect — as a word processor writes it ',
      { name: 'considered', ids: ['neglect'], reason: 'as a word processor writes it' },
    ],
    [' rapid-review-considered neglect -- reason: ', { name: 'considered', ids: ['neglect'], reason: undefined }],
    [' rapid-review-enable ', { name: 'enable', ids: [], reason: undefined }],
    [' rapid-review-disble a ', { name: undefined, ids: ['a'], reason: undefined }],
    [' rapid review of this needed ', undefined],
    [' see rapid-review-disable ', undefined],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected))

  it('knows where each id stands', () => {
    const text = '<!-- rapid-review-disable section-order, empty-section -- why -->\n'
    const [directive] = directivesIn(parseReview(text))
    const words = [directive?.written, ...(directive?.ids ?? [])].map(
      (one) => one && text.slice(one.span.start, one.span.end),
    )
    expect(words).toEqual(['disable', 'section-order', 'empty-section'])
  })
})

describe('which findings are set aside, and by which comment', () => {
  const place = fc.nat(12)
  const rule = fc.constantFrom('a', 'b')
  const found = fc
    .record({ rule, start: place })
    .map(({ rule, start }) => ({ rule, span: { start, end: start } }) as Finding)
  const comment = fc
    .record({ rule, from: place, length: place })
    .map(
      ({ rule, from, length }) =>
        ({ rule, from, to: from + length, directive: { reason: `${from}+${length}` } }) as Suppression,
    )

  it('is what comparing each with each would say', () => {
    fc.assert(
      fc.property(fc.array(found), fc.array(comment), (findings, comments) => {
        const covering = ({ rule, span }: Finding) =>
          comments.filter((one) => one.rule === rule && span.start >= one.from && span.start < one.to)
        const { findings: left, suppressed, used } = sift(findings, comments)
        expect(left).toEqual(findings.filter((one) => covering(one).length === 0))
        expect(suppressed).toEqual(
          findings.flatMap((finding) => {
            const [first] = covering(finding)
            return first === undefined ? [] : { finding, reason: first.directive.reason }
          }),
        )
        expect(used).toEqual(new Set(findings.flatMap(covering)))
      }),
    )
  })
})
