import { execFileSync } from 'node:child_process'
import { defineConfig } from 'vitest/config'

// Chromium is not on every machine that runs `npm test`: CI installs it, and runs these by `npm run test:panel`.
execFileSync(process.execPath, ['esbuild.mjs', 'panel'])

export default defineConfig({ test: { include: ['tests/browser/**/*.test.ts'], testTimeout: 60_000 } })
