/** What several commands understand: each is declared here once, and a command names those it takes. */
import { type Command, Option } from 'commander'
import { listed } from '../guidance/english.ts'
import { profileNames } from '../lint/profiles.ts'
import { unknownFormat } from './output.ts'

/** Of an option that may be given again. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** By what they are about; made anew for each command, since an option belongs to one. */
const shared = {
  config: () => [
    new Option('--config <file>', 'use this configuration and look for no other'),
    new Option('--no-config', 'use no configuration'),
  ],
  rule: () => [
    new Option('--rule <setting>', "set a rule: 'required-section: warn'; may be given again").argParser(collect),
  ],
  today: () => [new Option('--today <date>', 'the day to judge by, YYYY-MM-DD (default: today in London)')],
  profile: () => [
    new Option('--profile <name>', `judge for ${listed(profileNames, 'or')} (default: by the status of each document)`),
  ],
  stdin: () => [
    new Option('--stdin', 'read standard input'),
    new Option('--stdin-filename <file>', 'what standard input is called: decides its configuration'),
  ],
  allowEmpty: () => [new Option('--allow-empty', 'finding no review is no failure')],
  color: () => [new Option('--color', 'colours, whatever the output is'), new Option('--no-color', 'no colours')],
} as const satisfies Readonly<Record<string, () => readonly Option[]>>

export function withOptions(command: Command, ...names: readonly (keyof typeof shared)[]): Command {
  for (const option of names.flatMap((name): readonly Option[] => shared[name]())) command.addOption(option)
  return command
}

/** The reviews that a command is about. */
export const withPaths = (command: Command): Command =>
  command.argument('[paths...]', 'files, folders or globs (default: the current folder)')

const format = '-f, --format'

/** For a command that prints one thing in several ways; the first is the default. */
export const withFormat = (command: Command, formats: readonly string[]): Command =>
  command.option(`${format} <name>`, formats.join(', '), formats[0])

/** For one that prints several at once, each of them where it is wanted. */
export const withFormats = (command: Command, formats: readonly string[]): Command =>
  command.option(
    `${format} <name[=file]>`,
    `${listed(formats, 'or')}, to standard output or a file; may be given again`,
    collect,
  )

/** @throws RunError with the nearest name */
export async function checkFormat(given: string, formats: readonly string[]): Promise<void> {
  if (!formats.includes(given)) throw await unknownFormat(given, formats)
}
