import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Command } from 'commander'
import { RunError } from '../exit.ts'
import { packageFile } from '../package-file.ts'

/** The server is a bundle of its own, which reads its flags itself. */
export function define(command: Command): void {
  command
    .option('--stdio', 'talk over standard input and output (the default)')
    .option('--node-ipc', "talk over Node's IPC")
    .option('--socket <port>', 'talk over a socket')
    .option('--pipe <name>', 'talk over a pipe')
    .option('--clientProcessId <id>', 'end when this process ends')
    .action(async () => {
      const server = packageFile('dist/server.cjs')
      if (server === undefined || !existsSync(server))
        throw new RunError('The language server has not been built: run `npm run build`.')
      await import(pathToFileURL(server).href)
    })
}
