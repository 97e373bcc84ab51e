import { randomUUID } from 'node:crypto'
import { S3 } from '@aws-sdk/client-s3'
import type { Bucket } from '#env'
import { s3Options } from './s3Options.ts'

/** Puts an object into the bucket, reads it and takes it away. Throws what the store says. */
export const tryBucket = async (bucket: Bucket): Promise<void> => {
  const client = new S3(s3Options(bucket))
  const at = { Bucket: bucket.name, Key: `health/${randomUUID()}` }
  try {
    await client.putObject({ ...at, Body: 'whole' })
    const { Body } = await client.getObject(at)
    if ((await Body?.transformToString()) !== 'whole') throw new Error('The object is not what was put.')
  } finally {
    await client.deleteObject(at).catch(() => undefined)
    client.destroy()
  }
}
