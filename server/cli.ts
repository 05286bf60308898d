#!/usr/bin/env node
import { nodeIo } from './cli/node-io.ts'
import { run } from './cli/run.ts'

process.exitCode = await run(process.argv.slice(2), nodeIo())
