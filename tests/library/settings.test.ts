/** Scripts have no types to hold them: a setting that is none is an error that says what to write. */
import { remark } from 'remark'
import { describe, expect, test } from 'vitest'
import { assess, deadlines, type GivenSettings, lint, parseReview } from '../../server/index.ts'
import rapidReview from '../../server/remark.ts'

const review = '---\ntype: rapid-review\n---\n\n# R\n'
const rulesIn = (settings: object) =>
  lint(review, { today: '2026-04-01', ...settings } as GivenSettings).findings.map(
    ({ rule, level }) => `${rule} ${level}`,
  )

describe('settings of the library', () => {
  test.each<[settings: object, said: RegExp]>([
    [{ today: undefined }, /`today` is missing\. Give the day of the judgement as YYYY-MM-DD\./],
    [{ today: '1 April 2026' }, /`today` is "1 April 2026", which is no day of the calendar/],
    [{ today: '2026-02-30' }, /no day of the calendar/],
    [{ rules: { 'section-ordr': 'off' } }, /There is no rule "section-ordr"\. Did you mean "section-order"\?/],
    [
      { rules: { 'section-order': 'loud' } },
      /"loud" is no severity \(rule "section-order"\)\. There are: error, warn, info, off\./,
    ],
    [{ rules: { 'section-order': { severity: 'loud' } } }, /"loud" is no severity/],
    [{ rules: { 'section-order': 2 } }, /takes a severity, or \[severity, options\]; not 2/],
    [{ rules: { 'section-order': ['warn', {}] } }, /The rule "section-order" has no options: give its severity alone/],
    [
      { rules: { 'front-matter': ['warn', { requires: [] }] } },
      /The rule "front-matter" has no option "requires"\. Did you mean "require"\?/,
    ],
    [
      { rules: { 'front-matter': ['warn', { require: 'status' }] } },
      /The option "require" of the rule "front-matter" has to be a list\./,
    ],
    [
      { rules: { 'front-matter': { options: { require: ['nothing'] } } } },
      /A value of the option "require" of the rule "front-matter" has to be .*reference/,
    ],
    [
      { rules: { 'described-not-analysed': ['warn', { leastShare: 7 }] } },
      /The option "leastShare" of the rule "described-not-analysed" is too large: at most 1\./,
    ],
    [
      { rules: { 'unknown-comment': ['warn', true] } },
      /What follows the severity of the rule "unknown-comment" has to be an object/,
    ],
    [{ rules: ['section-order'] }, /`rules` has to be an object/],
    [{ profile: 'final' }, /There is no profile "final"/],
    [{ ruels: {} }, /There is no setting "ruels"\. Did you mean "rules"\?/],
    [{ verbose: true }, /There is no setting "verbose"\. There are: today, rules, profile, .*estate\./],
    [
      { guidance: 'working-together-2032' },
      /There is no edition "working-together-2032" \(`guidance`\)\. There are: .*working-together-2023/,
    ],
    [{ deadlineBase: 'aware-date' }, /`deadlineBase` is "aware-date"\. It can be: notified, aware\./],
    [{ treatAsReview: 'rapid review' }, /`treatAsReview` is "rapid review"\. It can be: true, false, .*rapid-review/],
    [{ calendar: 'england' }, /`calendar` has to be an object/],
    [{ estate: [] }, /`estate` has to be an object/],
  ])('%j', (settings, said) => {
    expect(() => rulesIn(settings)).toThrow(said)
    expect(() => rulesIn(settings)).toThrow(TypeError)
  })

  test('no settings at all', () => {
    const call = lint as unknown as (source: string) => unknown
    expect(() => call(review)).toThrow(/`today` is missing/)
    expect(() => (assess as unknown as typeof call)(review)).toThrow(/`today` is missing/)
    expect(() => deadlines(review, { today: 'soon' })).toThrow(/`today` is "soon"/)
  })

  test.each([[null], [undefined], [42], [new Uint8Array()], [{}], [Promise.resolve(review)]])(
    'what is no text: %s',
    (given) => {
      const text = given as unknown as string
      const said = /^What is to be judged has to be a text, or the review that `parseReview` made of one; this is /
      const today = '2026-04-01'
      const calls = [() => lint(text, { today }), () => assess(text, { today }), () => deadlines(text, { today })]
      for (const call of calls) {
        expect(call).toThrow(said)
        expect(call).toThrow(TypeError)
      }
      expect(() => parseReview(text)).toThrow(/^What is to be read has to be a text; this is /)
      expect(() => parseReview(text)).toThrow(TypeError)
    },
  )

  test('bytes and what is still being read: how to make a text of them', () => {
    expect(() => parseReview(Buffer.from(review) as unknown as string)).toThrow(/readFile\(path, 'utf8'\)/)
    expect(() => parseReview(Promise.resolve(review) as unknown as string)).toThrow(/Await it first\./)
  })

  test('settings that are no object, and the same settings for all three', () => {
    expect(() => lint(review, 'off' as unknown as GivenSettings)).toThrow(/settings have to be an object/)
    const settings: GivenSettings = { today: '2026-04-01', rules: {}, profile: undefined }
    expect(deadlines(review, settings)).toEqual(assess(review, settings)?.deadlines)
    expect(() => assess(review, { today: '2026-04-01', treatAs: true } as GivenSettings)).toThrow(
      /no setting "treatAs"/,
    )
  })

  test.each([['off'], [['off']], [{ severity: 'off' }]])('a rule as %j', (setting) => {
    expect(rulesIn({})).toContain('required-section error')
    expect(rulesIn({ rules: { 'required-section': setting } }).join()).not.toContain('required-section')
  })

  test.each(['described-not-analysed', 'related-exists', 'undefined-abbreviation', 'unknown-comment', 'front-matter'])(
    'options of %s may each be left out',
    (rule) => {
      expect(() => rulesIn({ rules: { [rule]: ['warn', {}] } })).not.toThrow()
    },
  )

  test('options alone leave the severity', () => {
    expect(rulesIn({ rules: { 'front-matter': { options: { require: [] } } } })).toContain('required-section error')
  })
})

test('the plugin says the same when it is put in', () => {
  const use = (options: object) => () => remark().use(rapidReview, options).freeze()
  expect(use({ rules: { 'section-ordr': 'off' } })).toThrow(/Did you mean "section-order"/)
  expect(use({ today: 'soon' })).toThrow(TypeError)
  expect(use({})).not.toThrow()
})
