// `npm start`: lints examples/, or the paths given, on a fresh clone too. That there are findings is no failure here.
import { spawnSync } from 'node:child_process'
import { isAbsolute, join, relative } from 'node:path'
import { ready, root } from './ready.mjs'

ready()
const args = process.argv.slice(2)
// npm moves to the project's root; paths are meant from where the command was typed.
const cwd = process.env.INIT_CWD ?? process.cwd()
const named = args.some((arg) => !arg.startsWith('-'))
const examples = relative(cwd, join(root, 'examples'))
const targets = named ? [] : [examples.startsWith('..') || isAbsolute(examples) ? join(root, 'examples') : examples]
const { status, signal } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'lint', ...args, ...targets], {
  cwd,
  stdio: 'inherit',
})
if (signal) process.kill(process.pid, signal)
process.exitCode = status === 1 ? 0 : (status ?? 2)
