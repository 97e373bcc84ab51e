import type { Payload } from 'payload'

/** Names of the tasks in src/jobs, so that commands can ask for them without importing renderers. */
export type TaskSlug = 'renderDocument' | 'archiveDocument' | 'packDistribution' | 'sendWebhook' | 'sweep'

/**
 * Leaves a message for a job: an id, never data. A message may be lost (crash) or done twice (two workers), so the task
 * itself looks at the state, and a sweep looks for what was forgotten.
 */
export const enqueue = async (payload: Payload, task: TaskSlug, input: Record<string, string>): Promise<void> => {
  await payload.jobs.queue({ task, input })
}
