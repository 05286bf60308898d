/** Lazy lines: without the marks of the container whose last paragraph they go on with, as hard-wrapped text often has them. */
import type { RootContent } from 'mdast'
import type { Lines } from './flow.ts'
import { goesOn } from './going-on.ts'
import { startsItem } from './list-marks.ts'
import { giveUp, type Source } from './source.ts'

/** The line behind those that may go on, unmarked, with the text that ends before `next`. Only the outermost container takes them. */
export function behindLazyLines(source: Source, next: number, { last, depth }: Lines): number {
  let end = next
  // Any number starts a list here; within a paragraph only 1 does.
  while (end < last && !startsItem(source, end, source.contentOf(end)) && goesOn(source, end)) end++
  if (end > next && depth > 0) giveUp()
  return end
}

/** Gives up unless one paragraph of the container itself holds all lazy lines and begins before them. */
export function checkLazyLines(children: readonly RootContent[], first: number, end: number): void {
  const paragraph = children.at(-1)
  if (paragraph?.type !== 'paragraph') giveUp()
  const { start, end: last } = paragraph.position ?? giveUp()
  if (start.line > first || last.line !== end) giveUp()
}
