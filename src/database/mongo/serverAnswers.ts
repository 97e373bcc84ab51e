import { MongoClient } from 'mongodb'
import { isAway } from './lostRace.ts'

/**
 * Whether the database can be reached at all: always, where it is a file. A server that answers and refuses (a password, a
 * certificate) is there; what it says is told by whoever logs in to it.
 */
export const serverAnswers = async (uri: string): Promise<boolean> => {
  if (!uri.startsWith('mongodb')) return true
  try {
    const client = await new MongoClient(uri, { serverSelectionTimeoutMS: 3_000 }).connect()
    await client.close()
    return true
  } catch (error) {
    return !isAway(error)
  }
}
