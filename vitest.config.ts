import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'contract',
          include: ['contract', 'client', 'member', 'merchant', 'tools'].map(
            (name) => `${name}/src/**/*.test.ts`,
          ),
        },
      },
      { test: { name: 'architecture', include: ['architecture.test.ts'] } },
      {
        test: {
          name: 'server',
          include: ['server/src/**/*.test.ts', 'bench/src/**/*.test.ts'],
          globalSetup: ['server/src/testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          // Every file has a database of its own; to load the server anew for each would take as long as half the tests.
          isolate: false,
        },
      },
    ],
  },
})
