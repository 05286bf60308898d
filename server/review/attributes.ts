/**
 * Attributes as pandoc writes them ("[Yes]{.underline}", "## Household {#household}", "![](plan.png){width=9cm}"): markup, which remark
 * takes for words. They are read as the tags that they stand for.
 */
import type { Heading, Html, Paragraph, PhrasingContent, Table, Text } from 'mdast'
import { partOf, positionOf, spanOf } from './plain-text.ts'
import type { Span } from './types.ts'

const value = String.raw`(?:"[^"{}]*"|[^\s"'{}]+)`
const item = String.raw`(?:[.#][\w:.-]+|[\w:-]+=${value}|=\w+)`
const attributes = String.raw`\{\s*${item}(?:\s+${item})*\s*\}`
/** What is escaped, brackets with what stands behind them, and attributes at either end of a text. */
const signs = new RegExp(String.raw`\\.|\[|\](${attributes})?|^(${attributes})|(${attributes})\s*$`, 'gs')

export const mayHoldAttributes = (source: string): boolean => /\{\s*[.#=\w]/.test(source)

/** The same block; its words stand where they stood. */
export function withoutAttributes<Block extends Heading | Paragraph | Table>(source: string, block: Block): Block
export function withoutAttributes(source: string, block: Heading | Paragraph | Table): Heading | Paragraph | Table {
  if (block.type !== 'table') return plain(source, block)
  const children = block.children.map((row) => ({ ...row, children: row.children.map((cell) => plain(source, cell)) }))
  return { ...block, children }
}

/** Markup cannot nest deeper than this and be meant; what is deeper stays as it is. */
const deepest = 20

function plain<Parent extends { readonly type: string; readonly children: readonly PhrasingContent[] }>(
  source: string,
  parent: Parent,
  depth = 0,
): Parent {
  const within = parent.children.map((child) =>
    'children' in child && depth < deepest ? plain(source, child, depth + 1) : child,
  )
  const found = tagsIn(source, within, parent.type === 'heading')
  return found.length === 0 ? { ...parent, children: within } : { ...parent, children: divided(source, within, found) }
}

interface Tag extends Span {
  readonly value: string
}

/** In the order of the text. */
function tagsIn(source: string, children: readonly PhrasingContent[], isHeading: boolean): readonly Tag[] {
  const found: Tag[] = []
  const open: Span[] = []
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text' || child.position === undefined) continue
    const from = spanOf(child).start
    for (const sign of source.slice(from, spanOf(child).end).matchAll(signs)) {
      const [all, ofBrackets, first, last] = sign
      const place = { start: from + sign.index, end: from + sign.index + all.length }
      if (all === '[') open.push(place)
      else if (all.startsWith(']')) {
        const opening = open.pop()
        const name = ofBrackets && tagOf(ofBrackets)
        if (opening && name) found.push({ ...opening, value: `<${name}>` }, { ...place, value: `</${name}>` })
      } else if (first !== undefined && index > 0) found.push({ ...place, value: '<span>' })
      else if (last !== undefined && isHeading && index === children.length - 1)
        found.push({ start: withoutSpace(source, from, place.start), end: place.end, value: '<span>' })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A heading ends with its last word. */
const withoutSpace = (source: string, from: number, end: number): number =>
  from + source.slice(from, end).trimEnd().length

/** The tags of what looks different. */
const names = { underline: 'u', mark: 'mark', deletion: 'del', insertion: 'ins' } as const

const tagOf = (written: string): string => {
  const [, name] = /\.(underline|mark|deletion|insertion)\b/.exec(written) ?? []
  return name === undefined ? 'span' : names[name as keyof typeof names]
}

/** The children with tags in the place of what stands for them. Both are in the order of the text. */
function divided(source: string, children: readonly PhrasingContent[], tags: readonly Tag[]): PhrasingContent[] {
  let next = 0
  return children.flatMap((child): PhrasingContent[] => {
    const { start, end } = spanOf(child)
    const parts: PhrasingContent[] = []
    let at = start
    for (; child.type === 'text' && (tags[next]?.end ?? Infinity) <= end; next++) {
      const tag = tags[next] as Tag
      parts.push(...words(source, { start: at, end: tag.start }), tagAt(tag))
      at = tag.end
    }
    return at === start ? [child] : [...parts, ...words(source, { start: at, end })]
  })
}

const tagAt = ({ value, start, end }: Tag): Html => ({ type: 'html', value, position: positionOf(start, end) })

const words = (source: string, { start, end }: Span): Text[] => (start === end ? [] : [partOf(source, { start, end })])
