import { defineConfig } from 'vitest/config'

export default defineConfig({
  // What the client shows is tested without an editor; what it does in one, in a real one.
  resolve: { alias: { vscode: new URL('tests/client/vscode.ts', import.meta.url).pathname } },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build.ts'],
    exclude: [
      'tests/bench/**',
      'tests/browser/**',
      'tests/formats/**',
      'tests/package/**',
      'tests/schemas/**',
      'tests/editor/**',
      'tests/neovim/**',
      'node_modules/**',
    ],
    // Property tests over ten thousand edits take a while on a busy two-core machine.
    testTimeout: 120_000,
    pool: 'threads',
  },
})
