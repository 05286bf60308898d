import { dateOrder } from './date-order.ts'
import { duplicateSection } from './duplicate-section.ts'
import { emptySection } from './empty-section.ts'
import { frontMatter } from './front-matter.ts'
import { identifyingContact } from './identifying-contact.ts'
import { identifyingDate } from './identifying-date.ts'
import { identifyingNumber } from './identifying-number.ts'
import { internalError } from './internal-error.ts'
import { notificationDeadline } from './notification-deadline.ts'
import { pandemicConsidered } from './pandemic-considered.ts'
import { placeholderText } from './placeholder-text.ts'
import { practiceThemeCovered } from './practice-theme-covered.ts'
import { publicationDeadline } from './publication-deadline.ts'
import { rapidReviewDeadline } from './rapid-review-deadline.ts'
import { requiredDate } from './required-date.ts'
import { requiredSection } from './required-section.ts'
import { riskFactorConsidered } from './risk-factor-considered.ts'
import { riskFactorUnresolved } from './risk-factor-unresolved.ts'
import { sectionHeading } from './section-heading.ts'
import { sectionOrder } from './section-order.ts'
import { statedDeadline } from './stated-deadline.ts'
import type { Rule } from './types.ts'
import { unknownComment } from './unknown-comment.ts'
import { unusedSuppression } from './unused-suppression.ts'
import { validDate } from './valid-date.ts'

export { ruleDocumentation } from './documentation.ts'
export { internalError } from './internal-error.ts'
export * from './types.ts'

/** The registry. Settings, schemas, documentation, completion and SARIF metadata are made from it. */
export const rules: readonly Rule[] = [
  frontMatter,
  placeholderText,
  requiredSection,
  sectionHeading,
  emptySection,
  duplicateSection,
  sectionOrder,
  requiredDate,
  validDate,
  dateOrder,
  notificationDeadline,
  rapidReviewDeadline,
  publicationDeadline,
  statedDeadline,
  riskFactorConsidered,
  riskFactorUnresolved,
  practiceThemeCovered,
  pandemicConsidered,
  identifyingNumber,
  identifyingContact,
  identifyingDate,
  unknownComment,
  unusedSuppression,
]

const byId = new Map([...rules, internalError].map((rule) => [rule.id, rule]))

/** The rule of this id, `internal-error` included, which is no rule one can configure. */
export const findRule = (id: string): Rule | undefined => byId.get(id)
