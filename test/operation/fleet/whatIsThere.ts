import { createHash } from 'node:crypto'
import { type Document, MongoClient } from 'mongodb'
import type { S3Server } from '../../support/s3Server.ts'

type Kept = { id: string; checksum: string }
const formats = ['pdf', 'docx', 'html', 'json']

/** The database as another program sees it: what is asked while nodes come and go, and what is left in the end. */
export const whatIsThere = (uri: string) => {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 2_000 })
  const collection = (name: string) => client.db().collection(name)
  const archived = { 'adoption.archive': { $exists: true, $ne: null } }

  /** As the clock does it. */
  const remind = async () => {
    const now = new Date()
    const job = { taskSlug: 'remind', queue: 'default', input: {}, processing: false, hasError: false, totalTried: 0 }
    await collection('payload-jobs').insertOne({ ...job, meta: { scheduled: true }, createdAt: now, updatedAt: now })
  }
  const countArchived = () => collection('documents').countDocuments(archived)
  /** Jobs that somebody is at, or would be. */
  const openJobs = () =>
    collection('payload-jobs').countDocuments({
      taskSlug: { $in: ['remind', 'archiveDocument'] },
      completedAt: { $in: [null] },
      // The next reminder by the clock waits for its hour.
      waitUntil: { $in: [null] },
      hasError: { $ne: true },
    })

  /** Files that an adopted document lists and that are not in the store as they were made. */
  const lost = async (adopted: string[], store: S3Server): Promise<string[]> => {
    const documents = (await collection('documents').find({}).toArray()) as Document[]
    const files = new Map((await collection('files').find({}).toArray()).map((row) => [String(row._id), row]))
    const names = await store.names()
    const said: string[] = []
    const check = async (id: string, audience: string, format: string, kept: Kept | undefined) => {
      const Key = names.find((name) => name.endsWith(String(files.get(kept?.id ?? '')?.filename)))
      const object = Key && (await store.client.getObject({ Bucket: store.bucket.name, Key }))
      const bytes = object && (await object.Body?.transformToByteArray())
      const sum = bytes && createHash('sha256').update(bytes).digest('hex')
      if (!kept || sum !== kept.checksum) said.push(`${id}: ${audience} ${format} is not there as it was made`)
    }
    for (const id of adopted) {
      const document = documents.find(({ _id }) => String(_id) === id)
      for (const audience of ['internal', 'public'])
        for (const format of formats)
          await check(id, audience, format, document?.adoption?.archive?.files?.[audience]?.[format])
    }
    return said
  }
  return { remind, countArchived, openJobs, lost, close: () => client.close() }
}
