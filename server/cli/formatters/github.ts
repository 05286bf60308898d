import type { RunReport } from '../report.ts'
import { harmless } from '../terminal-text.ts'
import { placeIn } from './places.ts'

const commands = { error: 'error', warn: 'warning', info: 'notice' } as const

/** Workflow commands: a GitHub runner turns each line into an annotation beside the text. */
export function* github(run: RunReport): Generator<string> {
  for (const { path, told } of run.unjudged)
    yield command('error', { ...(path !== undefined && { file: placeIn(run, { path }) }), title: 'rapid-review' }, told)
  for (const file of run.files)
    for (const { ruleId, level, message, line, column, endLine, endColumn } of file.messages) {
      const place = {
        file: placeIn(run, file),
        line,
        // The runner shows no columns where a range goes over several lines.
        ...(endLine === line ? { col: column, endColumn } : { endLine }),
      }
      yield command(commands[level], { ...place, title: ruleId }, message)
    }
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${inProperty(String(value))}`)
  return `::${name} ${written.join(',')}::${inMessage(message)}\n`
}

/** What the runner would take for the end of a line or of a property is written as it reads it back. */
const inMessage = (text: string): string =>
  harmless(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
