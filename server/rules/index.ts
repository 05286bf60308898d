import { internalError } from './internal-error.ts'
import { notificationDeadline } from './notification-deadline.ts'
import { publicationDeadline } from './publication-deadline.ts'
import { rapidReviewDeadline } from './rapid-review-deadline.ts'
import { requiredSection } from './required-section.ts'
import type { Rule } from './types.ts'
import { unusedSuppression } from './unused-suppression.ts'

export { ruleDocumentation } from './documentation.ts'
export { internalError } from './internal-error.ts'
export * from './types.ts'

/** The registry. Settings, schemas, documentation, completion and SARIF metadata are made from it. */
export const rules: readonly Rule[] = [
  requiredSection,
  notificationDeadline,
  rapidReviewDeadline,
  publicationDeadline,
  unusedSuppression,
]

const byId = new Map([...rules, internalError].map((rule) => [rule.id, rule]))

export const findRule = (id: string): Rule | undefined => byId.get(id)
