import * as z from 'zod/mini'
import { listed } from '../guidance/english.ts'
import { nearestName } from '../review/nearest-name.ts'
import type { Rule } from './types.ts'

/** A rule's options as somebody writes them: each may be left out; one the rule does not know is a mistake. */
export function optionsSchema({ options }: Rule): z.ZodMiniType {
  const schema = options?.schema() as z.ZodMiniObject
  const checks = schema.def.checks?.length ?? 0
  return checks > 0 ? schema : z.catchall(z.partial(schema), z.never())
}

/** What is wrong with a rule's options as a script gives them, and what to write; undefined where nothing is. */
export function optionsProblem(rule: Rule, given: unknown): string | undefined {
  if (rule.options === undefined) return `The rule "${rule.id}" has no options: give its severity alone.`
  const result = optionsSchema(rule).safeParse(given, { reportInput: true })
  const issue = result.error?.issues[0]
  return issue === undefined ? undefined : problemOf(rule, issue)
}

function problemOf({ id, options }: Rule, issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
    const [key = ''] = issue.keys
    const known = Object.keys(options?.defaults as object)
    const near = nearestName(key, known)
    return `The rule "${id}" has no option "${key}".${near === undefined ? ` It has: ${known.join(', ')}.` : ` Did you mean "${near}"?`}`
  }
  const [option, ...within] = issue.path
  const what =
    option === undefined
      ? `What follows the severity of the rule "${id}"`
      : `${within.length === 0 ? 'The' : 'A value of the'} option "${String(option)}" of the rule "${id}"`
  return `${what} ${wantedBy(issue)}.`
}

function wantedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `has to be ${kinds[issue.expected] ?? 'something else'}`
    case 'invalid_value':
      return `has to be ${listed(issue.values.map(String), 'or')}`
    case 'too_small':
      return `is too small: at least ${issue.minimum}`
    case 'too_big':
      return `is too large: at most ${issue.maximum}`
    default:
      return 'cannot be used'
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with its options',
}
