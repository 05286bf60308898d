import type { Io } from './io.ts'
import { harmlessLines } from './terminal-text.ts'

/** Tells on standard error; names of files come along, which must not be able to steer a terminal or a log. */
export function tell(text: string, { stderr }: Pick<Io, 'stderr'>): void {
  stderr.write(`${harmlessLines(text)}\n`)
}
