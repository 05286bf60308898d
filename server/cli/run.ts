import { Command, type OutputConfiguration } from 'commander'
import { version } from '../version.ts'
import { commands } from './commands/index.ts'
import { exit } from './exit.ts'
import { tellFailure } from './failure.ts'
import type { Io } from './io.ts'
import { harmlessLines } from './terminal-text.ts'

/** Runs one command line and answers with its exit code. Never rejects: every trouble is told on standard error. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code: number = exit.fine
  try {
    const program = await programFor(args, io, (answer) => {
      code = answer
    })
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    return tellFailure(error, io)
  }
}

/** Commands are known by name and a line of help; only the one that was called is loaded. */
async function programFor(args: readonly string[], io: Io, answer: (code: number) => void): Promise<Command> {
  const output: OutputConfiguration = {
    writeOut: (text) => io.stdout.write(text),
    writeErr: (text) => io.stderr.write(harmlessLines(text)),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
    getOutHelpWidth: () => io.stdout.columns || 100,
    getErrHelpWidth: () => io.stderr.columns || 100,
  }
  const settle = (command: Command) =>
    command.exitOverride().configureOutput(output).showSuggestionAfterError().helpOption('-h, --help', 'show this help')
  const program = settle(new Command('rapid-review'))
    .description('Lints Markdown reviews of serious child safeguarding incidents in England.')
    .version(version, '-V, --version', 'show the version')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText(
      'after',
      '\nStart with:  rapid-review lint\nExit codes:  0 nothing at error level, 1 errors found, 2 the run could not be done',
    )
  const called = calledCommand(args)
  for (const { name, summary, load } of commands) {
    const command = settle(new Command(name)).summary(summary).description(summary)
    if (name === called) (await load()).define(command, io, answer)
    program.addCommand(command)
  }
  program.action(async () => {
    if (args.length === 0) program.outputHelp()
    else await unknownCommand(args.find((arg) => !arg.startsWith('-')) ?? '', program)
  })
  program.allowExcessArguments().argument('[command]').usage('[options] <command>')
  return program
}

function calledCommand(args: readonly string[]): string | undefined {
  const words = args.filter((arg) => !arg.startsWith('-'))
  return words[0] === 'help' ? words[1] : words[0]
}

async function unknownCommand(name: string, program: Command): Promise<never> {
  const { meantName } = await import('../review/nearest-name.ts')
  const near = meantName(
    name,
    commands.map((command) => command.name),
  )
  const hint = near === undefined ? `(To lint files: rapid-review lint ${name})` : `(Did you mean ${near}?)`
  return program.error(`error: unknown command '${name}'\n${hint}`)
}
