import { describe, expect, it } from 'vitest'
import { applyFixes, fixUntilStable, type LintSettings, lint } from '../../server/lint/index.ts'
import { findRule, type Level, rules } from '../../server/rules/index.ts'

/** A document on which the rule says nothing. */
export interface ValidCase {
  readonly name: string
  readonly text: string
  readonly today?: string
  readonly options?: unknown
  readonly settings?: Partial<LintSettings>
  /** Rules that run besides the one under test. */
  readonly also?: readonly string[]
}

export interface ExpectedFinding {
  /** Words of the message, or a pattern. */
  readonly message: string | RegExp
  readonly level: Level
  readonly about?: string
  /** Which of the marked places it sits on; in order, and on the last one, when left out. */
  readonly at?: number
}

/** A document with the words that findings sit on marked: ⟦like this⟧. */
export interface InvalidCase extends ValidCase {
  readonly findings: readonly ExpectedFinding[]
  /** The text after `--fix`; untouched by it when left out. */
  readonly fixed?: string
  /** The text after the first suggestion of each finding. */
  readonly suggested?: string
}

export const defaultToday = '2026-03-20'

const fewestCases = 5

/** Five valid and five invalid cases at least, each checked with both kinds of line ending. */
export function testRule(
  id: string,
  cases: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
): void {
  describe(id, () => {
    it('is in the registry and has enough cases', () => {
      expect(rules.map((rule) => rule.id)).toContain(id)
      expect(cases.valid.length).toBeGreaterThanOrEqual(fewestCases)
      expect(cases.invalid.length).toBeGreaterThanOrEqual(fewestCases)
    })
    describe('says nothing', () => {
      for (const one of cases.valid) it(one.name, () => expect(messages(id, one)).toEqual([]))
    })
    describe('finds', () => {
      for (const one of cases.invalid) it(one.name, () => checkInvalid(id, one))
    })
  })
}

function messages(id: string, one: ValidCase): string[] {
  return lint(one.text, settingsFor(id, one))
    .findings.filter(({ rule }) => rule === id || rule === 'internal-error')
    .map(({ message }) => message)
}

/** Only the rule under test runs, and those it is tested together with. */
export function settingsFor(
  id: string,
  { today = defaultToday, options, settings, also = [] }: ValidCase,
): LintSettings {
  const severities = rules.map((rule): [string, { severity?: 'off'; options?: unknown }] => {
    if (rule.id === id) return [id, { options }]
    return [rule.id, also.includes(rule.id) ? {} : { severity: 'off' }]
  })
  return { today, rules: Object.fromEntries(severities), ...settings }
}

const toCrlf = (text: string) => text.replaceAll('\n', '\r\n')

function checkInvalid(id: string, one: InvalidCase): void {
  check(id, one)
  check(id, {
    ...one,
    text: toCrlf(one.text),
    fixed: one.fixed && toCrlf(one.fixed),
    suggested: one.suggested && toCrlf(one.suggested),
  })
}

function check(id: string, one: InvalidCase): void {
  const { text, marks } = readMarks(one.text)
  const settings = settingsFor(id, one)
  const result = lint(text, settings)
  const findings = result.findings.filter(({ rule }) => rule === id || rule === 'internal-error')
  const found = findings.map(({ rule, level, about, span, message }) => ({ rule, level, about, span, message }))
  expect(found).toEqual(
    one.findings.map(({ message, level, about, at }, index) => ({
      rule: id,
      level,
      about: about ?? found[index]?.about,
      span: marks[at ?? Math.min(index, marks.length - 1)],
      message: typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message),
    })),
  )
  for (const fix of findings.flatMap(({ fixes }) => fixes)) expect(findRule(id)?.fixes).toContain(fix.kind)
  const fixed = fixUntilStable(text, settings, ['safe', 'insertion'])
  expect(fixed.text).toBe(one.fixed ?? text)
  expect(fixUntilStable(fixed.text, settings, ['safe', 'insertion']).text).toBe(fixed.text)
  if (one.suggested !== undefined) expect(applyFixes(text, findings, ['suggestion']).text).toBe(one.suggested)
}

/** Takes the marks out, and tells where they were. */
export function readMarks(marked: string): { text: string; marks: { start: number; end: number }[] } {
  const marks: { start: number; end: number }[] = []
  const open: number[] = []
  let text = ''
  for (const character of marked) {
    if (character === '⟦') open.push(text.length)
    else if (character === '⟧') marks.push({ start: open.pop() ?? 0, end: text.length })
    else text += character
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) }
}
