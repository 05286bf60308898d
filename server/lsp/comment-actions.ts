import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver'
import { findTopic } from '../guidance/index.ts'
import type { Review } from '../review/types.ts'
import type { Finding } from '../rules/types.ts'
import { toTextEdit } from './convert.ts'
import type { Judged, Session } from './session.ts'
import { workspaceEdit } from './workspace-edit.ts'

/** Actions that write one of our comments: an author's own statement, or a finding set aside for a line, a section, the file. */

function insertAt(session: Session, judged: Judged, title: string, offset: number, text: string): CodeAction {
  const { review } = judged.result
  const edit = toTextEdit(review, { start: offset, end: offset, text })
  return { title, kind: CodeActionKind.QuickFix, edit: workspaceEdit(session, judged, [edit]) }
}

const isTopicRule = (rule: string) =>
  rule === 'risk-factor-considered' || rule === 'risk-factor-unresolved' || rule === 'practice-theme-covered'

/** "Record as considered": the author fills in the reason, without which the comment is a finding itself. */
export function consideredActions(
  session: Session,
  judged: Judged,
  finding: Finding,
  diagnostic: Diagnostic,
): CodeAction[] {
  const topic = isTopicRule(finding.rule) && finding.about !== undefined ? findTopic(finding.about) : undefined
  if (topic === undefined) return []
  const { eol } = judged.result.review
  const comment = `<!-- rapid-review-considered ${topic.id} -- reason: -->${eol}${eol}`
  const action = insertAt(
    session,
    judged,
    `Record "${topic.label}" as considered, with a reason`,
    afterTitle(judged),
    comment,
  )
  return [{ ...action, diagnostics: [diagnostic] }]
}

export function disableActions(session: Session, judged: Judged, { rule, span }: Finding): CodeAction[] {
  const { review } = judged.result
  const { eol } = review
  const block = blockBegunAt(review, span.start)
  const section = [...review.sections]
    .reverse()
    .find(({ treeSpan }) => treeSpan.start <= span.start && span.start < treeSpan.end)
  const content = review.frontMatter?.contentSpan
  const inFrontMatter = content !== undefined && span.start < content.end
  const actions: CodeAction[] = []
  if (!inFrontMatter && block !== undefined) {
    actions.push(
      insertAt(
        session,
        judged,
        `Set ${rule} aside for this line`,
        block,
        `<!-- rapid-review-disable-next-line ${rule} -- reason: -->${eol}`,
      ),
    )
  }
  if (section !== undefined && section.parent !== -1)
    actions.push(disableSection(session, judged, rule, section.headingSpan.end, section.treeSpan.end))
  actions.push(
    insertAt(
      session,
      judged,
      `Set ${rule} aside in this file`,
      afterFrontMatter(judged),
      `<!-- rapid-review-disable-file ${rule} -- reason: -->${eol}${eol}`,
    ),
  )
  return actions
}

/**
 * Start of the line at `offset`, where a block of the document begins in it. Within a block a comment on a line of its own ends
 * a table, a list or a paragraph; before a block it reaches the first line only.
 */
function blockBegunAt(review: Review, offset: number): number | undefined {
  const { line } = review.positionAt(offset)
  const chunk = review.chunks.findLast(({ start }) => start <= offset)
  const begins = chunk?.nodes.some(
    ({ position }) =>
      position !== undefined && review.positionAt(chunk.start + (position.start.offset ?? 0)).line === line,
  )
  return begins ? review.offsetAt(line, 0) : undefined
}

function disableSection(session: Session, judged: Judged, rule: string, from: number, to: number): CodeAction {
  const { review } = judged.result
  const { eol } = review
  const before = review.positionAt(to).column > 0 ? `${eol}${eol}` : ''
  const edits = [
    { start: from, end: from, text: `${eol}${eol}<!-- rapid-review-disable ${rule} -- reason: -->` },
    { start: to, end: to, text: `${before}<!-- rapid-review-enable ${rule} -->${eol}${eol}` },
  ]
  return {
    title: `Set ${rule} aside in this section`,
    kind: CodeActionKind.QuickFix,
    edit: workspaceEdit(
      session,
      judged,
      edits.map((edit) => toTextEdit(review, edit)),
    ),
  }
}

function afterFrontMatter({ result }: Judged): number {
  const { review } = result
  if (review.frontMatter === undefined) return 0
  let at = review.frontMatter.span.end
  while (at < review.text.length && (review.text[at] === '\n' || review.text[at] === '\r')) at++
  return at
}

function afterTitle(judged: Judged): number {
  const { review } = judged.result
  const title = review.sections[0]
  if (title === undefined || title.parent !== -1) return afterFrontMatter(judged)
  let at = title.headingSpan.end
  while (at < review.text.length && (review.text[at] === '\n' || review.text[at] === '\r')) at++
  return at
}
