import type { RunReport } from '../report.ts'
import { harmless } from '../terminal-text.ts'

const levelWords = { error: 'Error', warn: 'Warning', info: 'Info' } as const

/** A line a finding, as ESLint's compact format has them: for problem matchers, `grep` and editors without the server. */
export function* compact({ files }: RunReport): Generator<string> {
  for (const { name, messages } of files)
    for (const { line, column, level, message, ruleId } of messages)
      yield `${harmless(name)}: line ${line}, col ${column}, ${levelWords[level]} - ${harmless(message)} (${ruleId})\n`
}
