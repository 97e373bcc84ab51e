import { s3Storage } from '@payloadcms/storage-s3'
import type { Plugin } from 'payload'
import type { Bucket } from '#env'
import { s3Options } from '#files/store/s3Options.ts'

/**
 * Produced files and pictures in an object store, where there is one. Always registered, for it brings columns with it
 * (the folder of each object): a database that has used one is the same as one that has not.
 */
export const storage = (bucket: Bucket | undefined): Plugin =>
  s3Storage({
    enabled: bucket !== undefined,
    alwaysInsertFields: true,
    bucket: bucket?.name ?? '',
    clientCacheKey: JSON.stringify(bucket ?? ''),
    collections: { files: true, media: true },
    config: bucket ? s3Options(bucket) : {},
  })
