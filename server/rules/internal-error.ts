import { defineRule, type Report } from './types.ts'

/** Not in the registry: nobody can turn off the message that a rule did not run. */
export const internalError = defineRule({
  id: 'internal-error',
  category: 'document',
  severity: 'error',
  summary: 'A rule broke down, so that its findings are missing.',
  sources: ['project-choice'],
})

/** Names the rule and nothing of the text or of the error, which might quote it. */
export function brokenRule(rule: string): Report {
  return {
    message: `The rule ${rule} broke down on this document, so what it would find is missing; all other rules ran. Please report it, with an invented example.`,
    span: { start: 0, end: 0 },
    about: rule,
  }
}
