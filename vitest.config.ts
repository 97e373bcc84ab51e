import { defineConfig } from 'vitest/config'

/** Each run has its own folder for what tests store; two at once do not disturb each other. */
const data = `.cache/test-data/${process.pid}`

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}', 'src/**/*.test.{ts,tsx}'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 300_000,
    globalSetup: ['test/support/globalSetup.ts'],
    reporters: ['default'],
    silent: 'passed-only',
    env: { DATA_DIR: data, PAYLOAD_SECRET: 'a secret for tests', LOG_LEVEL: 'error', NODE_ENV: 'test' },
  },
})
