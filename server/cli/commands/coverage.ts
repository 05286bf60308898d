import type { Command } from 'commander'
import { coverageOf } from '../../assessment/coverage.ts'
import { coverageFormats, printCoverage } from '../coverage-formats.ts'
import { exit, RunError } from '../exit.ts'
import type { Io } from '../io.ts'
import { checkFormat, withFormat, withOptions, withPaths } from '../options.ts'
import { mapReviews, type ReviewOptions } from '../reviews.ts'
import { readerOf } from '../terminal.ts'

interface CoverageOptions extends ReviewOptions {
  readonly format: string
  readonly explain?: boolean
  readonly showText?: boolean
  readonly color?: boolean
}

export function define(command: Command, io: Io, answer: (code: number) => void): void {
  withOptions(withFormat(withPaths(command), coverageFormats), 'config', 'today', 'stdin', 'allowEmpty', 'color')
    .option('--explain', 'every passage that decided, and by what cue: coverage --explain FILE [TOPIC]')
    .option('--show-text', 'add the passages themselves')
    .action(async (paths: string[], options: CoverageOptions) => {
      await checkFormat(options.format, coverageFormats)
      if (options.explain && options.format !== 'table')
        throw new RunError(`--explain is for people to read, and has no ${options.format}. Leave out one of the two.`)
      answer(await (options.explain ? explain(paths, options, io) : coverage(paths, options, io)))
    })
}

async function coverage(paths: readonly string[], options: CoverageOptions, io: Io): Promise<number> {
  const names = { topics: new Map<string, string>(), sections: new Map<string, string>() }
  const { results, failed } = await mapReviews(paths, options, io, (assessment, { name }) => {
    for (const { id, topic } of assessment.topics) names.topics.set(id, topic.label)
    for (const { id, title } of assessment.expectedSections) names.sections.set(id, title)
    return coverageOf(assessment, name, { text: options.showText })
  })
  io.stdout.write(await printCoverage(options.format, results, names, await readerOf(io.stdout, io, options.color)))
  return failed ? exit.failed : exit.fine
}

/** No topic is called like this: somebody named a second file. */
const isPath = /\.(?:md|markdown)$/i

async function explain([file, topic, ...others]: readonly string[], options: CoverageOptions, io: Io): Promise<number> {
  if (file === undefined || others.length > 0 || (topic !== undefined && isPath.test(topic)))
    throw new RunError(
      '--explain takes one file, then the id of a topic if you want only that: coverage --explain FILE [TOPIC]',
    )
  const { explainTopics, wantedTopic } = await import('../coverage-explained.ts')
  const reader = await readerOf(io.stdout, io, options.color)
  const { results, failed } = await mapReviews(
    [file],
    { ...options, allowEmpty: false },
    io,
    (assessment, { name }) => {
      const id = topic === undefined ? undefined : wantedTopic(topic, assessment.topics)
      return `${name}\n${explainTopics(assessment, { topic: id, showText: options.showText === true, colour: reader.colour })}`
    },
  )
  io.stdout.write(results.join('\n'))
  return failed ? exit.failed : exit.fine
}
