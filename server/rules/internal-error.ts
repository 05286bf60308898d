import { defineRule, type Report } from './types.ts'

/** Not in the registry: nobody can turn off the message that a rule did not run. */
export const internalError = defineRule({
  id: 'internal-error',
  category: 'document',
  severity: 'error',
  summary: 'A rule broke down, so that its findings are missing.',
  sources: ['project-choice'],
})

/** Names the rule and the place in the program, and nothing of the text or of the error's message, which might quote it. */
export function brokenRule(rule: string, error: unknown): Report {
  return {
    message: `The rule ${rule} broke down on this document, so what it would find is missing; all other rules ran. Please report it (${placeInProgram(error)}), with an invented example.`,
    span: { start: 0, end: 0 },
    about: rule,
  }
}

/** What kind of error it was and where in the program: "TypeError at server.cjs:2:8113". An error's message is left out. */
export function placeInProgram(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { message, stack = '' } = error
  // The stack begins with the message, which may hold anything.
  const frames = stack.slice(Math.max(0, stack.indexOf(message)) + message.length)
  const [, place] = /^\s+at .*?([^/\\\s(]+\.[cm]?[jt]s:\d+:\d+)\)?$/m.exec(frames) ?? []
  return place === undefined ? error.name : `${error.name} at ${place}`
}
