import { type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Node } from 'yaml'
import { uncapitalised } from '../guidance/english.ts'
import type { Span } from '../review/types.ts'
import { isMap, isScalar, isSeq, parseDocument } from '../yaml.lazy.ts'
import { keysTwice } from './twice.ts'
import type { KeyPath } from './types.ts'

export interface SourceProblem {
  readonly span: Span
  readonly key: string
  readonly message: string
}

/** A configuration file read as plain data, with the place of every value. */
export interface ConfigSource {
  readonly value: unknown
  readonly problems: readonly SourceProblem[]
  /** Of the value at the path, or of its key; of the nearest thing above it when the path leads nowhere. */
  spanOf(path: KeyPath, what?: 'key' | 'value'): Span
}

/** No configuration is longer; a longer one is a mistake, and slow to read. */
const longest = 1_000_000

export type ConfigFormat = 'yaml' | 'json' | 'jsonc'

/** Reads a file's text. Never throws: what cannot be read is a problem with its place. */
export function readSource(text: string, format: ConfigFormat): ConfigSource {
  if (text.length > longest)
    return unread('This file is far longer than any configuration needs to be, and is not read.')
  try {
    return format === 'yaml' ? readYaml(text) : readJson(text, format)
  } catch (error) {
    // The readers call themselves for each level.
    if (error instanceof RangeError) return unread(tooDeep)
    throw error
  }
}

const start: Span = { start: 0, end: 0 }
const unread = (message: string): ConfigSource => ({
  value: undefined,
  problems: [{ span: start, key: '', message }],
  spanOf: () => start,
})

const tooDeep = 'Brackets stand within brackets here far deeper than any configuration needs.'
const twice = 'This key is here twice, and only one of its values can be meant. Delete one of the two.'

function readYaml(text: string): ConfigSource {
  // YAML ends a line at a lone carriage return too, which its parser does not know; one character for another, so that offsets hold.
  const document = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
  const errors = document.errors.map(({ code, message, pos }) => ({
    span: { start: pos[0], end: Math.max(pos[0], pos[1]) },
    key: '',
    message: yamlMessage(code, message),
  }))
  const repeated = keysTwice(document.contents as Node | null).map((span) => ({ span, key: '', message: twice }))
  const problems = [...errors, ...repeated]
  const spanOf = (path: KeyPath, what: 'key' | 'value' = 'value') =>
    yamlSpan(document.contents as Node | null, path, what)
  if (problems.length > 0) return { value: undefined, problems, spanOf }
  try {
    return { value: document.toJS({ maxAliasCount: 50 }) ?? {}, problems, spanOf }
  } catch {
    return unread('The aliases in this file multiply beyond measure. Write the values out.')
  }
}

function yamlMessage(code: string, message: string): string {
  if (/call stack/i.test(message)) return tooDeep
  if (code === 'TAB_AS_INDENT') return 'YAML does not allow tabs at the start of a line. Put spaces in their place.'
  if (code === 'MULTIPLE_DOCS') return 'A configuration is one YAML document: delete the line of three hyphens.'
  // YAML's own words; a configuration holds nothing confidential.
  return `This cannot be read as YAML: ${uncapitalised(message.split('\n')[0] ?? '').replace(/[.:]$/, '')}. Check the indentation, the colons and the quotation marks around here.`
}

function yamlSpan(root: Node | null, path: KeyPath, what: 'key' | 'value'): Span {
  let node: Node | null = root
  let span = rangeOf(root) ?? start
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (pair === undefined) return span
      const key = rangeOf(pair.key as Node)
      node = pair.value as Node | null
      span = (last && what === 'key' ? undefined : rangeOf(node)) ?? key ?? span
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null
      span = rangeOf(node) ?? span
    } else return span
  }
  return span
}

function rangeOf(node: Node | null | undefined): Span | undefined {
  return node?.range && node.range[1] > node.range[0] ? { start: node.range[0], end: node.range[1] } : undefined
}

function readJson(text: string, format: 'json' | 'jsonc'): ConfigSource {
  const errors: ParseError[] = []
  const options = {
    disallowComments: format === 'json',
    allowTrailingComma: format === 'jsonc',
    allowEmptyContent: true,
  }
  // A byte order mark is no part of the value; blanked, so that offsets hold.
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, options)
  // What follows the first mistake is mostly its echo.
  const problems: SourceProblem[] = errors.slice(0, 1).map(({ error, offset, length }) => ({
    span: { start: offset, end: offset + length },
    key: '',
    message: jsonMessage(printParseErrorCode(error), format),
  }))
  const spanOf = (path: KeyPath, what: 'key' | 'value' = 'value') => jsonSpan(root, path, what)
  const value = root === undefined ? {} : jsonValue(root, problems)
  return { value: problems.length > 0 ? undefined : value, problems, spanOf }
}

function jsonMessage(code: string, format: 'json' | 'jsonc'): string {
  if (code === 'InvalidCommentToken' && format === 'json')
    return 'JSON has no comments. Rename the file to .jsonc to keep them.'
  const words = code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return `This cannot be read as JSON: ${words}. Check the commas, the brackets and the quotation marks around here.`
}

/** Like the parser's own, but a key twice is a problem, and a key named `__proto__` is only a key. */
function jsonValue(node: JsonNode, problems: SourceProblem[]): unknown {
  if (node.type === 'array') return (node.children ?? []).map((child) => jsonValue(child, problems))
  if (node.type !== 'object') return node.value
  const object: Record<string, unknown> = {}
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (key === undefined || value === undefined) continue
    const name = String(key.value)
    if (Object.hasOwn(object, name)) problems.push({ span: spanOfJson(key), key: name, message: twice })
    const property = { value: jsonValue(value, problems), enumerable: true, configurable: true, writable: true }
    Object.defineProperty(object, name, property)
  }
  return object
}

const spanOfJson = ({ offset, length }: JsonNode): Span => ({ start: offset, end: offset + length })

function jsonSpan(root: JsonNode | undefined, path: KeyPath, what: 'key' | 'value'): Span {
  let node = root
  let span = root ? spanOfJson(root) : start
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1
    const property =
      node?.type === 'object' ? node.children?.find(({ children }) => children?.[0]?.value === step) : undefined
    const next = property?.children?.[1] ?? (node?.type === 'array' ? node.children?.[Number(step)] : undefined)
    if (next === undefined) return span
    span = spanOfJson(last && what === 'key' ? (property?.children?.[0] ?? next) : next)
    node = next
  }
  return span
}
