#!/usr/bin/env node
import module from 'node:module'
import { setFlagsFromString } from 'node:v8'

// Node 22.8 and later keep compiled code between runs, of what is loaded from here on.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown }
enableCompileCache?.()

// A run leaves little behind from one document to the next: the heap need not grow before it is tidied (docs/decisions/speed.md).
setFlagsFromString('--heap-growing-percent=20')

// Node 20 compiles for speed what has run for a while; one review is over before that pays. Fifteen times as long is as quick for a
// thousand. Later versions know no such flag, and say so where they are asked.
if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=1000000')

const [{ run }, { nodeIo }] = await Promise.all([import('./cli/run.ts'), import('./cli/node-io.ts')])
const code = await run(process.argv.slice(2), nodeIo())
// It is set already where an output could not be written.
process.exitCode ??= code
