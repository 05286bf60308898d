/**
 * The fast path: what most reviews are made of (prose, headings, lists, tables, quotes, comments, footnotes) becomes the
 * same tree that remark gives, without its tokenizer. Whatever is not plain is left to the full grammar.
 */
import type { Yaml } from 'mdast'
import type { Labels, ParsedBlocks } from '../grammar.lazy.ts'
import { readFlow } from './flow.ts'
import { isNotPlain, Source } from './source.ts'

/** Reads a chunk, or gives undefined where it has anything but plain constructs. `head`: front matter may begin it. */
export function readPlainly(text: string, head: boolean, labels: Labels): ParsedBlocks | undefined {
  // The grammar puts another character in its place.
  if (text.includes('\0')) return undefined
  const source = new Source(text, labels)
  try {
    const front = head && text.startsWith('---') ? readYaml(source) : undefined
    const blocks = readFlow(source, { first: front?.next ?? 0, last: source.starts.length, depth: 0, quoted: false })
    const nodes = front === undefined ? blocks : [front.node, ...blocks]
    return { nodes, links: [], footnotes: source.footnotes, fast: true }
  } catch (error) {
    if (isNotPlain(error)) return undefined
    throw error
  }
}

/** Front matter; undefined where the first line opens none. It is there, and closes: a text in which it does not is not cut. */
function readYaml(source: Source): { node: Yaml; next: number } | undefined {
  const isFence = (line: number) => source.text.slice(source.starts[line], source.trimmedEnd(line)) === '---'
  if (!isFence(0)) return undefined
  let line = 1
  while (line < source.starts.length && !isFence(line)) line++
  if (line === source.starts.length) return undefined
  const from = source.starts[1] as number
  const value = line === 1 ? '' : source.text.slice(from, source.lineEnd(line - 1))
  return { node: { type: 'yaml', value, position: source.position(0, 0, source.lineEnd(line), line) }, next: line + 1 }
}
