import { relative } from 'node:path'
import type { Command } from 'commander'
import { type ExplainedValue, explainConfig } from '../../config/explain.ts'
import { resolveConfig } from '../../config/index.ts'
import { keyName } from '../../config/messages.ts'
import { readBytes } from '../../disk/read.ts'
import { decode } from '../../disk/text.ts'
import { readHead } from '../../review/index.ts'
import type { Status } from '../../review/types.ts'
import { absolute } from '../config-host.ts'
import { exit } from '../exit.ts'
import type { Io } from '../io.ts'
import { checkFormat, withFormat, withOptions } from '../options.ts'
import { type ConfigOptions, Settings } from '../settings.ts'
import { textTable } from '../table.ts'
import { harmlessJson, harmlessLines } from '../terminal-text.ts'

interface PrintOptions extends ConfigOptions {
  readonly format: string
}

const formats = ['table', 'json'] as const

export function define(command: Command, io: Io, answer: (code: number) => void): void {
  const asked = command.argument('<file>', 'the document that is asked about; it need not be there')
  withOptions(withFormat(asked, formats), 'config', 'profile', 'rule').action(
    async (file: string, options: PrintOptions) => {
      await checkFormat(options.format, formats)
      io.stdout.write(await printConfig(file, options, io))
      answer(exit.fine)
    },
  )
}

async function printConfig(file: string, options: PrintOptions, io: Io): Promise<string> {
  const path = absolute(io.cwd, file)
  const settings = await Settings.from(options, io)
  const config = await settings.configFor(path)
  const { commandLine: above, profile } = settings
  const { ignored, settings: resolved } = resolveConfig(config, path, above)
  const values = explainConfig(config, path, { above, profile, status: statusOf(path) }).map((value) => ({
    ...value,
    origin: originOf(value, io),
  }))
  const files = config.files.map((one) => relative(io.cwd, one))
  if (options.format === 'json') {
    const plain = values.map(({ path: key, value, origin }) => ({
      key: keyName(key),
      value: value ?? null,
      from: origin,
    }))
    return `${harmlessJson({ file, ignored, review: resolved.treatAsReview ?? null, configuration: files, values: plain }, 2)}\n`
  }
  const rows = values
    .filter(({ value }) => value !== undefined)
    .map(({ path: key, value, origin }) => [keyName(key), inWords(value), origin])
  const head = [
    `Configuration: ${files.length === 0 ? 'none; these are the defaults' : files.join(', which extends ')}`,
    ...(ignored ? ['This file is ignored.'] : []),
    ...(resolved.treatAsReview
      ? [
          `This file is a review by configuration${typeof resolved.treatAsReview === 'string' ? `: ${resolved.treatAsReview}` : ''}.`,
        ]
      : []),
  ]
  return `${harmlessLines(head.join('\n'))}\n\n${textTable(rows)}`
}

/** What the document says of itself, where it is there and can be read: that decides the profile where nobody else does. */
function statusOf(path: string): Status | undefined {
  try {
    return readHead(decode(readBytes(path))).facts.status?.value
  } catch {
    return undefined
  }
}

const inWords = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

function originOf({ from, decidedBy = 'default' }: ExplainedValue, io: Io): string {
  if (from === undefined) return decidedBy
  return from.line === 0 ? from.file : `${relative(io.cwd, from.file)}:${from.line}`
}
