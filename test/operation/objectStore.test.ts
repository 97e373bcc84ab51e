import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { produceFiles } from '#files/produceFiles.ts'
import { readProduced } from '#files/readProduced.ts'
import { health } from '#jobs/health.ts'
import { readUpload } from '#load/readUpload.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, type World } from '../flow/world.ts'
import { freePort } from '../support/freePort.ts'
import { type S3Server, s3Server } from '../support/s3Server.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'

describe('files in an object store', () => {
  let store: S3Server
  let database: TestDatabase
  let world: World
  beforeAll(async () => {
    store = await s3Server()
    database = await startDatabase('sqlite', { blocks: testBlocks, bucket: store.bucket })
    world = await makeWorld(database.payload)
  })
  afterAll(async () => {
    await database?.stop()
    await store?.stop()
  })
  const html = (documentId: string) =>
    readProduced(world.payload, { documentId, audience: 'internal', format: 'html' }).then(
      (made) => made && Buffer.from(made.bytes).toString(),
    )
  const filesOf = async (documentId: string) =>
    (await world.payload.find({ collection: 'files', where: { document: { equals: documentId } }, depth: 0 })).docs

  it('are put there, nowhere else, and read back', async () => {
    const documentId = await world.document(2011)
    expect(await html(documentId)).toContain('<!doctype html>')
    const [file] = await filesOf(documentId)
    const [name, ...more] = await store.names()
    expect(more).toEqual([])
    expect(name).toContain(file?.filename)
    await world.payload.delete({ collection: 'files', id: String(file?.id) })
    expect(await store.names()).toEqual([])
  })

  it('are made again where the store has lost them', async () => {
    const documentId = await world.document(2012)
    await html(documentId)
    for (const Key of await store.names()) await store.client.deleteObject({ Bucket: store.bucket.name, Key })
    expect(await html(documentId)).toContain('<!doctype html>')
    expect(await store.names()).toHaveLength(1)
  })

  it('are said to be out of reach, not lost, while the store is away; nothing is left half', async () => {
    const { payload } = world
    const [kept, fresh] = [await world.document(2013), await world.document(2014)]
    await html(kept)
    const [file] = await filesOf(kept)
    expect(await health(payload)).toMatchObject({ storing: 'ok' })
    await store.kill()
    await expect(readUpload(payload, 'files', String(file?.filename))).rejects.toMatchObject({
      refusal: 'STORE_AWAY',
      status: 503,
    })
    const made = produceFiles(payload, { documentId: fresh, audience: 'internal', formats: ['html'] })
    await expect(made).rejects.toMatchObject({ code: 'BUSY', refusal: 'BUSY/store' })
    expect(await filesOf(fresh)).toEqual([])
    expect(await health(payload)).toMatchObject({ ok: false, storing: 'refused' })
    await store.start()
    expect(await health(payload)).toMatchObject({ storing: 'ok' })
    expect(await html(fresh)).toContain('<!doctype html>')
  })
})

describe('an object store that takes every call and answers none', () => {
  let silent: Server
  let database: TestDatabase
  beforeAll(async () => {
    const port = await freePort()
    silent = createServer(() => undefined).listen(port, '127.0.0.1')
    const bucket = { name: 'kvalitet', region: 'eu-north-1', endpoint: `http://127.0.0.1:${port}` }
    const key = { id: 'test', secret: 'test' }
    database = await startDatabase('sqlite', { blocks: testBlocks, bucket: { ...bucket, key } })
  })
  afterAll(async () => {
    await database?.stop()
    silent?.close()
  })

  it('holds nobody longer than some seconds', async () => {
    const world = await makeWorld(database.payload)
    const documentId = await world.document(2011)
    const begun = Date.now()
    const made = produceFiles(world.payload, { documentId, audience: 'internal', formats: ['html'] })
    await expect(made).rejects.toMatchObject({ code: 'BUSY', refusal: 'BUSY/store' })
    expect(Date.now() - begun).toBeLessThan(60_000)
  })
})
