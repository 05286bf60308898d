import { todayInEngland } from '../words.ts'
import type { WorkspaceReviews } from '../workspace-reviews.ts'
import { deadlineRows } from './deadline-rows.ts'
import { WorkspaceView } from './workspace-view.ts'

/** Every statutory deadline of the workspace, soonest first. */
export const deadlinesView = (reviews: WorkspaceReviews): WorkspaceView =>
  new WorkspaceView('rapidReview.deadlines', reviews, () => deadlineRows(reviews.deadlines, todayInEngland()))
