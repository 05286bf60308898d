import type { Command } from 'commander'
import { configJsonSchema } from '../../config/schema.ts'
import { exit } from '../exit.ts'
import type { Io } from '../io.ts'

export function define(command: Command, io: Io, answer: (code: number) => void): void {
  command.action(() => {
    io.stdout.write(`${JSON.stringify(configJsonSchema(), null, 2)}\n`)
    answer(exit.fine)
  })
}
