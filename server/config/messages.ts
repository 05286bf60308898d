import type * as z from 'zod/mini'
import { reviewTypes, topics } from '../guidance/index.ts'
import type { Rule } from '../rules/types.ts'
import { didYouMean, oneOf } from './names.ts'
import { configKeys } from './schema.ts'
import type { KeyPath } from './types.ts'

type Issue = z.core.$ZodIssue

export interface Explained {
  readonly path: KeyPath
  /** The fault is in the key itself and not in its value. */
  readonly inKey: boolean
  readonly message: string
}

/** What the schema has against a configuration, in words, with the nearest valid name. */
export function explainIssues(issues: readonly Issue[], rules: readonly Rule[]): Explained[] {
  const told = issues.slice(0, mostTold).flatMap((issue) => explain(issue, [], rules))
  const more = issues.reduce((sum, issue) => sum + mistakesIn(issue), 0) - mostTold
  if (more <= 0) return told
  const rest = `There ${more === 1 ? 'is one more mistake' : `are ${more} more mistakes`} in this file.`
  return [...told.slice(0, mostTold), { path: [], inKey: false, message: rest }]
}

/** Nobody reads more of them at a time, and for each the nearest name is looked for. */
export const mostTold = 100
const mistakesIn = (issue: Issue) => (issue.code === 'unrecognized_keys' ? issue.keys.length : 1)

function explain(issue: Issue, above: KeyPath, rules: readonly Rule[]): Explained[] {
  const path = [...above, ...(issue.path as KeyPath)]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, mostTold)
        .map((key) => ({ path: [...path, key], inKey: true, message: unknownKey(key, path, rules) }))
    case 'invalid_union':
      return explainUnion(issue, path, rules)
    case 'invalid_value':
      return [{ path, inKey: false, message: wrongValue(issue, path) }]
    case 'invalid_type':
      return [{ path, inKey: false, message: wrongType(issue) }]
    case 'custom':
      return [custom(issue, path)]
    case 'too_small':
    case 'too_big':
      return [
        {
          path,
          inKey: false,
          message:
            issue.origin === 'array'
              ? 'This list is too long or too short: write a severity, then at most one set of options.'
              : outOfRange(issue),
        },
      ]
    default:
      return [{ path, inKey: false, message: 'This value cannot be used here.' }]
  }
}

const siblings: Readonly<Record<string, readonly string[]>> = {
  sections: reviewTypes.map(({ id }) => id),
  section: ['title', 'aliases', 'need', 'purpose', 'prompts', 'after'],
  topic: ['terms', 'notTerms', 'name', 'label', 'kind', 'finding', 'prompts', 'expected', 'weight'],
  expected: ['from', 'to'],
  bankHolidays: ['add', 'remove'],
  holiday: ['date', 'name'],
  reviews: ['files', 'type'],
  overrides: ['files', 'rules'],
}

function unknownKey(key: string, path: KeyPath, rules: readonly Rule[]): string {
  if (key === '<<') return 'Keys cannot be merged in here (`<<`). Write them out, or put them into a file to extend.'
  const ruleIds = rules.map(({ id }) => id)
  if (path.at(-1) === 'rules') return `There is no rule \`${key}\`.${didYouMean(key, ruleIds)}`
  const at = path.indexOf('rules')
  if (at >= 0) {
    const rule = rules.find(({ id }) => id === path[at + 1])
    return `The rule \`${rule?.id}\` has no option \`${key}\`.${didYouMean(key, Object.keys((rule?.options?.defaults as object) ?? {}))}`
  }
  const kind = kindOf(path)
  const where = kind === 'sections' ? 'type of review' : 'key'
  return `There is no ${where} \`${key}\`${kind === '' ? '' : ' here'}.${didYouMean(key, kind === '' ? configKeys() : (siblings[kind] ?? []))}`
}

function kindOf(path: KeyPath): string {
  const [first = '', , third] = path
  if (first === 'sections') return path.length === 1 ? 'sections' : 'section'
  if (first === 'topics') return third === 'expected' ? 'expected' : 'topic'
  if (first === 'bankHolidays') return path.length === 1 ? 'bankHolidays' : 'holiday'
  return String(first)
}

