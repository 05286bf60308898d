import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyEdits, applyFixes, fixEdits, fixUntilStable, lint, stableEdits } from '../../server/lint/index.ts'
import type { Finding, Fix } from '../../server/rules/index.ts'
import { rapidReview } from '../rules/samples.ts'

const settings = { today: '2026-03-20', rules: {} }
const kinds = ['safe', 'insertion'] as const
const thin = readFileSync(new URL('../eval/documents/rapid-review-thin.md', import.meta.url), 'utf8')

const finding = (edits: Fix['edits'], kind: Fix['kind'] = 'safe', about = ''): Finding => ({
  rule: 'made-up',
  level: 'warn',
  message: '',
  span: { start: 0, end: 0 },
  related: [],
  about,
  fixes: [{ title: about, kind, edits }],
})

describe('applying fixes', () => {
  it('applies those of the kinds asked for', () => {
    const findings = [
      finding([{ start: 0, end: 1, text: 'A' }]),
      finding([{ start: 2, end: 3, text: 'C' }], 'suggestion'),
    ]
    expect(applyFixes('abc', findings, ['safe']).text).toBe('Abc')
    expect(applyFixes('abc', findings, ['suggestion']).text).toBe('abC')
  })

  it('keeps the first of two that overlap, and takes a fix whole or not at all', () => {
    const first = finding([{ start: 1, end: 3, text: 'X' }], 'safe', 'first')
    const second = finding(
      [
        { start: 0, end: 1, text: 'A' },
        { start: 2, end: 4, text: 'Y' },
      ],
      'safe',
      'second',
    )
    const { text, applied } = applyFixes('abcd', [first, second], ['safe'])
    expect(text).toBe('aXd')
    expect(applied.map(({ about }) => about)).toEqual(['first'])
  })

  it('puts insertions at one place side by side, in the order of their findings, before what is replaced there', () => {
    const findings = [
      finding([{ start: 1, end: 1, text: '1' }]),
      finding([{ start: 1, end: 2, text: 'B' }]),
      finding([{ start: 1, end: 1, text: '2' }]),
    ]
    expect(applyFixes('abc', findings, ['safe']).text).toBe('a12Bc')
    expect(fixEdits(findings, ['safe']).map(({ text }) => text)).toEqual(['1', '2', 'B'])
  })

  it('refuses an insertion inside what is replaced', () => {
    expect(
      applyFixes(
        'abc',
        [finding([{ start: 0, end: 3, text: 'X' }]), finding([{ start: 1, end: 1, text: '1' }])],
        ['safe'],
      ).text,
    ).toBe('X')
  })

  it('sees what is replaced behind an insertion at its start', () => {
    const findings = [
      finding([{ start: 5, end: 5, text: '<in>' }]),
      finding([{ start: 5, end: 10, text: '<rep>' }]),
      finding([{ start: 7, end: 8, text: '<inner>' }]),
    ]
    for (const order of [findings, [findings[1], findings[0], findings[2]] as Finding[]])
      expect(applyFixes('0123456789ABCDEF', order, ['safe']).text).toBe('01234<in><rep>ABCDEF')
  })

  it('refuses a fix whose own edits overlap', () => {
    const edits = [
      { start: 0, end: 2, text: 'X' },
      { start: 1, end: 3, text: 'Y' },
    ]
    expect(applyFixes('abc', [finding(edits)], ['safe']).text).toBe('abc')
  })

  it('never lets edits overlap, nor refuses one that meets none, whatever the findings', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomFrom(seed)
      const findings = Array.from({ length: 2 + random(12) }, () =>
        finding(
          Array.from({ length: 1 + random(2) }, () => {
            const start = random(20)
            return { start, end: start + random(6), text: '+' }
          }),
        ),
      )
      const edits = fixEdits(findings, ['safe'])
      const shown = JSON.stringify({ seed, edits })
      for (const [at, edit] of edits.entries())
        expect(edit.start, shown).toBeGreaterThanOrEqual(edits[at - 1]?.end ?? 0)
      for (const { fixes } of findings) {
        const own = fixes[0]?.edits ?? []
        const taken = own.every((edit) => edits.includes(edit))
        const meets = own.some((edit, at) => [...edits, ...own.slice(at + 1)].some((other) => overlap(edit, other)))
        expect(taken, shown).toBe(!meets)
      }
    }
  })
})

