/** The custom requests by which an author has something written: a section, questions, a new review. */

import { readWrittenDate } from '../calendar/index.ts'
import { findReviewType, reviewTypes } from '../guidance/index.ts'
import type { ReviewTypeId } from '../guidance/types.ts'
import { fixEdits } from '../lint/index.ts'
import { sectionEdit } from '../writing/insertion.ts'
import { newReview } from '../writing/new-review.ts'
import { topicPromptEdit } from '../writing/topic-prompt.ts'
import { answering } from './answering.ts'
import { toTextEdit } from './convert.ts'
import type { Version } from './documents.ts'
import {
  insertPromptRequest,
  insertSectionRequest,
  type NewReviewParams,
  newReviewRequest,
  type ReviewTypeChoice,
  readDateRequest,
  reviewTypesRequest,
} from './protocol.ts'
import { judgedAt } from './requests.ts'
import type { Judged, Session } from './session.ts'
import { canonical } from './uris.ts'
import { workspaceEdit } from './workspace-edit.ts'

export function onWritingRequests(session: Session): void {
  const { connection } = session
  connection.onRequest(
    insertSectionRequest,
    answering(
      session,
      'a section',
      async ({ uri, version, section }: { uri: string; version: Version; section: string }) => {
        const judged = await judgedAt(session, uri)
        return judged === undefined || judged.version !== version ? null : insertion(session, judged, section)
      },
    ),
  )
  connection.onRequest(
    insertPromptRequest,
    answering(
      session,
      'a prompt',
      async ({ uri, version, topic }: { uri: string; version: Version; topic: string }) => {
        const judged = await judgedAt(session, uri)
        if (judged?.result.assessment === undefined || judged.version !== version) return null
        const edit = topicPromptEdit(judged.result.assessment, topic)
        return edit === undefined ? null : workspaceEdit(session, judged, [toTextEdit(judged.result.review, edit)])
      },
    ),
  )
  connection.onRequest(
    reviewTypesRequest,
    answering(session, 'the types of review', (): readonly ReviewTypeChoice[] =>
      reviewTypes.map(({ id, name, description, referencePrefix }) => ({ id, name, description, referencePrefix })),
    ),
  )
  connection.onRequest(
    readDateRequest,
    answering(session, 'a date', ({ text }: { text: string }): string | null => {
      const read = readWrittenDate(text.trim())
      return read.kind === 'date' ? read.date : null
    }),
  )
  connection.onRequest(
    newReviewRequest,
    answering(session, 'a new review', async (params: NewReviewParams): Promise<string | null> => {
      const type = findReviewType(params.type)?.id as ReviewTypeId | undefined
      if (type === undefined) return null
      if (params.uri === undefined) return newReview(type, params)
      const uri = canonical(params.uri)
      const { settings } = await session.settings.forDocument(uri)
      const partnership = await session.settings.partnership(uri)
      return newReview(type, { ...params, partnership, sections: settings.sections?.[type] })
    }),
  )
}

function insertion(session: Session, judged: Judged, section: string) {
  const { result } = judged
  if (result.assessment === undefined) return null
  const edits =
    section === 'missing'
      ? fixEdits(
          result.findings.filter(({ rule }) => rule === 'required-section'),
          ['insertion'],
        )
      : [sectionEdit(result.assessment, section)].filter((edit) => edit !== undefined)
  return workspaceEdit(
    session,
    judged,
    edits.map((edit) => toTextEdit(result.review, edit)),
  )
}