/** Of the ways in which a value could have been right, the one it comes nearest to. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: KeyPath,
  rules: readonly Rule[],
): Explained[] {
  const rule = path.at(-2) === 'rules' ? rules.find(({ id }) => id === path.at(-1)) : undefined
  if (rule !== undefined && rule.options === undefined && Array.isArray(issue.input) && issue.input.length > 1) {
    return [
      {
        path: [...path, 1],
        inKey: false,
        message: `The rule \`${rule.id}\` has no options: write its severity alone.`,
      },
    ]
  }
  const branches = issue.errors.filter((errors) => errors.length > 0)
  const best = nearestBranch(branches, issue.input)
  if (best !== undefined) return best.flatMap((one) => explain(one, path, rules))
  const words = [...new Set(branches.flat().map(wanted))].filter((one) => one !== undefined)
  const kind = words.length === 0 ? 'something else' : words.join(', or ')
  return [{ path, inKey: false, message: `This has to be ${kind}.${falseForOff(issue)}` }]
}

/** The kind of value was right where the fault is a wrong word, or lies deeper. */
function nearestBranch(branches: readonly (readonly Issue[])[], input: unknown): readonly Issue[] | undefined {
  const ofKind = ['invalid_type', 'too_big', 'too_small']
  const near = branches.filter((errors) => errors.every(({ path, code }) => path.length > 0 || !ofKind.includes(code)))
  const words = near.find((errors) => errors.every(({ code }) => code === 'invalid_value' || code === 'custom'))
  return (typeof input === 'string' ? words : undefined) ?? longest(near)
}

function wanted(issue: Issue): string | undefined {
  if (issue.code === 'invalid_type') return kinds[issue.expected]
  return issue.code === 'invalid_value' ? oneOf(issue.values.map(String)) : undefined
}

const longest = <T>(lists: readonly (readonly T[])[]): readonly T[] | undefined =>
  [...lists].sort((a, b) => depth(b) - depth(a))[0]
const depth = (errors: readonly unknown[]) => Math.max(...(errors as Issue[]).map(({ path }) => path.length))

const falseForOff = ({ input }: { readonly input?: unknown }) =>
  input === false || input === 0 ? ' To switch a rule off, write `off`.' : ''

const kinds: Readonly<Record<string, string | undefined>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list such as `[error, {…}]`',
  object: 'a set of keys and values',
  record: 'a set of keys and values',
}

const isSeverity = (values: readonly unknown[]) => values.includes('error') && values.includes('off')
const severityWords: Readonly<Record<string, string>> = {
  warning: 'warn',
  warnings: 'warn',
  note: 'info',
  hint: 'info',
  information: 'info',
  none: 'off',
  on: 'warn',
}

function wrongValue(issue: Extract<Issue, { code: 'invalid_value' }>, path: KeyPath): string {
  const values = issue.values.map(String)
  const { input } = issue
  if (isSeverity(values)) {
    const meant = typeof input === 'string' ? severityWords[input.toLowerCase()] : undefined
    const hint =
      meant !== undefined
        ? ` Did you mean \`${meant}\`?`
        : typeof input === 'string'
          ? didYouMean(input, values)
          : ` Write ${oneOf(values)}.`
    return `${named(input)} is not a severity.${hint}${falseForOff(issue)}`
  }
  const what =
    path.at(-1) === 'guidance'
      ? 'an edition that Rapid Review knows'
      : path.at(-1) === 'type'
        ? 'a type of review'
        : 'a value of this key'
  return `${named(input)} is not ${what}.${typeof input === 'string' ? didYouMean(input, values) : ` Write ${oneOf(values)}.`}`
}

const named = (value: unknown) =>
  typeof value === 'string' ? `\`${value.slice(0, 60)}\`` : value === undefined ? 'Nothing' : 'This'

function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>): string {
  const wanted = kinds[issue.expected] ?? 'something else'
  if (issue.input === undefined) return `This is missing: it has to be ${wanted}.`
  if (issue.input === null) return `There is no value here: it has to be ${wanted}.`
  return `This has to be ${wanted}.`
}

function outOfRange(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  return issue.code === 'too_small'
    ? `This is too small: at least ${issue.minimum}.`
    : `This is too large: at most ${issue.maximum}.`
}

function custom(issue: Extract<Issue, { code: 'custom' }>, path: KeyPath): Explained {
  const {
    id = '',
    known = [],
    after = false,
  } = (issue.params ?? {}) as { id?: string; known?: string[]; after?: boolean }
  if (issue.message === 'unknown-topic') {
    return {
      path,
      inKey: true,
      message: `There is no topic \`${id}\`.${didYouMean(
        id,
        topics.map((topic) => topic.id),
      )} A topic of your own needs a \`name\` and \`terms\`.`,
    }
  }
  if (issue.message === 'unknown-section') {
    const own = after ? '' : ' A section of your own needs a `title`.'
    return { path, inKey: !after, message: `There is no section \`${id}\`.${didYouMean(id, known)}${own}` }
  }
  return {
    path,
    inKey: false,
    message: issue.message === 'Invalid input' ? 'This value cannot be used here.' : issue.message,
  }
}

/** `rules.required-section`, `overrides[0].files`. */
export const keyName = (path: KeyPath): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('')
