import type { Nodes, PhrasingContent } from 'mdast'
import type { Span } from './types.ts'

/** Offsets of a node within the parsed text. Every node that remark gives has a position. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

/**
 * The words of phrasing content with all markup blanked by spaces, as long as the source from `span`, so that an index
 * into it is an offset. Line breaks, with the quote and list marks that may follow them, become spaces too.
 */
export function blankMarkup(source: string, nodes: readonly PhrasingContent[], span: Span): string {
  const parts: string[] = []
  let at = span.start
  const keep = ({ start, end }: Span, clean: (text: string) => string) => {
    if (start < at || end > span.end) return
    parts.push(' '.repeat(start - at), clean(source.slice(start, end)))
    at = end
  }
  eachLeaf(nodes, (node) => {
    if (node.type === 'text') keep(spanOf(node), oneLine)
    else if (node.type === 'inlineCode')
      keep(spanOf(node), (text) => oneLine(text).replace(/^`+|`+$/g, (marks) => ' '.repeat(marks.length)))
  })
  parts.push(' '.repeat(Math.max(0, span.end - at)))
  return parts.join('')
}

const oneLine = (text: string): string =>
  /[\n\r\\\t]/.test(text)
    ? text.replace(/[\n\r][ \t>]*|\\(?=[!-/:-@[-`{-~])|\t/g, (found) => ' '.repeat(found.length))
    : text

/** Visits the leaves of phrasing content in order, without recursion: nesting may be as deep as a text is long. */
export function eachLeaf(nodes: readonly PhrasingContent[], visit: (node: PhrasingContent) => void): void {
  const stack: PhrasingContent[] = [...nodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push(node.children[index] as PhrasingContent)
    else visit(node)
  }
}

/** Words in a text: runs of letters and digits; an apostrophe or a hyphen inside does not end one. */
export function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const letter =
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      (code >= 0xc0 && code !== 0x2019 && !(code >= 0x2000 && code <= 0x206f) && code !== 0xfeff)
    if (letter && !inside) count++
    inside = letter || (inside && (code === 39 || code === 45 || code === 0x2019))
  }
  return count
}
