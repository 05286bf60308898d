/** What the command line answers to whoever called it; documented, and never given another meaning. */
export const exit = {
  /** Nothing at error level. */
  fine: 0,
  /** Findings at error level, or more warnings than allowed. */
  findings: 1,
  /** The run itself could not be done. */
  failed: 2,
} as const

/** The run cannot be done as it was asked for. Its message is for people, in whole sentences. */
export class RunError extends Error {
  readonly details: readonly string[]

  constructor(message: string, details: readonly string[] = []) {
    super(message)
    this.name = 'RunError'
    this.details = details
  }
}
