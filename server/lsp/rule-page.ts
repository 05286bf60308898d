import { ruleDocumentation } from '../rules/documentation.ts'

/** Address of a rule's page, for `codeDescription` and links. */
export const rulePage = (rule: string): string => ruleDocumentation(rule)
