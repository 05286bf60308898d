import { actionDate } from './action-date.ts'
import { actionMeasurable } from './action-measurable.ts'
import { actionOwner } from './action-owner.ts'
import { blamingLanguage } from './blaming-language.ts'
import { childsVoice } from './childs-voice.ts'
import { cipherConsistency } from './cipher-consistency.ts'
import { clicheWithoutAnalysis } from './cliche-without-analysis.ts'
import { dateOrder } from './date-order.ts'
import { datesAgree } from './dates-agree.ts'
import { deadlineChain } from './deadline-chain.ts'
import { decisionRationale } from './decision-rationale.ts'
import { decisionRecorded } from './decision-recorded.ts'
import { describedNotAnalysed } from './described-not-analysed.ts'
import { duplicateSection } from './duplicate-section.ts'
import { emptySection } from './empty-section.ts'
import { euphemism } from './euphemism.ts'
import { frontMatter } from './front-matter.ts'
import { identifyingContact } from './identifying-contact.ts'
import { identifyingDate } from './identifying-date.ts'
import { identifyingName } from './identifying-name.ts'
import { identifyingNumber } from './identifying-number.ts'
import { immediateSafety } from './immediate-safety.ts'
import { internalError } from './internal-error.ts'
import { learningWithoutAction } from './learning-without-action.ts'
import { needlessStatement } from './needless-statement.ts'
import { notificationDeadline } from './notification-deadline.ts'
import { outdatedTerm } from './outdated-term.ts'
import { pandemicConsidered } from './pandemic-considered.ts'
import { placeholderText } from './placeholder-text.ts'
import { practiceThemeCovered } from './practice-theme-covered.ts'
import { publicationDeadline } from './publication-deadline.ts'
import { rapidReviewDeadline } from './rapid-review-deadline.ts'
import { relatedExists } from './related-exists.ts'
import { requiredDate } from './required-date.ts'
import { requiredSection } from './required-section.ts'
import { riskFactorConsidered } from './risk-factor-considered.ts'
import { riskFactorUnresolved } from './risk-factor-unresolved.ts'
import { sectionHeading } from './section-heading.ts'
import { sectionOrder } from './section-order.ts'
import { signOff } from './sign-off.ts'
import { statedDeadline } from './stated-deadline.ts'
import type { Rule } from './types.ts'
import { uncorroboratedDenial } from './uncorroborated-denial.ts'
import { undefinedAbbreviation } from './undefined-abbreviation.ts'
import { unexploredEngagement } from './unexplored-engagement.ts'
import { uniqueReference } from './unique-reference.ts'
import { unknownComment } from './unknown-comment.ts'
import { unreadTable } from './unread-table.ts'
import { unusedSuppression } from './unused-suppression.ts'
import { validDate } from './valid-date.ts'

export { categories } from './categories.ts'
export { ruleDocumentation } from './documentation.ts'
export { internalError } from './internal-error.ts'
export * from './types.ts'

/** The registry. Settings, schemas, documentation, completion and SARIF metadata are made from it. */
export const rules: readonly Rule[] = [
  frontMatter,
  unreadTable,
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
  uncorroboratedDenial,
  practiceThemeCovered,
  pandemicConsidered,
  blamingLanguage,
  outdatedTerm,
  euphemism,
  clicheWithoutAnalysis,
  unexploredEngagement,
  decisionRecorded,
  decisionRationale,
  actionOwner,
  actionDate,
  actionMeasurable,
  learningWithoutAction,
  immediateSafety,
  signOff,
  childsVoice,
  describedNotAnalysed,
  uniqueReference,
  relatedExists,
  datesAgree,
  deadlineChain,
  identifyingNumber,
  identifyingContact,
  identifyingDate,
  identifyingName,
  cipherConsistency,
  undefinedAbbreviation,
  unknownComment,
  needlessStatement,
  unusedSuppression,
]

const byId = new Map([...rules, internalError].map((rule) => [rule.id, rule]))

/** The rule of this id, `internal-error` included, which is no rule one can configure. */
export const findRule = (id: string): Rule | undefined => byId.get(id)
