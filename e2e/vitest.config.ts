import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/harness/federation.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Each has a server, a database and a browser of its own: two fill two cores, more would wait for each other.
    maxWorkers: 2,
  },
})
