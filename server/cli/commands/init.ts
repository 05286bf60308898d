import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { configIn } from '../../config/discover.ts'
import { configNames } from '../../config/index.ts'
import { configHost, toSlashes } from '../config-host.ts'
import { exit, RunError } from '../exit.ts'
import type { Io } from '../io.ts'
import { writeNewFile } from '../write.ts'

export function define(command: Command, io: Io, answer: (code: number) => void): void {
  command
    .argument('[folder]', 'where it goes (default: the current folder)')
    .option('--force', 'write over a configuration that is there')
    .action(async (folder: string | undefined, { force }: { force?: boolean }) => {
      const home = resolve(io.cwd, folder ?? '.')
      const there = await configurationIn(home)
      const name = join(folder ?? '', configNames[0])
      if (there !== undefined && there !== configNames[0])
        throw new RunError(
          `${join(folder ?? '', there)} ${there === 'package.json' ? 'has one' : 'is there'} already: a folder has one configuration.`,
        )
      writeNewFile(join(home, configNames[0]), starter, { force, name })
      io.stderr.write(`${name} is written.\n`)
      answer(exit.fine)
    })
}

/** The name of what configures a folder. */
async function configurationIn(home: string): Promise<string | undefined> {
  const named = configNames.find((name) => existsSync(join(home, name)))
  const found = named === undefined ? await configIn(toSlashes(home), configHost) : undefined
  return named ?? (found && basename(found.file))
}

const starter = `# How the reviews below this folder are linted. Everything is optional.
# \`rapid-review print-config FILE\` says which settings hold for a file, and where each comes from.

# For new reviews.
# partnership: Northshire Safeguarding Children Partnership

# Files that are reviews although their front matter has no \`type:\`.
# reviews:
#   - reviews/**

# Files that are left alone.
# ignore:
#   - templates/**

# Severities are error, warn, info and off. \`rapid-review rules\` lists the rules.
# rules:
#   section-order: off

# Headings of your local template.
# sections:
#   rapid-review:
#     learning:
#       aliases:
#         - What we take from this

# Words for topics that only your area uses.
# topics:
#   domestic-abuse:
#     terms:
#       - operation kingfisher

# Other rules for some files.
# overrides:
#   - files: archive/**
#     rules:
#       rapid-review-deadline: info
`
