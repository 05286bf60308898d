/** What a chunk's tree holds for a reader: headings, passages, comments. Spans are relative to the chunk. */
import type { Heading, Html, Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import { toString as allText } from 'mdast-util-to-string'
import { mayHoldAttributes, withoutAttributes } from './attributes.ts'
import { endsDrawnTable } from './drawn-tables.ts'
import { htmlTables } from './html-tables.ts'
import { isStrong, longestLabel } from './labels.ts'
import { type Form, linePassages, paragraphPassage } from './passages.ts'
import { commentsIn, commentsWithin, contentSpan, countWords, spanOf, withoutTags } from './plain-text.ts'
import { tablePassages } from './rows.ts'
import type { Block, HeadingBlock, Span } from './types.ts'

/** Pseudo-headings stand below every real one. */
export const boldDepth = 7
export const runInDepth = 8

/** @param source the chunk's text */
export function readBlocks(source: string, nodes: readonly RootContent[]): readonly Block[] {
  const blocks: Block[] = []
  // Without recursion, since lists and quotes may be nested as deep as the text is long.
  const stack: { readonly node: Nodes; readonly form: Form; readonly top: boolean }[] = []
  const push = (children: readonly Nodes[], form: Form, top: boolean) => {
    for (let index = children.length - 1; index >= 0; index--) stack.push({ node: children[index] as Nodes, form, top })
  }
  const add = (more: readonly Block[]) => {
    for (const block of more) blocks.push(block)
  }
  const read = mayHoldAttributes(source)
    ? <One extends Heading | Paragraph | Table>(node: One): One => withoutAttributes(source, node)
    : <One>(node: One): One => node
  push(nodes, 'paragraph', true)
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node, form, top } = entry
    if (node.type === 'heading') add(top ? topHeading(source, read(node)) : [])
    else if (node.type === 'paragraph')
      add(top ? topParagraph(source, read(node)) : paragraphPassage(source, read(node), form))
    else if (node.type === 'table') add(tablePassages(source, read(node)))
    else if (node.type === 'html') add(htmlBlocks(source, node, form))
    else if (node.type === 'listItem') push(node.children, 'list-item', false)
    else if (node.type === 'blockquote') push(node.children, 'quote', false)
    else if (node.type === 'list' || node.type === 'footnoteDefinition') push(node.children, form, false)
  }
  return blocks
}

const titleOf = (nodes: readonly PhrasingContent[]): string =>
  allText(nodes, { includeHtml: false, includeImageAlt: false }).replace(/\s+/g, ' ').trim()

/** "Actions:" is the heading "Actions"; "3.1." and "What happened?" stay. */
function withoutEnding(title: string): string {
  const ending = /[:;.,–—-]$/
  let end = title.length
  while (end > 0 && (title[end - 1] === ' ' || ending.test(title[end - 1] as string))) end--
  return /\p{L}/u.test(title.slice(0, end)) ? title.slice(0, end) : title
}

const topHeading = (source: string, node: Heading): Block[] =>
  endsDrawnTable(source, node)
    ? paragraphPassage(source, { ...node, type: 'paragraph' }, 'paragraph')
    : headingBlock(source, node)

function headingBlock(source: string, node: Heading): Block[] {
  const span = spanOf(node)
  const form = /^[ \t]{0,3}#/.test(source.slice(span.start, span.start + 5)) ? 'atx' : 'setext'
  const words = node.children.filter(({ type }) => type !== 'html')
  const textSpan = contentSpan(words, { start: span.end, end: span.end })
  const text = withoutEnding(titleOf(node.children))
  return [{ kind: 'heading', form, depth: node.depth, text, span, textSpan }, ...commentsWithin(source, node.children)]
}

/** A paragraph of the document itself: it may be a heading in all but name, or begin with one. */
function topParagraph(source: string, node: Paragraph): Block[] {
  const heading = pseudoHeading(node)
  if (heading === undefined) return paragraphPassage(source, node, 'paragraph')
  if (heading.form === 'bold') return [heading, ...commentsWithin(source, node.children)]
  return [heading, ...paragraphPassage(source, node, 'paragraph')]
}

const mostWords = 12

function pseudoHeading(node: Paragraph): HeadingBlock | undefined {
  const [bold, next] = node.children
  if (!isStrong(bold)) return undefined
  const title = titleOf([bold])
  if (title === '' || title.length > longestLabel || countWords(title) > mostWords) return undefined
  const textSpan = contentSpan(bold.children, spanOf(bold))
  const alone = node.children
    .slice(1)
    .every((rest) => rest.type === 'html' || (rest.type === 'text' && rest.value.trim() === ''))
  if (alone && !isSentence(title)) {
    return { kind: 'heading', form: 'bold', depth: boldDepth, text: withoutEnding(title), span: spanOf(node), textSpan }
  }
  if (alone || !isRunIn(title, next)) return undefined
  const span = spanOf(bold)
  return { kind: 'heading', form: 'run-in', depth: runInDepth, text: withoutEnding(title), span, textSpan }
}

/** Ends like a sentence; a number alone ("3.1.") does not. */
const isSentence = (title: string): boolean => /[.!?…]$/.test(title) && !/^[\d.]+$/.test(title)

/** "**7.1 Daily life.** Text": bold words that end in a full stop and begin like a title, with text on the same line. */
const isRunIn = (title: string, next: PhrasingContent | undefined): boolean =>
  next?.type === 'text' && /^\s/.test(next.value) && title.endsWith('.') && /^(?:\d|\p{Lu})/u.test(title)

const none: readonly PhrasingContent[] = []

/** HTML blocks: the rows of their tables, their other words as passages with the tags blanked, and their comments. */
function htmlBlocks(source: string, node: Html, form: Form): Block[] {
  const { start, end } = spanOf(node)
  const blocks: Block[] = []
  const addWords = (span: Span) => {
    blocks.push(...linePassages(source, withoutTags(source.slice(span.start, span.end)), none, span, form))
  }
  let at = start
  for (const table of htmlTables(source, { start, end })) {
    const [first, last] = [table.children[0], table.children.at(-1)]
    if (first === undefined || last === undefined) continue
    // A caption stands before the first row.
    addWords({ start: at, end: spanOf(first).start })
    blocks.push(...tablePassages(source, table))
    at = spanOf(last).end
  }
  addWords({ start: at, end })
  return [...blocks, ...commentsIn(source, { start, end })]
}
