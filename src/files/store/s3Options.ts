import type { S3ClientConfig } from '@aws-sdk/client-s3'
import type { Bucket } from '#env'

/** How the object store is spoken to: nobody waits longer than some seconds for one that does not answer. */
export const s3Options = ({ region, endpoint, key }: Bucket): S3ClientConfig => ({
  region,
  ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
  ...(key ? { credentials: { accessKeyId: key.id, secretAccessKey: key.secret } } : {}),
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
})
