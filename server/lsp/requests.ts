/** The custom requests by which the sidebar and the status item of an editor ask. */
import { coverageOf } from '../assessment/coverage.ts'
import type { Assessment, TopicAssessment } from '../assessment/types.ts'
import type { TopicKind } from '../guidance/types.ts'
import { topicHome } from '../writing/topic-prompt.ts'
import { answering } from './answering.ts'
import { daysLeft } from './inlay-hints.ts'
import {
  type CoverageAnswer,
  coverageRequest,
  type DeadlinesAnswer,
  type DocumentParams,
  deadlinesRequest,
  type InsertableSection,
  type PortfolioEntry,
  portfolioRequest,
  type StatusSummary,
  sectionsRequest,
  statusRequest,
  type WorkspaceParams,
} from './protocol.ts'
import type { Judged, Session } from './session.ts'
import { isOpen, summarise } from './summary.ts'
import { canonical } from './uris.ts'

export function onRequests(session: Session): void {
  const { connection, index } = session
  connection.onRequest(
    coverageRequest,
    answering(session, 'coverage', async ({ uri }: DocumentParams): Promise<CoverageAnswer | null> => {
      const judged = await judgedAt(session, uri)
      // Of one that is open all is known: a document that is no review need not wait until the workspace has been read.
      const assessment = judged === undefined ? await indexed(session, canonical(uri)) : judged.result.assessment
      return assessment === undefined ? null : labelledCoverage(assessment, session.folders.pathOf(canonical(uri)))
    }),
  )
  connection.onRequest(
    deadlinesRequest,
    answering(session, 'deadlines', async ({ partial }: WorkspaceParams = {}): Promise<DeadlinesAnswer> => {
      await ready(session, partial)
      const deadlines = index
        .all()
        .flatMap(({ uri, deadlines }) =>
          deadlines.map((entry) => ({ ...entry, path: session.folders.pathOf(uri), uri })),
        )
      return { schemaVersion: 1, deadlines }
    }),
  )
  connection.onRequest(
    portfolioRequest,
    answering(session, 'the portfolio', async ({ partial }: WorkspaceParams = {}): Promise<PortfolioEntry[]> => {
      await ready(session, partial)
      return index.all().map(({ uri, type, reference, status, summary }) => ({
        uri,
        path: session.folders.pathOf(uri),
        type,
        reference: reference ?? null,
        status: status ?? null,
        ...summary,
      }))
    }),
  )
  connection.onRequest(
    statusRequest,
    answering(session, 'the status', async ({ uri }: DocumentParams): Promise<StatusSummary | null> => {
      const judged = await judgedAt(session, uri)
      return judged === undefined ? null : statusOf(session, judged)
    }),
  )
  connection.onRequest(
    sectionsRequest,
    answering(session, 'sections', async ({ uri }: DocumentParams): Promise<InsertableSection[]> => {
      const sections = (await judgedAt(session, uri))?.result.assessment?.expectedSections ?? []
      return sections
        .map(({ id, title, missing, need }) => ({ id, title, missing, required: need === 'required' }))
        .sort((a, b) => Number(b.missing) - Number(a.missing))
    }),
  )
}

function labelledCoverage(assessment: Assessment, path: string): CoverageAnswer {
  const coverage = coverageOf(assessment, path)
  const topics = coverage.topics.map((topic, index) => {
    const judged = assessment.topics[index] as TopicAssessment
    return {
      ...topic,
      label: judged.topic.label,
      considered: judged.considered,
      open: isOpen(judged),
      home: homeLine(assessment, topic.kind),
    }
  })
  const missing = assessment.expectedSections.filter((section) => coverage.missingSections.includes(section.id))
  return { ...coverage, topics, missing: missing.map(({ id, title }) => ({ id, title })) }
}

function homeLine(assessment: Assessment, kind: TopicKind): number | null {
  const home = topicHome(assessment, kind)
  return home === undefined ? null : assessment.review.positionAt(home.headingSpan.start).line + 1
}

/** Reading goes on in any case; who can do with a part is told when there is more. */
async function ready({ index }: Session, partial = false): Promise<void> {
  const all = index.ready()
  if (!partial) await all
}

/** What is known of an open document as its text stands now. */
export async function judgedAt(session: Session, uri: string): Promise<Judged | undefined> {
  const document = session.documents.get(uri)
  return document && (await session.judge(document))
}

async function indexed({ index }: Session, uri: string): Promise<Assessment | undefined> {
  await index.ready()
  return index.assessmentOf(uri)
}

async function statusOf(session: Session, { document, result }: Judged): Promise<StatusSummary | null> {
  const [problem] = await session.settings.problemsFor(document.canonicalUri)
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
