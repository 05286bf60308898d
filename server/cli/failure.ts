import { CommanderError } from 'commander'
import { exit, RunError } from './exit.ts'
import type { Io } from './io.ts'
import { tell } from './tell.ts'

/** Tells on standard error why a command could not be done. @returns the exit code for that */
export function tellFailure(error: unknown, io: Io): number {
  // Commander has told it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.failed
  if (error instanceof RunError) {
    tell(`rapid-review: ${[error.message, ...error.details].join('\n')}`, io)
    return exit.failed
  }
  // The message of an unforeseen error might hold a review's words: its kind and the place in the program do not.
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  const trace = io.env.RAPID_REVIEW_DEBUG ? `\n${stack.join('\n')}` : ' Set RAPID_REVIEW_DEBUG=1 to see where.'
  io.stderr.write(
    `rapid-review: something went wrong inside (${error instanceof Error ? error.name : 'unknown'}). Please report it.${trace}\n`,
  )
  return exit.failed
}
