import { MongoClient } from 'mongodb'
import { javaServer } from './javaServer.ts'
import type { MongoServer } from './MongoServer.ts'
import { memoryServer } from './memoryServer.ts'
import { mongod } from './mongod.ts'

/** A server that runs already: `MONGODB_TEST_URI`. The tests make and drop databases of their own on it. */
const given = async (): Promise<MongoServer> => {
  const uri = process.env.MONGODB_TEST_URI
  if (!uri) throw new Error('MONGODB_TEST_URI is not set')
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5000 })
  const { version } = await client.db('admin').command({ buildInfo: 1 })
  await client.close()
  return { uri: uri.replace(/\/$/u, ''), name: `MONGODB_TEST_URI, version ${version}`, stop: async () => {} }
}

/** The first server that can be had, or why none can. A given one that does not answer is a fault, not a reason to go on. */
export const startMongo = async (): Promise<MongoServer | { reasons: string[] }> => {
  if (process.env.MONGODB_TEST_URI) return given()
  const reasons: string[] = []
  for (const start of [mongod, memoryServer, javaServer]) {
    try {
      return await start()
    } catch (error) {
      reasons.push(`${start.name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : error}`)
    }
  }
  return { reasons }
}
