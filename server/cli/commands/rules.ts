import type { Command } from 'commander'
import picocolors from 'picocolors'
import { categories, type Rule, rules } from '../../rules/index.ts'
import { exit } from '../exit.ts'
import type { Io } from '../io.ts'
import { checkFormat, withFormat } from '../options.ts'
import { ruleFacts } from '../rule-facts.ts'
import { textTable } from '../table.ts'
import { readerOf } from '../terminal.ts'

const formats = ['table', 'json'] as const

export function define(command: Command, io: Io, answer: (code: number) => void): void {
  withFormat(command, formats).action(async ({ format }: { format: string }) => {
    await checkFormat(format, formats)
    io.stdout.write(format === 'json' ? `${JSON.stringify(rules.map(ruleFacts), null, 2)}\n` : await table(io))
    answer(exit.fine)
  })
}

/** The rules under what they are about, then how to read on. */
async function table(io: Io): Promise<string> {
  const colours = picocolors.createColors((await readerOf(io.stdout, io, undefined)).colour)
  const titles = Object.entries(categories)
  const rows = titles.flatMap(([category, title]) => [
    [''],
    [title],
    ...rules.filter((rule) => rule.category === category).map(rowOf),
  ])
  const isTitle = (row: number) => rows[row]?.length === 1
  const columns = textTable(
    rows.map((row) => (row.length === 1 ? [''] : row)),
    (text) => text,
  ).split('\n')
  const lines = columns.map((line, row) => (isTitle(row) ? colours.bold(rows[row]?.[0] ?? '') : line))
  return `${lines.join('\n').trim()}\n\n${rules.length} rules. \`rapid-review explain RULE\` tells why a rule is there, what it finds and how to configure it.\n`
}

const rowOf = ({ id, severity, fixes = [], summary }: Rule): string[] => [
  `  ${id}`,
  severity,
  fixes.some((kind) => kind !== 'suggestion') ? 'fix' : '',
  summary,
]
