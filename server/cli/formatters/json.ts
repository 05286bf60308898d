import { countsOf, type Message, type RunReport } from '../report.ts'
import { harmlessJson } from '../terminal-text.ts'

/** ESLint's result shape, so that tools which read that read this. Information counts among its warnings. */
export function* json({ files }: RunReport): Generator<string> {
  yield '['
  for (const [index, { path, messages, output }] of files.entries()) {
    const result = {
      filePath: path,
      messages: messages.map(asEslint),
      ...eslintCounts(messages),
      ...(output === undefined ? {} : { output }),
    }
    yield `${index === 0 ? '' : ','}${harmlessJson(result)}`
  }
  yield ']\n'
}

function asEslint(found: Message) {
  const { ruleId, level, message, line, column, endLine, endColumn, fix, suggestions, excerpt } = found
  const choices = suggestions.filter((one) => one.fix !== undefined)
  return {
    ruleId,
    severity: level === 'error' ? 2 : 1,
    level,
    message,
    line,
    column,
    endLine,
    endColumn,
    ...(fix && { fix }),
    ...(excerpt !== undefined && { excerpt }),
    ...(choices.length > 0 && { suggestions: choices }),
  }
}

function eslintCounts(messages: readonly Message[]) {
  const errors = countsOf(messages.filter(({ level }) => level === 'error'))
  const warnings = countsOf(messages.filter(({ level }) => level !== 'error'))
  return {
    errorCount: errors.error,
    warningCount: warnings.warn + warnings.info,
    fixableErrorCount: errors.fixable,
    fixableWarningCount: warnings.fixable,
  }
}
