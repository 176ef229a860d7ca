import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/harness/federation.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Journeys share two cores with a server, a database and a browser each.
    maxWorkers: 1,
    fileParallelism: false,
  },
})
