import type { RunReport } from '../report.ts'
import { placeIn } from './places.ts'

const commands = { error: 'error', warn: 'warning', info: 'notice' } as const

/** Workflow commands: a GitHub runner turns each line into an annotation beside the text. */
export function* github(run: RunReport): Generator<string> {
  for (const file of run.files)
    for (const { ruleId, level, message, line, column, endLine, endColumn } of file.messages) {
      const properties = {
        file: placeIn(run, file),
        line,
        // The runner shows no columns where a range goes over several lines.
        ...(endLine === line ? { col: column, endColumn } : { endLine }),
        title: ruleId,
      }
      const written = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`)
      yield `::${commands[level]} ${written.join(',')}::${inMessage(message)}\n`
    }
}

/** What the runner would take for the end of a line or of a property is written as it reads it back. */
const inMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
