import { XMLBuilder } from 'fast-xml-parser'
import type { Message, RunReport, Unjudged } from '../report.ts'
import { harmlessLines } from '../terminal-text.ts'
import { placeIn } from './places.ts'

/**
 * JUnit's XML, which most CI systems show: a suite a document, a test case a finding. Only errors fail, as they alone fail
 * the run; a document without findings is one case that passed, and one that could not be judged is an error.
 */
export function* junit(run: RunReport): Generator<string> {
  const judged = run.files.map((file) => {
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
  const suites = [...judged, ...run.unjudged.map((one) => brokenSuite(one, run))]
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true })
  const total = (key: '@_tests' | '@_failures' | '@_errors') => suites.reduce((sum, suite) => sum + suite[key], 0)
  const body = builder.build({
    testsuites: {
      '@_name': 'rapid-review',
      '@_tests': total('@_tests'),
      '@_failures': total('@_failures'),
      '@_errors': total('@_errors'),
      testsuite: suites,
    },
  })
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${legible(body)}`
}

function brokenSuite({ path, told }: Unjudged, run: RunReport) {
  const name = path === undefined ? 'rapid-review' : placeIn(run, { path })
  return {
    '@_name': name,
    '@_tests': 1,
    '@_failures': 0,
    '@_errors': 1,
    '@_skipped': 0,
    '@_time': 0,
    testcase: [
      { '@_name': 'can be judged', '@_classname': name, '@_time': 0, error: { '@_message': told, '#text': told } },
    ],
  }
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

/** XML has no way to hold most control characters, and a log should hold none; a path may. */
const legible = (xml: string): string => harmlessLines(xml).replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
