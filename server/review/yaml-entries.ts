/** The keys and values of front matter, each with its place. Lines of `key: value` are read directly, all else as YAML. */
import type { Node, Pair } from 'yaml'
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from '../yaml.lazy.ts'
import type { Span } from './types.ts'

/** A value as written: a text, or something else that no key of ours takes, or a list of such. */
export interface YamlValue {
  readonly kind: 'text' | 'list' | 'mapping' | 'alias'
  /** For texts: without quotation marks; empty for `null`. */
  readonly raw: string
  readonly span: Span
  /** For lists. */
  readonly items: readonly YamlValue[]
}

export interface YamlEntry {
  readonly key: string
  readonly keySpan: Span
  /** Undefined where nothing stands behind the colon. */
  readonly value: YamlValue | undefined
}

export interface YamlEntries {
  readonly entries: readonly YamlEntry[]
  readonly problems: readonly { readonly message: string; readonly span: Span }[]
}

/** Spans are relative to `source`. Nothing here throws. */
export const readYaml = (source: string): YamlEntries => readPlainYaml(source) ?? readFullYaml(source)

const line = /([A-Za-z][\w-]*):(?:[ ]+(.*?))?[ ]*(?:\r?\n|$)/y
const blankOrComment = /[ ]*(?:#.*)?(?:\r?\n|$)/y

/** Front matter of one key and one plain value a line; undefined where there is anything else. */
export function readPlainYaml(source: string): YamlEntries | undefined {
  const entries: YamlEntry[] = []
  for (let at = 0; at < source.length; ) {
    blankOrComment.lastIndex = at
    if (blankOrComment.test(source)) {
      at = blankOrComment.lastIndex
      continue
    }
    line.lastIndex = at
    const found = line.exec(source)
    if (found === null) return undefined
    const [whole, key, written] = found as unknown as [string, string, string | undefined]
    const start = at + whole.indexOf(written ?? '', key.length + 1)
    const value = written === undefined ? undefined : plainValue(written, start)
    if (value === null) return undefined
    entries.push({ key, keySpan: { start: at, end: at + key.length }, value })
    at = line.lastIndex
  }
  return { entries, problems: [] }
}

/** Begins with a letter or digit and has nothing in it that YAML could mean something by. */
const plainText = /^[\p{L}\p{N}][^:#"'[\]{}\t\r\\,]*$/u
const quotedText = /^"([^"\\\r\n\t]+)"$/
const nothing = /^(?:null|Null|NULL)$/

function plainValue(written: string, start: number): YamlValue | undefined | null {
  const comment = written.search(/(?:^|[ ])#/)
  const text = (comment === -1 ? written : written.slice(0, comment)).trimEnd()
  if (text === '') return comment === -1 ? null : undefined
  const span = { start, end: start + text.length }
  const quoted = comment === -1 ? quotedText.exec(text)?.[1] : undefined
  if (quoted !== undefined) return textValue(quoted, span)
  if (plainText.test(text)) return textValue(nothing.test(text) ? '' : text, span)
  return /^\[[^[\]]*\]$/.test(text) ? plainList(text, span) : null
}

const textValue = (raw: string, span: Span): YamlValue => ({ kind: 'text', raw, span, items: [] })

function plainList(text: string, span: Span): YamlValue | null {
  const items: YamlValue[] = []
  let at = 1
  for (const part of text.slice(1, -1).split(',')) {
    const word = part.trim()
    if (!plainText.test(word) || nothing.test(word)) return null
    const start = span.start + at + part.indexOf(word)
    items.push(textValue(word, { start, end: start + word.length }))
    at += part.length + 1
  }
  return { kind: 'list', raw: '', span, items }
}

/** Any YAML. Aliases are not followed, so that none can explode. */
export function readFullYaml(source: string): YamlEntries {
  const problems: { message: string; span: Span }[] = []
  const problem = (message: string, start: number, end: number) => {
    problems.push({ message, span: { start, end: Math.min(Math.max(end, start + 1), source.length) } })
  }
  const entries: YamlEntry[] = []
  try {
    const document = parseDocument(source, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
    for (const { code, message, pos } of document.errors) problem(explainError(code, message), pos[0], pos[1])
    const { contents } = document
    if (isMap(contents)) {
      for (const pair of contents.items) if (isPair(pair)) entries.push(entryOf(pair as Pair<Node, Node | null>))
    } else if (contents !== null && problems.length === 0) problem(notKeys, 0, source.length)
  } catch {
    // The YAML reader calls itself for each level of nesting, and runs out of stack on thousands.
    problem(notKeys, 0, source.length)
  }
  return { entries, problems: firstOfLine(problems, source) }
}

const notKeys = 'Front matter is a list of keys and values, such as `type: rapid-review`. Write one key a line.'

function entryOf({ key, value }: Pair<Node, Node | null>): YamlEntry {
  const [start, end] = key.range ?? [0, 0]
  const name = isScalar(key) ? String(key.value) : ''
  const read = value ? yamlValue(value) : undefined
  const empty = read === undefined || (read.kind === 'text' && read.span.end === read.span.start)
  return { key: name, keySpan: { start, end }, value: empty ? undefined : read }
}

function yamlValue(node: Node): YamlValue {
  const [start, end] = node.range ?? [0, 0]
  const span = { start, end }
  if (isScalar(node)) {
    const { value, source } = node
    return textValue(value === null ? '' : typeof value === 'string' ? value : String(source ?? value), span)
  }
  if (isSeq(node)) return { kind: 'list', raw: '', span, items: node.items.map((item) => yamlValue(item as Node)) }
  return { kind: isAlias(node) ? 'alias' : 'mapping', raw: '', span, items: [] }
}

/** One mistake gives YAML several errors; the first of a line says enough. */
function firstOfLine<Problem extends { span: Span }>(problems: readonly Problem[], source: string): Problem[] {
  const lines = new Set<number>()
  return problems.filter(({ span }) => {
    const lineStart = source.lastIndexOf('\n', span.start - 1)
    return lines.size < lines.add(lineStart).size
  })
}

/** YAML's errors in plain words; never with the author's text. */
function explainError(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'YAML does not allow tabs at the start of a line. Put spaces in their place.'
  if (code === 'BAD_ALIAS') return 'This alias stands for nothing. Write the value itself.'
  if (/quote/i.test(message)) return 'A quotation mark is missing in this line. Close it, or leave both out.'
  if (code === 'MISSING_CHAR' || code === 'BLOCK_AS_IMPLICIT_KEY')
    return 'This line cannot be read: a quotation mark, a bracket or the colon after a key is missing. A value with a colon in it needs quotation marks.'
  return 'This line cannot be read as YAML. Write `key: value`, one a line; a value with a colon in it needs quotation marks.'
}
