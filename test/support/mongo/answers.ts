import { setTimeout as wait } from 'node:timers/promises'
import { MongoClient } from 'mongodb'

const answers = async (uri: string) => {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 500 })
  try {
    await client.db('admin').command({ ping: 1 })
    return true
  } catch {
    return false
  } finally {
    await client.close()
  }
}

/** Whether a server answers at `uri` within half a minute; not when `hasEnded` says that it never will. */
export const answersSoon = async (uri: string, hasEnded: () => boolean): Promise<boolean> => {
  for (let attempt = 0; attempt < 120 && !hasEnded(); attempt += 1) {
    if (await answers(uri)) return true
    await wait(250)
  }
  return false
}
