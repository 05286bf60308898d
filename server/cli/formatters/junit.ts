import { XMLBuilder } from 'fast-xml-parser'
import type { Message, RunReport } from '../report.ts'
import { placeIn } from './places.ts'

/**
 * JUnit's XML, which most CI systems show: a suite a document, a test case a finding. Only errors fail, as they alone fail
 * the run; a document without findings is one case that passed.
 */
export function* junit(run: RunReport): Generator<string> {
  const suites = run.files.map((file) => {
    const name = placeIn(run, file)
    const { messages, counts } = file
    return {
      '@_name': name,
      '@_tests': Math.max(1, messages.length),
      '@_failures': counts.error,
      '@_errors': 0,
      '@_skipped': 0,
      '@_time': 0,
      testcase:
        messages.length === 0
          ? [{ '@_name': 'nothing to report', '@_classname': name, '@_time': 0 }]
          : messages.map((message) => testCase(message, name)),
    }
  })
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true })
  const total = (key: '@_tests' | '@_failures') => suites.reduce((sum, suite) => sum + suite[key], 0)
  const body = builder.build({
    testsuites: {
      '@_name': 'rapid-review',
      '@_tests': total('@_tests'),
      '@_failures': total('@_failures'),
      '@_errors': 0,
      testsuite: suites,
    },
  })
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${legible(body)}`
}

function testCase({ ruleId, level, message, line, column }: Message, classname: string) {
  const told = {
    '@_message': message,
    '@_type': ruleId,
    '#text': `${classname}:${line}:${column} ${message} (${ruleId})`,
  }
  return {
    '@_name': `${ruleId} ${line}:${column}`,
    '@_classname': classname,
    '@_time': 0,
    ...(level === 'error'
      ? { failure: told }
      : { 'system-out': `${level}: ${classname}:${line}:${column} ${message}` }),
  }
}

/** XML has no way to hold most control characters; a path may. */
const legible = (xml: string): string => xml.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
