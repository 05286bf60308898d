import type { PlacedComment, Review, Span } from './types.ts'

/** The comments by which an author speaks to the linter: `<!-- rapid-review-NAME ID … -- reason -->`. */
export type DirectiveName = 'disable' | 'enable' | 'disable-next-line' | 'disable-file' | 'considered'

export const directiveNames: readonly DirectiveName[] = [
  'disable',
  'enable',
  'disable-next-line',
  'disable-file',
  'considered',
]

/** A rule or topic named in a directive. */
export interface NamedId {
  readonly id: string
  readonly span: Span
}

export interface Directive {
  /** Undefined when the word after `rapid-review-` is none of ours; `written` has it then. */
  readonly name: DirectiveName | undefined
  readonly written: NamedId
  readonly ids: readonly NamedId[]
  /** What stands after `--`; undefined when it is missing, or nothing but the words "reason:" left unfilled. */
  readonly reason: string | undefined
  /** The whole comment. */
  readonly span: Span
}

const prefix = /^\s{0,100}rapid-review-([\w-]{0,60})/
const word = /[^\s,]+/g
// A word processor turns two hyphens into a dash.
const reasonMark = /(?:^|\s)(?:--+|[–—])(?:\s|$)/
const unfilled = /^(?:reason)?\s{0,10}:?\s{0,10}$/i

const read = new WeakMap<readonly PlacedComment[], readonly Directive[]>()

/** Every directive of a review, in the order of the text; comments that are not addressed to us are left out. */
export function directivesIn({ comments }: Pick<Review, 'comments'>): readonly Directive[] {
  let directives = read.get(comments)
  if (directives === undefined) {
    directives = comments.flatMap((comment) => readDirective(comment) ?? [])
    read.set(comments, directives)
  }
  return directives
}

export function readDirective({ text, span }: PlacedComment): Directive | undefined {
  const match = prefix.exec(text)
  if (match === null) return undefined
  const offset = span.start + '<!--'.length
  const name = match[1] as string
  const nameStart = offset + match[0].length - name.length
  const rest = text.slice(match[0].length)
  const mark = reasonMark.exec(rest)
  const ids = mark === null ? rest : rest.slice(0, mark.index)
  const reason = mark === null ? '' : rest.slice(mark.index + mark[0].length).trim()
  const idsStart = offset + match[0].length
  return {
    name: directiveNames.find((known) => known === name),
    written: { id: name, span: { start: nameStart, end: nameStart + name.length } },
    ids: [...ids.matchAll(word)].map((found) => ({
      id: found[0],
      span: { start: idsStart + found.index, end: idsStart + found.index + found[0].length },
    })),
    reason: unfilled.test(reason) ? undefined : reason,
    span,
  }
}
