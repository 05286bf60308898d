/**
 * What the client and the server say to each other beyond the standard protocol. Method names and plain shapes only, so
 * that the client can import this file without importing anything of the server.
 */
import type { CoverageDocument, CoverageTopic, DeadlineEntry } from '../assessment/coverage.ts'

export type { CoverageMention } from '../assessment/coverage.ts'

/** Params `{uri}` → one document object of `coverage --format json`, or null when the document is not a review. */
export const coverageRequest = 'rapidReview/coverage'
/** Params `{partial?}` → the `deadlines --format json` object for the workspace, each entry with its `uri`. */
export const deadlinesRequest = 'rapidReview/deadlines'
/** Notification: the coverage of `uri` may have changed; ask again when it is shown. */
export const coverageChanged = 'rapidReview/coverageChanged'
/** Params `{partial?}` → every review of the workspace in a line. */
export const portfolioRequest = 'rapidReview/portfolio'
/** Params `{uri}` → what the status item shows for a document. */
export const statusRequest = 'rapidReview/status'
/** Notification: the workspace's reviews or their deadlines may have changed. */
export const portfolioChanged = 'rapidReview/portfolioChanged'
/** Params `{uri}` → the sections that can be inserted, missing ones first. */
export const sectionsRequest = 'rapidReview/sections'
/** Params `{uri, version, section}` (or `section: 'missing'`) → a WorkspaceEdit, or null when the text has moved on. */
export const insertSectionRequest = 'rapidReview/insertSection'
/** Params of a new review → its text. */
export const newReviewRequest = 'rapidReview/newReview'
/** Requests to the client, for hosts that cannot read files themselves (a worker in a browser). */
export const readFileRequest = 'rapidReview/readFile'
export const findFilesRequest = 'rapidReview/findFiles'

/** Params `{uri, version, topic}` → a WorkspaceEdit with the topic's questions, or null when the text has moved on. */
export const insertPromptRequest = 'rapidReview/insertPrompt'
/** Params `{}` → the types of review a new one can have. */
export const reviewTypesRequest = 'rapidReview/reviewTypes'

/** Params `{text}` → the ISO day that a British date means, or null. */
export const readDateRequest = 'rapidReview/readDate'

/** A topic of `coverageRequest`'s answer: as `coverage --format json` has it, and what people call it. */
export interface LabelledTopic extends CoverageTopic {
  readonly label: string
  /** The status, or the author's own statement, says that it was considered. */
  readonly considered: boolean
  /** Expected, and neither the text nor the author's own statement settles it. */
  readonly open: boolean
  /** The line, from 1, of the section it belongs in; null where the document has none. */
  readonly home: number | null
}

export interface CoverageAnswer extends Omit<CoverageDocument, 'topics'> {
  readonly topics: readonly LabelledTopic[]
  /** The required sections that are missing, as people call them. */
  readonly missing: readonly { readonly id: string; readonly title: string }[]
}

export interface DeadlinesAnswer {
  readonly schemaVersion: 1
  readonly deadlines: readonly (DeadlineEntry & DocumentParams)[]
}

export interface ReviewTypeChoice {
  readonly id: string
  readonly name: string
  readonly description: string
  /** How references of such documents begin: "RR". */
  readonly referencePrefix: string
}

/** `partial`: answers at once with the reviews read so far, rather than when all are. */
export interface WorkspaceParams {
  readonly partial?: boolean
}

export interface DocumentParams {
  readonly uri: string
}

export interface PortfolioEntry {
  readonly uri: string
  readonly path: string
  readonly type: string
  readonly reference: string | null
  readonly status: string | null
  readonly sectionsPresent: number
  readonly sectionsExpected: number
  /** Expected topics that are not considered or unresolved. */
  readonly openTopics: readonly string[]
}

export interface StatusSummary {
  readonly type: string
  readonly sectionsPresent: number
  readonly sectionsExpected: number
  readonly openTopics: number
  /** The next deadline that is not yet met, in words ("due in 4 working days"), or null. */
  readonly deadline: string | null
  /** The same as facts. */
  readonly next: { readonly deadline: string; readonly due: string; readonly workingDaysLeft: number } | null
  readonly overdue: boolean
  /** Trouble with the configuration: fixing is paused and the last good one is in force. */
  readonly configProblem: string | null
}

export interface InsertableSection {
  readonly id: string
  readonly title: string
  readonly missing: boolean
  readonly required: boolean
}

export interface NewReviewParams {
  readonly type: string
  readonly reference?: string
  readonly notificationDate?: string
  readonly uri?: string
}
