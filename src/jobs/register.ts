import type { CollectionConfig, Config } from 'payload'
import { tasks } from './tasks.ts'

/** Whose a job is and when that worker was last heard of (`withLeases`). */
const leased = ({ defaultJobsCollection: jobs }: { defaultJobsCollection: CollectionConfig }): CollectionConfig => ({
  ...jobs,
  fields: [...jobs.fields, { name: 'lease', type: 'text' }, { name: 'heartbeatAt', type: 'date' }],
})

/** Puts our tasks into a config. They are run by workers (`startWorker`), never by Payload's own crons, which know no lease. */
export const withTasks = (config: Config): Config => ({
  ...config,
  jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), ...tasks], jobsCollectionOverrides: leased },
})
