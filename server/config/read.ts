import { LineTable } from '../review/lines.ts'
import { rules as registry } from '../rules/index.ts'
import type { Rule } from '../rules/types.ts'
import { isPackageFile, packageKey } from './discover.ts'
import { explainIssues, keyName, mostTold } from './messages.ts'
import { reservedKey } from './reserved.ts'
import { type ConfigValues, configKeys, configSchema, rulesSchema } from './schema.ts'
import { type ConfigFormat, readSource } from './source.ts'
import type { ConfigProblem, KeyPath, Layer, Place } from './types.ts'

export interface ReadLayer {
  readonly layer: Layer
  readonly problems: readonly ConfigProblem[]
}

/** Reads and checks one file's text. A file with problems says nothing but what it extends. */
export function readLayer(file: string, text: string, base: string, rules: readonly Rule[] = registry): ReadLayer {
  const source = readSource(text, formatOf(file))
  const prefix: KeyPath = isPackageFile(file) ? [packageKey] : []
  const lines = new LineTable(text)
  const at = (span: Place['span']): Place => {
    const { line, column } = lines.positionAt(span.start)
    return { file, span, line: line + 1, column: column + 1 }
  }
  const place = (path: KeyPath, what?: 'key' | 'value') => at(source.spanOf([...prefix, ...path], what))
  if (source.problems.length > 0) {
    return {
      layer: { file, base, values: {}, place },
      problems: source.problems.slice(0, mostTold).map(({ span, key, message }) => ({ ...at(span), key, message })),
    }
  }
  const value = withoutEmpty(
    prefix.length > 0 ? (source.value as Record<string, unknown> | null)?.[packageKey] : source.value,
  )
  const reserved = reservedKey(value)
  if (reserved !== undefined) {
    const problem = {
      ...place(reserved, 'key'),
      key: keyName(reserved),
      message: 'Nothing can have this name.',
    }
    return { layer: { file, base, values: {}, place }, problems: [problem] }
  }
  const result = configSchema(rules).safeParse(value, { reportInput: true })
  if (result.success) return { layer: { file, base, values: result.data, place }, problems: [] }
  const problems = explainIssues(result.error.issues, rules).map(({ path, inKey, message }) => ({
    ...place(path, inKey ? 'key' : 'value'),
    key: keyName(path),
    message,
  }))
  return { layer: { file, base, values: extendsOnly(value), place }, problems }
}

/** A key under which everything is commented out says nothing, and is no mistake. */
function withoutEmpty(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  const known = configKeys()
  return Object.fromEntries(Object.entries(value).filter(([key, inner]) => inner !== null || !known.includes(key)))
}

/** So that what is wrong in the files it extends is told in the same breath. */
function extendsOnly(value: unknown): ConfigValues {
  const target = value !== null && typeof value === 'object' ? (value as ConfigValues).extends : undefined
  const list = (typeof target === 'string' ? [target] : Array.isArray(target) ? target : []).filter(
    (one) => typeof one === 'string' && !one.includes('\0'),
  )
  return { extends: list }
}

const formatOf = (file: string): ConfigFormat =>
  file.endsWith('.jsonc') ? 'jsonc' : file.endsWith('.json') ? 'json' : 'yaml'

/** Reads settings given as `id: severity`, one a text, such as the command line's `--rule`. */
export function readRuleSettings(
  settings: readonly string[],
  rules: readonly Rule[] = registry,
): { readonly layer: Layer; readonly problems: readonly string[] } {
  const values: Record<string, unknown> = {}
  const problems: string[] = []
  for (const text of settings) {
    const value = settingIn(text)
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      problems.push(`\`${text}\` is not a setting: write it as 'required-section: warn'.`)
      continue
    }
    const result = rulesSchema(rules).safeParse(value, { reportInput: true })
    if (result.success) Object.assign(values, value)
    else
      problems.push(
        ...explainIssues(
          result.error.issues.map((issue) => ({ ...issue, path: ['rules', ...issue.path] })),
          rules,
        ).map(({ message }) => message),
      )
  }
  const place = (): Place => ({ file: commandLine, line: 0, column: 0, span: { start: 0, end: 0 } })
  return {
    layer: { file: commandLine, base: '/', values: { rules: values as ConfigValues['rules'] }, place },
    problems,
  }
}

/** `id: severity`; also several with commas between, and without a space, as ESLint takes them. */
function settingIn(text: string): unknown {
  const plain = readSource(text, 'yaml').value
  if ((plain !== null && typeof plain === 'object') || !text.includes(':')) return plain
  return readSource(`{${text.replace(/([\w-]):(?=\S)/g, '$1: ')}}`, 'yaml').value
}

export const commandLine = '--rule'
