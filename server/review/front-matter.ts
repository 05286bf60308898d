/** YAML front matter, read with the place of every key, value and error. Nothing here throws, whatever is written. */
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import { frontMatterKeys } from '../guidance/document-facts.ts'
import { nearest } from './fact-values.ts'
import { readFacts, type WrittenValue } from './facts.ts'
import type { Facts, FrontMatter, FrontMatterProblem, Span } from './types.ts'

export interface ReadFrontMatter {
  readonly frontMatter: FrontMatter
  readonly facts: Facts
}

const keys = frontMatterKeys.map(({ key }) => key)
const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/
const noFacts: Facts = { ages: [], dates: {}, related: [], pseudonyms: [] }

/** @param end where the closing fence ends; 0 when the front matter never closes */
export function readFrontMatter(text: string, end: number): ReadFrontMatter | undefined {
  const start = opening.exec(text.slice(0, 64))
  if (start === null) return undefined
  if (end === 0) return neverCloses(text, start[0].length)
  const content = { start: start[0].length, end: Math.max(start[0].length, text.lastIndexOf('\n', end - 1) + 1) }
  const reader = new Reader(text.slice(content.start, content.end), content.start)
  const { facts, problems } = readFacts(reader.values, 'front-matter')
  const frontMatter = {
    span: { start: text.charCodeAt(0) === 0xfeff ? 1 : 0, end },
    contentSpan: content,
    entries: reader.entries,
    problems: [...reader.problems, ...problems].sort((a, b) => a.span.start - b.span.start),
  }
  return { frontMatter, facts }
}

/** Only a start that looks like ours is a front matter somebody forgot to close; else it is a thematic break. */
function neverCloses(text: string, from: number): ReadFrontMatter | undefined {
  const first = /^([a-z-]+):/.exec(text.slice(from, from + 80))
  if (first === null || !keys.includes(first[1] as string)) return undefined
  const lineEnd = Math.max(from - 1, 3)
  const message =
    'The front matter never closes. Put a line with three hyphens (---) after its last key, so that the facts can be read.'
  const problem = { message, span: { start: 0, end: lineEnd } }
  // What was written is still read, up to the first blank line or heading, so that the other findings stay.
  const rest = text.slice(from)
  const stop = /\n[ \t]*\r?\n|\n#/.exec(rest)
  const content = { start: from, end: from + (stop === null ? rest.length : stop.index + 1) }
  const reader = new Reader(text.slice(content.start, Math.min(content.end, content.start + 10_000)), content.start)
  const { facts } = readFacts(reader.values, 'front-matter')
  return {
    frontMatter: { span: content, contentSpan: content, entries: reader.entries, problems: [problem] },
    facts: facts ?? noFacts,
  }
}

/** No front matter of ours is longer; a longer one is a mistake, and YAML is slow on it. */
const longest = 50_000

class Reader {
  readonly values: WrittenValue[] = []
  readonly entries: { key: string; keySpan: Span; valueSpan: Span | undefined }[] = []
  readonly problems: FrontMatterProblem[] = []
  private readonly source: string
  private readonly offset: number

  constructor(source: string, offset: number) {
    this.source = source
    this.offset = offset
    if (source.length > longest) {
      this.problem(
        'The front matter is far longer than any review needs. Keep only the keys that are documented.',
        0,
        3,
      )
      return
    }
    this.read()
  }

  private read(): void {
    const document = parseDocument(this.source, {
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: new LineCounter(),
      logLevel: 'silent',
    })
    for (const { code, message, pos } of document.errors)
      this.problem(explainError(code, message), pos[0], Math.max(pos[1], pos[0] + 1))
    if (document.contents === null) return
    if (!isMap(document.contents)) {
      if (document.errors.length === 0)
        this.problem(
          'Front matter is a list of keys and values, such as `type: rapid-review`. Write one key a line.',
          0,
          this.source.length,
        )
      return
    }
    const seen = new Set<string>()
    for (const pair of (document.contents as YAMLMap<Node, Node | null>).items) if (isPair(pair)) this.entry(pair, seen)
  }

  private entry({ key, value }: Pair<Node, Node | null>, seen: Set<string>): void {
    const [keyStart, keyEnd] = key.range ?? [0, 0]
    const name = isScalar(key) ? String(key.value) : ''
    const range = value?.range
    const valueSpan = range && range[1] > range[0] ? this.absolute(range[0], range[1]) : undefined
    const keySpan = this.absolute(keyStart, keyEnd)
    this.entries.push({ key: name, keySpan, valueSpan })
    if (seen.has(name)) {
      this.problems.push({
        message: 'This key is here twice, and only one of its values can be meant. Delete one of the two.',
        span: keySpan,
        key: name,
      })
      return
    }
    seen.add(name)
    const known = frontMatterKeys.find((one) => one.key === name)
    if (known === undefined) {
      this.unknownKey(name, keySpan)
      return
    }
    if (value === null || valueSpan === undefined) return
    const write = (node: Node, item?: boolean) => {
      const [start, end] = node.range ?? [keyStart, keyEnd]
      if (isScalar(node)) {
        const raw =
          node.value === null ? '' : typeof node.value === 'string' ? node.value : String(node.source ?? node.value)
        this.values.push({ key: known, raw, span: this.absolute(start, end), keySpan, item })
      } else {
        const what = isAlias(node) ? 'an alias' : isSeq(node) ? 'a list' : 'a mapping'
        const want = known.kind === 'ages' || known.kind === 'list' ? 'a text or a list of texts' : 'a text'
        this.problem(`\`${name}\` is ${what}; it takes ${want}.`, start, Math.max(end, start + 1), name)
      }
    }
    const takesList = known.kind === 'ages' || known.kind === 'list'
    if (takesList && isSeq(value)) for (const item of value.items) write(item as Node, true)
    else write(value)
  }

  private unknownKey(name: string, span: Span): void {
    const suggestion = nearest(name.toLowerCase(), keys)
    const hint =
      suggestion === undefined
        ? 'Keys of the partnership’s own are left alone by name: prefix them with `x-`.'
        : `Did you mean \`${suggestion}\`?`
    if (name.startsWith('x-')) return
    const fix =
      suggestion === undefined ? undefined : { span, text: suggestion, title: `Change the key to "${suggestion}"` }
    this.problems.push({ message: `This key is not one that Rapid Review reads. ${hint}`, span, fix })
  }

  private problem(message: string, start: number, end: number, key?: string): void {
    const span = this.absolute(start, Math.min(end, this.source.length))
    this.problems.push({ message, span, key })
  }

  private absolute(start: number, end: number): Span {
    return { start: this.offset + start, end: this.offset + Math.max(start, end) }
  }
}

/** YAML's errors in plain words; never with the author's text. */
function explainError(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'YAML does not allow tabs at the start of a line. Put spaces in their place.'
  if (code === 'BAD_ALIAS') return 'This alias stands for nothing. Write the value itself.'
  if (code === 'MISSING_CHAR' || code === 'BLOCK_AS_IMPLICIT_KEY')
    return 'This line cannot be read: a quotation mark, a bracket or the colon after a key is missing. A value with a colon in it needs quotation marks.'
  if (/quote/i.test(message)) return 'A quotation mark is missing in this line. Close it, or leave both out.'
  return 'This line cannot be read as YAML. Write `key: value`, one a line; a value with a colon in it needs quotation marks.'
}
