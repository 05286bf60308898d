import type { Command } from 'commander'
import { unknownFormat } from './output.ts'

/** `--format` of the commands that print one thing in several ways; the first is the default. */
export function formatOption(command: Command, formats: readonly string[]): Command {
  return command.option('--format <name>', formats.join(', '), formats[0])
}

/** @throws RunError with the nearest name */
export async function checkFormat(format: string, formats: readonly string[]): Promise<void> {
  if (!formats.includes(format)) throw await unknownFormat(format, formats)
}
