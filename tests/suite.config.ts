import { defineConfig } from 'vitest/config'

// Tests that need more than a clone has; `scripts/suite.mjs` installs it and runs them.
export default defineConfig({ test: { include: ['**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 } })
