import type { WorkspaceReviews } from '../workspace-reviews.ts'
import { portfolioRows } from './portfolio-rows.ts'
import { WorkspaceView } from './workspace-view.ts'

/** Every review of the workspace, how far it has come, and what is open in it. */
export const portfolioView = (reviews: WorkspaceReviews): WorkspaceView =>
  new WorkspaceView('rapidReview.portfolio', reviews, () => portfolioRows(reviews.portfolio))
