import type { ReviewType } from '../types.ts'
import { lcspr } from './lcspr.ts'
import { rapidReview } from './rapid-review.ts'
import { seriousCaseReview } from './serious-case-review.ts'
import { seriousIncidentNotification } from './serious-incident-notification.ts'

/** The kinds of document, in the order in which a case meets them. */
export const reviewTypes: readonly ReviewType[] = [seriousIncidentNotification, rapidReview, lcspr, seriousCaseReview]

const byId = new Map<string, ReviewType>(reviewTypes.map((type) => [type.id, type]))

export const findReviewType = (id: string): ReviewType | undefined => byId.get(id)
