#!/usr/bin/env node
import module from 'node:module'

// Node 22.8 and later keep compiled code between runs, of what is loaded from here on.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown }
enableCompileCache?.()

const [{ run }, { nodeIo }] = await Promise.all([import('./cli/run.ts'), import('./cli/node-io.ts')])
process.exitCode = await run(process.argv.slice(2), nodeIo())
