import type { Command } from 'commander'
import picocolors from 'picocolors'
import { rules } from '../../rules/index.ts'
import { exit } from '../exit.ts'
import { checkFormat, formatOption } from '../format-option.ts'
import type { Io } from '../io.ts'
import { ruleFacts } from '../rule-facts.ts'
import { textTable } from '../table.ts'
import { readerOf } from '../terminal.ts'

const formats = ['table', 'json'] as const

export function define(command: Command, io: Io, answer: (code: number) => void): void {
  formatOption(command, formats).action(async ({ format }: { format: string }) => {
    await checkFormat(format, formats)
    io.stdout.write(format === 'json' ? `${JSON.stringify(rules.map(ruleFacts), null, 2)}\n` : await table(io))
    answer(exit.fine)
  })
}

async function table(io: Io): Promise<string> {
  const colours = picocolors.createColors((await readerOf(io.stdout, io, undefined)).colour)
  const rows = rules.map(({ id, severity, fixes = [], summary }) => [
    id,
    severity,
    fixes.some((kind) => kind !== 'suggestion') ? 'fix' : '',
    summary,
  ])
  return textTable([['Rule', 'Default', '', 'Finds'], ...rows], (text, row) => (row === 0 ? colours.bold(text) : text))
}
