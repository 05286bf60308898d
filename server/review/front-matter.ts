/** Front matter: its facts, and what needs mending in it, with the place of every key and value. */
import { type FactKey, frontMatterKeys, keysOfOtherTools } from '../guidance/document-facts.ts'
import { headLength } from './boundaries.ts'
import { readFacts, type WrittenValue } from './facts.ts'
import { keyLabelled } from './key-table.ts'
import { nearestName } from './nearest-name.ts'
import type { Facts, FrontMatter, FrontMatterProblem, Span } from './types.ts'
import { readYaml, type YamlEntry, type YamlValue } from './yaml-entries.ts'

export interface ReadFrontMatter {
  readonly frontMatter: FrontMatter
  readonly facts: Facts
}

const keys = frontMatterKeys.map(({ key }) => key)
const byKey = new Map(frontMatterKeys.map((key) => [key.key, key]))
/** Whether a key states a fact of a review. */
export const isFactKey = (key: string): boolean => byKey.has(key)

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/

/** @param start the first `headLength` characters of a text */
export const opensFrontMatter = (start: string): boolean => opening.test(start)

/** @param end where the closing fence ends; 0 when the front matter never closes, or there is none */
export function readFrontMatter(text: string, end: number): ReadFrontMatter | undefined {
  const start = opening.exec(text.slice(0, headLength))?.[0].length
  if (start === undefined) return undefined
  if (end === 0) return neverCloses(text, start)
  const fence = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1
  const contentSpan = { start, end: Math.max(start, fence) }
  const { entries, values, problems } = readContent(text, contentSpan)
  const read = readFacts(values, 'front-matter')
  const span = { start: text.charCodeAt(0) === 0xfeff ? 1 : 0, end }
  const all = [...problems, ...read.problems].sort((a, b) => a.span.start - b.span.start)
  return { frontMatter: { span, contentSpan, entries, problems: all }, facts: read.facts }
}

/** Only a start that looks like ours is a front matter somebody forgot to close; else it is a thematic break. */
function neverCloses(text: string, start: number): ReadFrontMatter | undefined {
  const first = /^([a-z-]+):/.exec(text.slice(start, start + 80))?.[1]
  if (first === undefined || !byKey.has(first)) return undefined
  // What was written is still read, up to the first blank line or heading, so that the other findings stay.
  const rest = text.slice(start, start + longest)
  const stop = /(\r\n|\n|\r(?!\n))(?:[ \t]*[\r\n]|#)/.exec(rest)
  const stopAt = stop === null ? rest.length : stop.index + (stop[1] as string).length
  const span = { start, end: start + stopAt }
  const { entries, values } = readContent(text, span)
  const { facts } = readFacts(values, 'front-matter')
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const problem: FrontMatterProblem = {
    message:
      'The front matter never closes. Put a line with three hyphens (---) after its last key, so that the facts can be read.',
    span: { start: text.charCodeAt(0) === 0xfeff ? 1 : 0, end: Math.max(text.indexOf('---') + 3, 3) },
    fix: {
      span: { start: span.end, end: span.end },
      text: /[\n\r]$/.test(rest.slice(0, stopAt)) ? `---${eol}` : `${eol}---${eol}`,
      title: 'Close the front matter after its last key',
    },
  }
  return { frontMatter: { span, contentSpan: span, entries, problems: [problem] }, facts }
}

/** No front matter of ours is longer; a longer one is a mistake, and YAML is slow on it. */
const longest = 50_000

interface Content {
  readonly entries: FrontMatter['entries']
  readonly values: readonly WrittenValue[]
  readonly problems: readonly FrontMatterProblem[]
}

function readContent(text: string, { start, end }: Span): Content {
  if (end - start > longest) {
    const message = 'The front matter is far longer than any review needs. Keep only the keys that are documented.'
    return { entries: [], values: [], problems: [{ message, span: { start, end: start + 3 } }] }
  }
  // Carriage returns alone end a line here as in the document, but not in YAML.
  const yaml = readYaml(text.slice(start, end).replace(/\r(?!\n)/g, '\n'))
  const absolute = (span: Span): Span => ({ start: start + span.start, end: start + span.end })
  const values: WrittenValue[] = []
  const problems: FrontMatterProblem[] = yaml.problems.map(({ message, span }) => ({ message, span: absolute(span) }))
  const seen = new Set<string>()
  for (const entry of yaml.entries) {
    const { key, value } = entry
    const keySpan = absolute(entry.keySpan)
    const known = byKey.get(key)
    const problem = seen.has(key) ? twice(key, keySpan) : known === undefined ? unknownKey(key, keySpan) : undefined
    if (problem !== undefined) problems.push(problem)
    if (known !== undefined && value !== undefined && !seen.has(key)) {
      for (const one of valuesOf(value, known)) {
        const span = absolute(one.span)
        if (one.kind === 'text') values.push({ key: known, raw: one.raw, span, keySpan })
        else problems.push(wrongKind(one, known, span))
      }
    }
    seen.add(key)
  }
  return { entries: yaml.entries.map((entry) => placed(entry, absolute)), values, problems }
}

const placed = (
  { key, keySpan, value }: YamlEntry,
  absolute: (span: Span) => Span,
): FrontMatter['entries'][number] => ({
  key,
  keySpan: absolute(keySpan),
  valueSpan: value && absolute(value.span),
})

const takesList = ({ kind }: FactKey): boolean => kind === 'ages' || kind === 'list'

const valuesOf = (value: YamlValue, key: FactKey): readonly YamlValue[] =>
  value.kind === 'list' && takesList(key) ? value.items : [value]

const kinds = { text: 'a text', list: 'a list', mapping: 'a mapping', alias: 'an alias' } as const

function wrongKind(value: YamlValue, key: FactKey, span: Span): FrontMatterProblem {
  const want = takesList(key) ? 'a text or a list of texts' : 'one text'
  return { message: `\`${key.key}\` is ${kinds[value.kind]} here; it takes ${want}.`, span, key: key.key }
}

const twice = (key: string, span: Span): FrontMatterProblem => ({
  message: 'This key is here twice, and only one of its values can be meant. Delete one of the two.',
  span,
  key,
})

function unknownKey(name: string, span: Span): FrontMatterProblem | undefined {
  if (name.startsWith('x-') || keysOfOtherTools.includes(name)) return undefined
  // "published-date" has most letters of another key, and the words of this one.
  const suggestion = keyLabelled(name.replaceAll(/[-_]/g, ' '))?.key ?? nearestName(name, keys)
  if (suggestion === undefined) {
    return {
      message:
        'This key is not one that Rapid Review reads. If it is your own, begin it with `x-`, and it is left alone.',
      span,
    }
  }
  return {
    message: `This key is not one that Rapid Review reads. Did you mean \`${suggestion}\`?`,
    span,
    fix: { span, text: suggestion, title: `Change the key to "${suggestion}"` },
  }
}
