import { isIsoDate } from '../calendar/index.ts'
import { nearestName } from '../review/nearest-name.ts'
import { findRule, rules as registry, type Severity } from '../rules/index.ts'
import { optionsProblem } from '../rules/options-schema.ts'
import type { Profile } from '../rules/types.ts'
import { profileNames } from './profiles.ts'
import type { LintSettings, RuleSetting } from './types.ts'

const severities: readonly unknown[] = ['error', 'warn', 'info', 'off'] satisfies Severity[]

/** A severity, or a severity with the rule's options: as in `.rapid-review.yaml`. */
export type RuleOption = Severity | readonly [Severity] | readonly [Severity, unknown]

/** Settings as scripts give them. */
export interface GivenSettings extends Omit<LintSettings, 'rules'> {
  readonly rules?: Readonly<Record<string, RuleOption | RuleSetting>>
}

/** Settings from outside, where no type may hold them to anything. @throws TypeError that says what is wrong */
export function checkedSettings(given: GivenSettings): LintSettings {
  checkDay(given)
  const { rules = {}, profile } = given
  if (profile !== undefined && !profileNames.includes(profile as Profile))
    throw new TypeError(`There is no profile ${shown(profile)}. There are: ${profileNames.join(', ')}.`)
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules))
    throw new TypeError("`rules` has to be an object: { 'section-order': 'off' }.")
  return { ...given, rules: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, ruleSetting(id, rule)])) }
}

/** @throws TypeError where `today` is no day */
export function checkDay(given: { readonly today?: unknown } | undefined): void {
  const today = given?.today
  if (typeof today === 'string' && isIsoDate(today)) return
  const what =
    today === undefined ? '`today` is missing' : `\`today\` is ${shown(today)}, which is no day of the calendar`
  throw new TypeError(`${what}. Give the day of the judgement as YYYY-MM-DD.`)
}

function ruleSetting(id: string, given: unknown): RuleSetting {
  const rule = findRule(id)
  if (rule === undefined) {
    const near = nearestName(
      id,
      registry.map((rule) => rule.id),
    )
    throw new TypeError(`There is no rule ${shown(id)}.${near === undefined ? '' : ` Did you mean "${near}"?`}`)
  }
  const setting = typeof given === 'string' ? { severity: given } : Array.isArray(given) ? ofList(given) : given
  if (typeof setting !== 'object' || setting === null)
    throw new TypeError(`The rule "${id}" takes a severity, or [severity, options]; not ${shown(given)}.`)
  const { severity } = setting as RuleSetting
  if (severity !== undefined && !severities.includes(severity))
    throw new TypeError(`${shown(severity)} is no severity (rule "${id}"). There are: ${severities.join(', ')}.`)
  const { options } = setting as RuleSetting
  const problem = options === undefined ? undefined : optionsProblem(rule, options)
  if (problem !== undefined) throw new TypeError(problem)
  return setting as RuleSetting
}

const ofList = ([severity, options]: readonly unknown[]) => ({ severity: severity ?? null, options })

const shown = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value)
