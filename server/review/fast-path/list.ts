/** Lists: bullets and numbers, nested, tight or loose. */
import type { List, ListItem, Paragraph } from 'mdast'
import { code } from './characters.ts'
import type { FlowReader, Lines, Read } from './flow.ts'
import { behindLazyLines, checkLazyLines } from './lazy.ts'
import { isThematicBreak, type Mark, markAt, startsItem } from './list-marks.ts'
import { giveUp, type Source } from './source.ts'

interface ReadItem extends Read<ListItem> {
  /** A blank line stands between it and the next line. */
  readonly blankAfter: boolean
}

export function readList(source: Source, lines: Lines, readFlow: FlowReader): Read<List> {
  const { first: line, last } = lines
  const start = source.from[line] as number
  const first = markAt(source, start) ?? giveUp()
  const children: ListItem[] = []
  let spread = false
  let next = line
  for (let mark: Mark | undefined = first; mark !== undefined; ) {
    const item: ReadItem = readItem(source, { ...lines, first: next }, mark, readFlow)
    children.push(item.node)
    next = item.next
    mark = next < last ? followingMark(source, next, item.blankAfter, first) : undefined
    if (mark !== undefined && item.blankAfter) spread = true
  }
  const end = (children.at(-1) as ListItem).position?.end
  const position = { start: source.point(start, line), end: { ...(end as NonNullable<typeof end>) } }
  return {
    node: { type: 'list', ordered: first.number !== null, start: first.number, spread, children, position },
    next,
  }
}

/** The next item's mark; undefined where the list ends at this line. Gives up on what may go on with the last item. */
function followingMark(source: Source, line: number, blankBefore: boolean, first: Mark): Mark | undefined {
  const at = source.contentOf(line)
  if (at !== source.from[line]) giveUp()
  const mark = isThematicBreak(source, line) ? undefined : startsItem(source, line) ? markAt(source, at) : undefined
  if (mark?.kind === first.kind) return mark
  return blankBefore || source.code(at) === code.hash ? undefined : giveUp()
}

/** Reads an item: its first line, and those that are indented as far as its content or are blank. */
function readItem(source: Source, lines: Lines, mark: Mark, readFlow: FlowReader): ReadItem {
  const { first, last, depth } = lines
  const start = source.from[first] as number
  source.from[first] = start + mark.width
  let next = first + 1
  let end = next
  let blank = false
  for (; next < last; next++) {
    if (source.isBlank(next)) {
      blank = true
      continue
    }
    const from = source.from[next] as number
    if (source.contentOf(next) - from < mark.width) break
    source.from[next] = from + mark.width
    end = next + 1
  }
  // In a quote, remark counts the lines of a list's end otherwise.
  if (blank && lines.quoted) giveUp()
  const marked = next
  if (next === end) next = end = behindLazyLines(source, next, lines)
  const lazy = next > marked
  if (lazy) while (next < last && source.isBlank(next)) next++
  const children = readFlow(source, { ...lines, last: end, depth: depth + 1 }) as ListItem['children']
  if (lazy) checkLazyLines(children, marked, end)
  if (isTask(source, first, children[0])) giveUp()
  const position = { start: source.point(start, first), end: { ...(children.at(-1)?.position?.end ?? giveUp()) } }
  const node: ListItem = { type: 'listItem', spread: isSpread(children), checked: null, children, position }
  return { node, next, blankAfter: next > end }
}

/** A blank line stands between two of its blocks. */
function isSpread(children: ListItem['children']): boolean {
  return children.some((child, index) => {
    const following = children[index + 1]?.position?.start.line
    return following !== undefined && following - (child.position?.end.line ?? giveUp()) > 1
  })
}

const isTask = (source: Source, line: number, child: ListItem['children'][number] | undefined): boolean =>
  (child as Paragraph | undefined)?.type === 'paragraph' &&
  /^\[[ xX\t]\]/.test(source.text.slice(source.from[line], (source.from[line] as number) + 3))
