import type { Config } from 'payload'
import { tasks } from './tasks.ts'

/**
 * Puts our tasks into a config. Crons run only where Payload is started with `cron: true` (the server, not the command
 * line), every ten seconds: a strategist who adopts waits for the files.
 */
export const withTasks = (config: Config): Config => ({
  ...config,
  jobs: {
    ...config.jobs,
    tasks: [...(config.jobs?.tasks ?? []), ...tasks],
    autoRun: config.jobs?.autoRun ?? [{ cron: '*/10 * * * * *', queue: 'default', limit: 5, silent: true }],
  },
})
