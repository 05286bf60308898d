/** Scripts have no types to hold them: a setting that is none is an error that says what to write. */
import { remark } from 'remark'
import { describe, expect, test } from 'vitest'
import { assess, deadlines, type GivenSettings, lint } from '../../server/index.ts'
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
