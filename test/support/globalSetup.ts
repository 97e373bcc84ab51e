import { rm } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { validateStored } from '../validators/validateStored.ts'
import { replicaServer } from './mongo/replicaServer.ts'
import { startMongo } from './mongo/startMongo.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the MongoDB server of this run; empty when none could be had. */
    mongoUri: string
    /** Address of a MongoDB server with transactions, without its options; empty when none could be had. */
    replicaUri: string
  }
}

/** One MongoDB server for the whole run. In CI the run fails without one: half of what we promise would be untested. */
const mongo = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const server = await startMongo()
  if ('reasons' in server) {
    const message = `MongoDB: COULD NOT RUN. Nothing was tested on MongoDB.\n  ${server.reasons.join('\n  ')}`
    if (process.env.CI === 'true') throw new Error(message)
    console.error(message)
    provide('mongoUri', '')
    return async () => undefined
  }
  console.log(`MongoDB: ${server.name}`)
  provide('mongoUri', server.uri)
  return async () => {
    await server.stop()
  }
}

/** A second one, with transactions: what is written at once there is refused, and done again. In CI it must be there. */
const replica = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  try {
    const server = await replicaServer()
    console.log(`MongoDB: ${server.name}`)
    provide('replicaUri', server.uri)
    return server.stop
  } catch (error) {
    const message = `MongoDB as a replica set: COULD NOT RUN. Nothing was tested on it.\n  ${String(error)}`
    if (process.env.CI === 'true') throw new Error(message)
    console.error(message)
    provide('replicaUri', '')
    return async () => undefined
  }
}

/** In CI, every PDF that the tests have stored goes to the independent judge; elsewhere it takes too long. */
const judge = async (folder: string): Promise<void> => {
  if (process.env.CI !== 'true') return
  const verdict = await validateStored(folder)
  if ('missing' in verdict) throw new Error(verdict.missing)
  console.log(
    `veraPDF: ${verdict.judged} PDFs stored by the tests, ${Object.keys(verdict.failed).length} with failed rules`,
  )
  if (Object.keys(verdict.failed).length > 0) throw new Error(JSON.stringify(verdict.failed, undefined, 2))
}

export default async (project: TestProject) => {
  const folder = String(project.config.env.DATA_DIR)
  const stops = await Promise.all([mongo(project), replica(project)])
  return async () => {
    for (const stop of stops) await stop()
    await judge(folder)
    await rm(folder, { recursive: true, force: true })
  }
}
