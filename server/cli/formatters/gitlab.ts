import type { RunReport } from '../report.ts'
import { harmlessJson } from '../terminal-text.ts'
import { placeIn } from './places.ts'

const severities = { error: 'major', warn: 'minor', info: 'info' } as const

/** GitLab's code quality report: shown beside the changes of a merge request. */
export function* gitlab(run: RunReport): Generator<string> {
  const issues = run.files.flatMap((file) =>
    file.messages.map(({ ruleId, level, message, line, endLine, fingerprint }) => ({
      description: message,
      check_name: ruleId,
      // GitLab knows an issue by this alone, over all files.
      fingerprint: `${fingerprint}:${placeIn(run, file)}`,
      severity: severities[level],
      location: { path: placeIn(run, file), lines: { begin: line, end: endLine } },
    })),
  )
  yield `${harmlessJson(issues)}\n`
}
