import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { S3 } from '@aws-sdk/client-s3'
import type { Bucket } from '#env'
import { s3Options } from '#files/store/s3Options.ts'
import { freePort } from './freePort.ts'
import { fromPyPI, type Process } from './fromPyPI.ts'

const version = '5.2.5'

export type S3Server = {
  bucket: Bucket
  /** The store as another program sees it. */
  client: S3
  names: () => Promise<string[]>
  kill: () => Promise<void>
  /** Empty again, at the same address. */
  start: () => Promise<void>
  stop: () => Promise<void>
}

/** moto: S3's protocol in memory. A judge in tests alone; needs Python 3 and, the first time, pip. */
export const s3Server = async (): Promise<S3Server> => {
  const python = fromPyPI(`moto[s3,server]==${version}`)
  const [port, home] = [await freePort(), mkdtempSync(path.join(tmpdir(), 's3-'))]
  const endpoint = `http://127.0.0.1:${port}`
  const key = { id: 'test', secret: 'test' }
  const bucket = { name: 'kvalitet', region: 'eu-north-1', endpoint, key }
  const client = new S3(s3Options(bucket))
  let running: Process | undefined
  const start = async () => {
    const started = python(['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], home)
    running = started
    for (let attempt = 0; attempt < 120 && !started.hasEnded(); attempt += 1) {
      const isUp = await fetch(endpoint).then(
        () => true,
        () => false,
      )
      if (isUp) {
        await client.createBucket({
          Bucket: bucket.name,
          CreateBucketConfiguration: { LocationConstraint: 'eu-north-1' },
        })
        return
      }
      await wait(250)
    }
    throw new Error(`moto ${version} does not answer`)
  }
  const kill = async () => running?.end('SIGKILL')
  await start()
  return {
    bucket,
    client,
    names: async () =>
      ((await client.listObjectsV2({ Bucket: bucket.name })).Contents ?? []).flatMap(({ Key = [] }) => Key),
    kill,
    start,
    stop: async () => {
      await kill()
      client.destroy()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
