import { createHash } from 'node:crypto'
import { createWriteStream, mkdirSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type ClientSession, type Db, MongoClient } from 'mongodb'
import { OperatorError } from '#database/OperatorError.ts'
import type { Named, Source } from './stage.ts'

/** How often a server without snapshots is read, until two readings in a row say the same. */
const attempts = 6

const collectionsOf = async (db: Db): Promise<string[]> => {
  const found = await db.listCollections({}, { nameOnly: true }).toArray()
  return found
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.'))
    .sort()
}
const names = async (db: Db, collection: string, field: string, session?: ClientSession): Promise<string[]> => {
  const rows = await db
    .collection(collection)
    .find({}, session ? { session } : {})
    .toArray()
  return rows.flatMap((row) => (typeof row[field] === 'string' ? [row[field]] : []))
}
const namedIn = async (db: Db, session?: ClientSession): Promise<Named> => ({
  files: await names(db, 'files', 'filename', session),
  media: await names(db, 'media', 'filename', session),
})

/** Every collection to a file of BSON documents after each other, as `mongodump` writes; gives a checksum of all of it. */
const readAll = async (db: Db, folder: string, session?: ClientSession): Promise<string> => {
  const hash = createHash('sha256')
  for (const name of await collectionsOf(db)) {
    hash.update(`${name}\0`)
    const rows = db.collection(name).find({}, { raw: true, sort: { _id: 1 }, ...(session ? { session } : {}) })
    const bytes = async function* () {
      for await (const row of rows) {
        // `raw`: each row is its bytes, which the driver's type does not tell.
        const own = row as unknown as Buffer
        hash.update(own)
        yield own
      }
    }
    await pipeline(Readable.from(bytes()), createWriteStream(path.join(folder, `${name}.bson`), { mode: 0o600 }))
  }
  return hash.digest('hex')
}

const notQuiet = () =>
  new OperatorError('NOT_QUIET', {
    sv: 'Databasen ändrades hela tiden medan den lästes, och utan replikuppsättning kan MongoDB inte visa ett ögonblick. Stoppa servern medan säkerhetskopian tas, eller kör MongoDB som replikuppsättning.',
    en: 'The database changed all the while it was read, and without a replica set MongoDB cannot show one moment. Stop the server during the backup, or run MongoDB as a replica set.',
  })

/** Two readings in a row that say the same are how it stood between them. */
const readTwice = async (db: Db, folder: string): Promise<void> => {
  let before = await readAll(db, folder)
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const now = await readAll(db, folder)
    if (now === before) return
    before = now
  }
  throw notQuiet()
}

/** MongoDB through its driver: one moment by a snapshot where it runs as a replica set, else when nothing is written. */
export const mongoSource = async (uri: string): Promise<Source> => {
  const client = await new MongoClient(uri, { serverSelectionTimeoutMS: 10_000 }).connect()
  const db = client.db()
  const { setName } = await db
    .admin()
    .command({ hello: 1 })
    .catch(() => ({ setName: undefined }))
  return {
    kind: 'mongodb',
    copyTo: async (folder) => {
      const to = path.join(folder, 'database')
      mkdirSync(to, { recursive: true })
      const session = setName ? client.startSession({ snapshot: true }) : undefined
      if (session) await readAll(db, to, session)
      else await readTwice(db, to)
      const told = {
        migrations: await names(db, 'payload-migrations', 'name', session),
        named: await namedIn(db, session),
      }
      await session?.endSession()
      return told
    },
    namedNow: () => namedIn(db),
    close: () => client.close(),
  }
}
