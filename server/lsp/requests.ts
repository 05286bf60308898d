/** The custom requests by which the sidebar, the status item and the commands of an editor ask. */
import { coverageOf, deadlinesOf } from '../assessment/coverage.ts'
import { newReview } from '../assessment/new-review.ts'
import { topicPromptEdit } from '../assessment/topic-prompt.ts'
import type { Assessment, TopicAssessment } from '../assessment/types.ts'
import { readWrittenDate } from '../calendar/index.ts'
import { findReviewType, reviewTypes } from '../guidance/index.ts'
import type { ReviewTypeId } from '../guidance/types.ts'
import { fixEdits, sectionEdit } from '../lint/index.ts'
import { answering } from './answering.ts'
import { toTextEdit } from './convert.ts'
import { daysLeft } from './inlay-hints.ts'
import {
  type CoverageAnswer,
  coverageRequest,
  type DeadlinesAnswer,
  type DocumentParams,
  deadlinesRequest,
  type InsertableSection,
  insertPromptRequest,
  insertSectionRequest,
  type NewReviewParams,
  newReviewRequest,
  type PortfolioEntry,
  portfolioRequest,
  type ReviewTypeChoice,
  readDateRequest,
  reviewTypesRequest,
  type StatusSummary,
  sectionsRequest,
  statusRequest,
  type WorkspaceParams,
} from './protocol.ts'
import type { Judged, Session } from './session.ts'
import { isOpen, summarise } from './summary.ts'
import { workspaceEdit } from './workspace-edit.ts'

export function onRequests(session: Session): void {
  onWriting(session)
  const { connection, index } = session
  connection.onRequest(
    coverageRequest,
    answering('coverage', async ({ uri }: DocumentParams): Promise<CoverageAnswer | null> => {
      const judged = await judgedAt(session, uri)
      const assessment = judged?.result.assessment ?? (await indexed(session, uri))?.assessment
      return assessment === undefined ? null : labelledCoverage(assessment, session.pathOf(uri))
    }),
  )
  connection.onRequest(
    deadlinesRequest,
    answering('deadlines', async ({ partial }: WorkspaceParams = {}): Promise<DeadlinesAnswer> => {
      await ready(session, partial)
      const deadlines = index
        .all()
        .flatMap(({ uri, assessment }) =>
          deadlinesOf(assessment, session.pathOf(uri)).map((entry) => ({ ...entry, uri })),
        )
      return { schemaVersion: 1, deadlines }
    }),
  )
  connection.onRequest(
    portfolioRequest,
    answering('the portfolio', async ({ partial }: WorkspaceParams = {}): Promise<PortfolioEntry[]> => {
      await ready(session, partial)
      return index.all().map(({ uri, assessment }) => {
        const { sectionsPresent, sectionsExpected, openTopics } = summarise(assessment)
        const { reference, status } = assessment.review.facts
        return {
          uri,
          path: session.pathOf(uri),
          type: assessment.type.id,
          reference: reference?.value ?? null,
          status: status?.value ?? null,
          sectionsPresent,
          sectionsExpected,
          openTopics,
        }
      })
    }),
  )
  connection.onRequest(
    statusRequest,
    answering('the status', async ({ uri }: DocumentParams): Promise<StatusSummary | null> => {
      const judged = await judgedAt(session, uri)
      return judged === undefined ? null : statusOf(session, judged)
    }),
  )
  connection.onRequest(
    sectionsRequest,
    answering('sections', async ({ uri }: DocumentParams): Promise<InsertableSection[]> => {
      const sections = (await judgedAt(session, uri))?.result.assessment?.expectedSections ?? []
      return sections
        .map(({ id, title, missing, need }) => ({ id, title, missing, required: need === 'required' }))
        .sort((a, b) => Number(b.missing) - Number(a.missing))
    }),
  )
}

/** What an author asks to have written. */
function onWriting(session: Session): void {
  const { connection } = session
  connection.onRequest(
    insertSectionRequest,
    async ({ uri, version, section }: { uri: string; version: number; section: string }) => {
      const judged = await judgedAt(session, uri)
      return judged === undefined || judged.version !== version ? null : insertion(session, judged, section)
    },
  )
  connection.onRequest(
    insertPromptRequest,
    answering('a prompt', async ({ uri, version, topic }: { uri: string; version: number; topic: string }) => {
      const judged = await judgedAt(session, uri)
      if (judged?.result.assessment === undefined || judged.version !== version) return null
      const edit = topicPromptEdit(judged.result.assessment, topic)
      return edit === undefined ? null : workspaceEdit(session, judged, [toTextEdit(judged.result.review, edit)])
    }),
  )
  connection.onRequest(
    reviewTypesRequest,
    answering('the types of review', (): readonly ReviewTypeChoice[] =>
      reviewTypes.map(({ id, name, description }) => ({ id, name, description })),
    ),
  )
  connection.onRequest(
    readDateRequest,
    answering('a date', ({ text }: { text: string }): string | null => {
      const read = readWrittenDate(text.trim())
      return read.kind === 'date' ? read.date : null
    }),
  )
  connection.onRequest(
    newReviewRequest,
    answering('a new review', async (params: NewReviewParams): Promise<string | null> => {
      const type = findReviewType(params.type)
      const partnership = params.uri === undefined ? undefined : await session.settings.partnership(params.uri)
      return type === undefined
        ? null
        : newReview(type.id as ReviewTypeId, { ...params, partnership, today: session.settings.today() })
    }),
  )
}

function labelledCoverage(assessment: Assessment, path: string): CoverageAnswer {
  const coverage = coverageOf(assessment, path)
  const topics = coverage.topics.map((topic, index) => {
    const judged = assessment.topics[index] as TopicAssessment
    return { ...topic, label: judged.topic?.label ?? topic.id, considered: judged.considered, open: isOpen(judged) }
  })
  const missing = assessment.expectedSections.filter((section) => coverage.missingSections.includes(section.id))
  return { ...coverage, topics, missing: missing.map(({ id, title }) => ({ id, title })) }
}

/** Reading goes on in any case; who can do with a part is told when there is more. */
async function ready({ index }: Session, partial = false): Promise<void> {
  const all = index.ready()
  if (!partial) await all
}

async function judgedAt(session: Session, uri: string): Promise<Judged | undefined> {
  const document = session.documents.get(uri)
  return document && (await session.judge(document))
}

async function indexed({ index }: Session, uri: string) {
  await index.ready()
  return index.all().find((entry) => entry.uri === uri)
}

async function statusOf(session: Session, { document, result }: Judged): Promise<StatusSummary | null> {
  const [problem] = await session.settings.problemsFor(document.uri)
  const { assessment } = result
  if (assessment === undefined) return null
  const { sectionsPresent, sectionsExpected, openTopics, next } = summarise(assessment)
  return {
    type: assessment.type.id,
    sectionsPresent,
    sectionsExpected,
    openTopics: openTopics.length,
    deadline: next?.workingDaysLeft == null ? null : `${next.deadline} ${daysLeft(next.workingDaysLeft)}`,
    next:
      next?.workingDaysLeft == null || next.due === null
        ? null
        : { deadline: next.deadline, due: next.due, workingDaysLeft: next.workingDaysLeft },
    overdue: next?.state === 'overdue',
    configProblem: problem?.message ?? null,
  }
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