/** Whole numbers below a limit, the same ones for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** An insertion overlaps what it stands inside of; two replacements, when they share a character. */
const overlap = (a: Fix['edits'][number], b: Fix['edits'][number]): boolean =>
  a !== b && a.start < b.end && b.start < a.end

describe('fixing until nothing is left to fix', () => {
  it('puts every required section of the thin example in, in order, and none of them counts', () => {
    const { text, result } = fixUntilStable(thin, settings, kinds)
    const required = result.assessment?.expectedSections.filter(({ need }) => need === 'required') ?? []
    expect(required.filter(({ missing }) => missing)).toEqual([])
    const before = lint(thin, settings)
    const outOfOrder = ({ findings }: typeof before) =>
      findings.filter(({ rule }) => rule === 'section-order').map(({ about }) => about)
    // The author's own order stays; what is put in adds nothing to it.
    expect(outOfOrder(result)).toEqual(outOfOrder(before))
    expect(result.assessment?.topics.map(({ id, status, considered }) => [id, status, considered])).toEqual(
      before.assessment?.topics.map(({ id, status, considered }) => [id, status, considered]),
    )
    const put = new Set(
      before.findings
        .filter(({ rule, level }) => rule === 'required-section' && level === 'error')
        .map(({ about }) => about),
    )
    const empty = new Set(
      result.findings
        .filter(({ rule, level }) => rule === 'empty-section' && level === 'error')
        .map(({ about }) => about),
    )
    expect(empty).toEqual(put)
    expect(fixUntilStable(text, settings, kinds).text).toBe(text)
  })

  it('adds lines and changes none', () => {
    const { text } = fixUntilStable(thin, settings, kinds)
    const added = new Set(text.split('\n'))
    expect(thin.split('\n').filter((line) => !added.has(line))).toEqual([])
    let at = 0
    for (const line of text.split('\n')) if (line === thin.split('\n')[at]) at++
    expect(at).toBe(thin.split('\n').length)
  })

  it('keeps the line endings: CRLF stays CRLF, CR stays CR', () => {
    const lf = fixUntilStable(thin, settings, kinds).text
    expect(fixUntilStable(thin.replaceAll('\n', '\r\n'), settings, kinds).text).toBe(lf.replaceAll('\n', '\r\n'))
    const cr = fixUntilStable(thin.replaceAll('\n', '\r'), settings, kinds).text
    expect(cr).not.toContain('\n')
  })

  it('keeps a missing line ending at the end', () => {
    const { text } = fixUntilStable(rapidReview('# Rapid review\n\n## Learning\n\nOne thing.'), settings, kinds)
    expect(text).toMatch(/-->$/)
    expect(text).not.toMatch(/\n{3}/)
  })

  it('puts nothing after a fence that never closes, where it would be swallowed', () => {
    const open = rapidReview('# Rapid review\n\n```\nnever closed\n')
    expect(fixUntilStable(open, settings, kinds).text).toBe(open)
    const comment = rapidReview('# Rapid review\n\n<!-- never closed\n')
    expect(fixUntilStable(comment, settings, kinds).text).toBe(comment)
  })

  it('never applies a suggestion', () => {
    const text = rapidReview(
      '# Rapid review\n\n## Immediate safeguarding actoin\n\nDone. It is due with the Panel by 1 March 2026.\n',
    )
    const fixed = fixUntilStable(text, settings, kinds).text
    expect(fixed).toContain('actoin')
    expect(fixed).toContain('1 March 2026')
  })
})

describe('the edits an editor applies', () => {
  it.each([
    ['one round', rapidReview('# Rapid review\n', { 'incident-date': '2 March 2026' })],
    [
      'several rounds',
      rapidReview(
        '<!-- rapid-review-disable-file valid-date -->\n\n<!-- rapid-review-disable-file section-heading -->\n\n# Rapid review\n',
        { 'incident-date': '2 March 2026' },
      ),
    ],
    ['a whole document', thin],
    ['another line ending', thin.replaceAll('\n', '\r\n')],
  ])('lead to the same text as --fix: %s', (_, text) => {
    const result = lint(text, settings)
    for (const some of [['safe'], kinds] as const) {
      const edits = stableEdits(result, settings, some)
      expect(applyEdits(text, edits)).toBe(fixUntilStable(text, settings, some).text)
      edits.forEach((edit, index) => expect(edit.start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0))
    }
  })

  it('are none when nothing is to be done', () => {
    const text = rapidReview('# Rapid review\n')
    expect(stableEdits(lint(text, settings), settings, ['safe'])).toEqual([])
  })
})
