import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build.ts'],
    exclude: ['tests/bench/**', 'tests/browser/**', 'tests/editor/**', 'tests/neovim/**', 'node_modules/**'],
    // Property tests over ten thousand edits take a while on a busy two-core machine.
    testTimeout: 120_000,
    pool: 'threads',
  },
})
