import { isIsoDate } from '../calendar/index.ts'
import { editions, reviewTypes } from '../guidance/index.ts'
import { nearestName } from '../review/nearest-name.ts'
import { findRule, rules as registry, type Severity } from '../rules/index.ts'
import { optionsProblem } from '../rules/options-schema.ts'
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
  checkOptions(given)
  const { rules = {} } = given
  return { ...given, rules: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, ruleSetting(id, rule)])) }
}

/**
 * Who judges by some of the settings (`assess`) is given all of them by scripts that have one set for everything.
 * @throws TypeError that says what is wrong: a name that is none, a day that is none, a value that nothing knows
 */
export function checkOptions(given: Partial<GivenSettings> | undefined): void {
  if (given !== undefined && !isObject(given))
    throw new TypeError("The settings have to be an object: { today: '2026-03-26' }.")
  checkDay(given?.today)
  for (const [name, value] of Object.entries(given ?? {})) {
    if (!Object.hasOwn(checks, name)) throw new TypeError(`There is no setting ${shown(name)}.${instead(name, names)}`)
    if (value !== undefined) checks[name as keyof LintSettings](value, name)
  }
}

type Check = (value: unknown, name: string) => void

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

const object: Check = (value, name) => {
  if (!isObject(value)) throw new TypeError(`\`${name}\` has to be an object; not ${shown(value)}.`)
}

const oneOf =
  (...values: readonly unknown[]): Check =>
  (value, name) => {
    if (values.includes(value)) return
    throw new TypeError(`\`${name}\` is ${shown(value)}. It can be: ${values.join(', ')}.`)
  }

const namedBy =
  (what: string, names: readonly string[]): Check =>
  (value, name) => {
    if (names.includes(value as string)) return
    throw new TypeError(`There is no ${what} ${shown(value)} (\`${name}\`). There are: ${names.join(', ')}.`)
  }

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

/** What can be told of a setting at a glance; what is in the objects is for their types. */
const checks: Readonly<Record<keyof LintSettings, Check>> = {
  today: checkDay,
  rules: (value) => {
    if (!isObject(value)) throw new TypeError("`rules` has to be an object: { 'section-order': 'off' }.")
  },
  profile: namedBy('profile', profileNames),
  guidance: namedBy('edition', idsOf(editions)),
  deadlineBase: oneOf('notified', 'aware'),
  treatAsReview: oneOf(true, false, ...idsOf(reviewTypes)),
  once: oneOf(true, false),
  calendar: object,
  sections: object,
  topics: object,
  estate: object,
}

const names = Object.keys(checks)

function checkDay(today: unknown): void {
  if (typeof today === 'string' && isIsoDate(today)) return
  const what =
    today === undefined ? '`today` is missing' : `\`today\` is ${shown(today)}, which is no day of the calendar`
  throw new TypeError(`${what}. Give the day of the judgement as YYYY-MM-DD.`)
}

function ruleSetting(id: string, given: unknown): RuleSetting {
  const rule = findRule(id)
  if (rule === undefined) throw new TypeError(`There is no rule ${shown(id)}.${instead(id, idsOf(registry))}`)
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

function instead(written: string, names: readonly string[]): string {
  const near = nearestName(written, names)
  return near === undefined ? ` There are: ${names.join(', ')}.` : ` Did you mean "${near}"?`
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value)
