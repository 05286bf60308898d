import { defineConfig } from 'vitest/config'

// Packing needs a packager from the registry, so `npm test` leaves it out; CI runs it by `npm run test:package`.
export default defineConfig({
  test: { include: ['tests/package/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
})
