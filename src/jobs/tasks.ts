import type { TaskConfig } from 'payload'
import type { Audience } from '#document/input/input.ts'
import { readInsideHosts } from '#env'
import type { Format } from '#render/renderDocument.ts'
import { spanned } from '#traffic/spanned.ts'
import { giveUpIfAway } from './node/giveUpIfAway.ts'

type Document = { documentId: string }
type Definition<Input extends object> = TaskConfig<{ input: Input; output: object }>
const documentId = { name: 'documentId', type: 'text', required: true } as const

/** One file of a document. A definition costs nothing: what it needs is imported when it runs. */
const renderDocument: Definition<Document & { format: Format; audience: Audience }> = {
  slug: 'renderDocument',
  retries: 0,
  inputSchema: [
    documentId,
    { name: 'format', type: 'select', options: ['pdf', 'docx', 'html', 'pptx'], required: true },
    { name: 'audience', type: 'select', options: ['internal', 'public'], required: true },
  ],
  handler: async ({ input, req }) => {
    const { produceFiles } = await import('#files/produceFiles.ts')
    await produceFiles(req.payload, { ...input, formats: [input.format] })
    return { output: {} }
  },
}

const archiveDocument: Definition<Document> = {
  slug: 'archiveDocument',
  retries: 2,
  inputSchema: [documentId],
  handler: async ({ input, req }) => {
    const { archiveDocument: run } = await import('#files/archiveDocument.ts')
    await run(req.payload, input.documentId)
    return { output: {} }
  },
}

/** The files of a distribution's documents, for its ZIP: as many as it gets to, and then a message to itself. */
const packDistribution: Definition<{ packageId: string }> = {
  slug: 'packDistribution',
  retries: 0,
  inputSchema: [{ name: 'packageId', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    const { packDistribution: run } = await import('#files/package/packDistribution.ts')
    await run(req.payload, input.packageId)
    return { output: {} }
  },
}

/** A call to another system: one attempt. The next is asked for when it is due. */
const sendWebhook: Definition<{ callId: string }> = {
  slug: 'sendWebhook',
  retries: 0,
  inputSchema: [{ name: 'callId', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    const { sendCall } = await import('#commands/webhook/sendCall.ts')
    await sendCall(req.payload, input.callId, { hosts: readInsideHosts() })
    return { output: {} }
  },
}

/** Each minute: what others are to be told, and what is to be told them again. */
const tellOthers: Definition<object> = {
  slug: 'tellOthers',
  schedule: [{ cron: '* * * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const { tellOthers: run } = await import('./tellOthers.ts')
    await run(req.payload)
    return { output: {} }
  },
}

const sweep: Definition<object> = {
  slug: 'sweep',
  schedule: [{ cron: '*/5 * * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const { sweep: run } = await import('./sweep.ts')
    await run(req.payload)
    return { output: {} }
  },
}

/** In the night: what can be made again need not be kept. */
const clearFiles: Definition<object> = {
  slug: 'clearFiles',
  schedule: [{ cron: '20 2 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const { clearFiles: run } = await import('./clearFiles.ts')
    const { renders, files } = await run(req.payload)
    req.payload.logger.info(`clearFiles: ${renders} renderings, ${files} files`)
    return { output: {} }
  },
}

/** In the night: what a municipality has decided not to keep longer. */
const purge: Definition<object> = {
  slug: 'purge',
  schedule: [{ cron: '10 3 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const { purge: run } = await import('./purge.ts')
    const purged = await run(req.payload)
    req.payload.logger.info(`purge: ${purged} documents`)
    return { output: {} }
  },
}

/** Every hour of the working day, so that a mail server that was down in the morning is tried again. */
const remind: Definition<object> = {
  slug: 'remind',
  schedule: [{ cron: '0 6-17 * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const { remind: run } = await import('#commands/distribution/remind/remind.ts')
    await run(req.payload)
    return { output: {} }
  },
}

/** A right that somebody's municipality has taken away is gone here within five minutes, whoever is logged in. */
const recheckSessions: Definition<object> = {
  slug: 'recheckSessions',
  schedule: [{ cron: '*/5 * * * *', queue: 'default' }],
  handler: async ({ req }) => {
    const { recheckSessions: run } = await import('#commands/account/external/recheckSessions.ts')
    await run(req.payload)
    return { output: {} }
  },
}

/** A run of a task, told to whoever watches over the server. One that lost the database is no failure of the task's. */
const watched = (task: TaskConfig): TaskConfig => {
  const { handler } = task
  if (typeof handler !== 'function') return task
  return {
    ...task,
    handler: (args) => spanned(`job ${task.slug}`, {}, async () => handler(args)).catch(giveUpIfAway),
  }
}

const ours = [
  renderDocument,
  archiveDocument,
  packDistribution,
  sendWebhook,
  tellOthers,
  sweep,
  recheckSessions,
  remind,
  clearFiles,
  purge,
]
// A list of Payload's tasks has one input for all; each definition above knows its own.
/** What `documentAssembly` registers with Payload. */
export const tasks = (ours as unknown as TaskConfig[]).map(watched)
