import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { BSON, type Db, type Document, MongoClient } from 'mongodb'
import { durable } from '#database/mongo/durable.ts'
import { OperatorError } from '#database/OperatorError.ts'

const batch = 500

/** Documents lie after each other, each beginning with its own length. Values keep the very type they had. */
function* documentsIn(bytes: Buffer): Generator<Document> {
  for (let at = 0; at < bytes.byteLength; ) {
    const length = bytes.readInt32LE(at)
    yield BSON.deserialize(bytes.subarray(at, at + length), { promoteValues: false, promoteLongs: false })
    at += length
  }
}
const refuseNonEmpty = async (db: Db): Promise<void> => {
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray())
    if (await db.collection(name).findOne({}))
      throw new OperatorError('NOT_EMPTY', {
        sv: `Databasen ${db.databaseName} är inte tom. Ange en ny databas i DATABASE_URI och kör kommandot igen.`,
        en: `The database ${db.databaseName} is not empty. Name a new one in DATABASE_URI and run the command again.`,
      })
}

/** Every collection into a database that is empty; the server makes the indexes when it starts. Throws NOT_EMPTY. */
export const putMongo = async (uri: string, stage: string): Promise<void> => {
  const client = await new MongoClient(uri, { serverSelectionTimeoutMS: 10_000 }).connect()
  try {
    const db = client.db()
    await refuseNonEmpty(db)
    const folder = path.join(stage, 'database')
    for (const file of readdirSync(folder).sort()) {
      const collection = db.collection(path.basename(file, '.bson'))
      let rows: Document[] = []
      const flush = async () => {
        if (rows.length > 0) await collection.insertMany(rows, { writeConcern: durable })
        rows = []
      }
      for (const row of documentsIn(readFileSync(path.join(folder, file)))) {
        rows.push(row)
        if (rows.length === batch) await flush()
      }
      await flush()
    }
  } finally {
    await client.close()
  }
}
