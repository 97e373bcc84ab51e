import type { TestProject } from 'vitest/node'
import { startMongo } from './mongo/startMongo.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the MongoDB server of this run; empty when none could be had. */
    mongoUri: string
  }
}

/** One MongoDB server for the whole run. In CI the run fails without one: half of what we promise would be untested. */
export default async ({ provide }: TestProject) => {
  const server = await startMongo()
  if ('reasons' in server) {
    const message = `MongoDB: COULD NOT RUN. Nothing was tested on MongoDB.\n  ${server.reasons.join('\n  ')}`
    if (process.env.CI === 'true') throw new Error(message)
    console.error(message)
    provide('mongoUri', '')
    return
  }
  console.log(`MongoDB: ${server.name}`)
  provide('mongoUri', server.uri)
  return () => server.stop()
}
