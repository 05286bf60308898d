/** What a chunk's tree holds for a reader: headings, passages, comments. Spans are relative to the chunk. */
import type { Heading, Html, Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { blankMarkup, countWords, eachLeaf, spanOf } from './plain-text.ts'
import type { Block, PassageBlock, Span } from './types.ts'

type Form = PassageBlock['form']

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
  push(nodes, 'paragraph', true)
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node, form, top } = entry
    if (node.type === 'heading') blocks.push(...(top ? headingBlock(source, node) : []))
    else if (node.type === 'paragraph') blocks.push(...paragraphBlocks(source, node, form, top))
    else if (node.type === 'table') blocks.push(...tableBlocks(source, node))
    else if (node.type === 'html') blocks.push(...htmlBlocks(source, node, form))
    else if (node.type === 'listItem') push(node.children, 'list-item', false)
    else if (node.type === 'blockquote') push(node.children, 'quote', false)
    else if (node.type === 'list' || node.type === 'footnoteDefinition') push(node.children, form, false)
  }
  return blocks
}

function headingBlock(source: string, node: Heading): Block[] {
  const span = spanOf(node)
  const text = plainText(node).trim()
  const form = /^[ \t]{0,3}#/.test(source.slice(span.start, span.start + 5)) ? 'atx' : 'setext'
  const comments = commentsWithin(source, node.children)
  return [
    { kind: 'heading', form, depth: node.depth, text, span, textSpan: contentSpan(node.children, span) },
    ...comments,
  ]
}

function contentSpan(children: readonly PhrasingContent[], whole: Span): Span {
  const [first] = children
  const last = children.at(-1)
  if (first === undefined || last === undefined) return { start: whole.end, end: whole.end }
  return { start: spanOf(first).start, end: spanOf(last).end }
}

const longestPseudoHeading = 100

function paragraphBlocks(source: string, node: Paragraph, form: Form, top: boolean): Block[] {
  const span = spanOf(node)
  const comments = commentsWithin(source, node.children)
  const [first, second] = node.children
  const bold = first?.type === 'strong' ? first : undefined
  const boldText = bold === undefined ? '' : plainText(bold).trim()
  const short = boldText !== '' && boldText.length <= longestPseudoHeading
  if (
    top &&
    bold !== undefined &&
    short &&
    node.children.length === 1 &&
    !/[.!?…]$/.test(boldText.replace(/^[\d.]+\.$/, ''))
  ) {
    const textSpan = contentSpan(bold.children, spanOf(bold))
    return [{ kind: 'heading', form: 'bold', depth: boldDepth, text: boldText.replace(/\s*:$/, ''), span, textSpan }]
  }
  const blocks: Block[] = []
  if (top && bold !== undefined && short && isRunIn(boldText, second)) {
    const text = boldText.replace(/\s*[.:]$/, '')
    const textSpan = contentSpan(bold.children, spanOf(bold))
    blocks.push({ kind: 'heading', form: 'run-in', depth: runInDepth, text, span: spanOf(bold), textSpan })
  }
  const text = blankMarkup(source, node.children, span)
  const label = bold === undefined || !short ? plainLabel(text, span) : contentSpan(bold.children, spanOf(bold))
  const prompt = isPrompt(node.children, text)
  if (text.trim() !== '')
    blocks.push({ kind: 'passage', form, text, span, label, prompt, words: prompt ? 0 : countWords(text) })
  return [...blocks, ...comments]
}

/** "**7.1 Daily life.** Text": bold words that end in a full stop and begin like a title, with text on the same line. */
function isRunIn(text: string, next: PhrasingContent | undefined): boolean {
  return (
    next?.type === 'text' &&
    /^\s/.test(next.value) &&
    /\.$/.test(text) &&
    /^(?:\d|\p{Lu})/u.test(text) &&
    countWords(text) <= 12
  )
}

/** "Alcohol: not asked": a few words before a colon at the start. */
function plainLabel(text: string, span: Span): Span | undefined {
  const colon = text.slice(0, longestPseudoHeading).indexOf(':')
  if (colon <= 0) return undefined
  const words = text.slice(0, colon)
  const start = words.length - words.trimStart().length
  if (/[.!?;]\s/.test(words) || countWords(words) > 8) return undefined
  return { start: span.start + start, end: span.start + colon }
}

/** All of it in italics or in square brackets: what a template asks, not what an author answers. */
function isPrompt(children: readonly PhrasingContent[], text: string): boolean {
  const content = children.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  if (content.length > 0 && content.every((node) => node.type === 'emphasis')) return true
  return /^\[[^[\]]*\][.:]?$/.test(text.trim())
}

function tableBlocks(source: string, node: Table): Block[] {
  return node.children.flatMap((row, index): Block[] => {
    const span = spanOf(row)
    const cells = row.children.map((cell) => contentSpan(cell.children, emptyCell(spanOf(cell))))
    const content = row.children.flatMap((cell) => cell.children)
    const text = blankMarkup(source, content, span)
    const form = index === 0 ? 'table-header' : 'table-row'
    const label = cells.length > 1 && (cells[0] as Span).end > (cells[0] as Span).start ? cells[0] : undefined
    const words = form === 'table-header' ? 0 : countWords(text)
    return [{ kind: 'passage', form, text, span, cells, label, words }, ...commentsWithin(source, content)]
  })
}

const emptyCell = ({ start, end }: Span): Span => ({ start, end: Math.max(start, end - 1) })

const comment = /<!--([\s\S]*?)(?:-->|$)/g

function commentsIn(source: string, { start, end }: Span): Block[] {
  return [...source.slice(start, end).matchAll(comment)].map((match) => ({
    kind: 'comment',
    text: match[1] ?? '',
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }))
}

function commentsWithin(source: string, children: readonly PhrasingContent[]): Block[] {
  const found: Block[] = []
  eachLeaf(children, (node) => {
    if (node.type === 'html') found.push(...commentsIn(source, spanOf(node)))
  })
  return found
}

/** HTML blocks: their comments, and their words as a passage with the tags blanked. */
function htmlBlocks(source: string, node: Html, form: Form): Block[] {
  const span = spanOf(node)
  const blank = (found: string) => ' '.repeat(found.length)
  const text = source
    .slice(span.start, span.end)
    .replace(comment, blank)
    .replace(/<[^<>]*>/g, blank)
    .replace(/[\n\r\t]/g, ' ')
  const comments = commentsIn(source, span)
  if (text.trim() === '') return comments
  return [{ kind: 'passage', form, text, span, words: countWords(text) }, ...comments]
}
