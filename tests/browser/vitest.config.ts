import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Chromium is not on every machine that runs `npm test`: CI installs it, and runs these by `npm run test:panel`.
execFileSync(process.execPath, ['esbuild.mjs', 'panel'])

export default defineConfig({
  resolve: { alias: { vscode: fileURLToPath(new URL('../client/vscode.ts', import.meta.url)) } },
  test: { include: ['**/*.test.ts'], testTimeout: 60_000 },
})
