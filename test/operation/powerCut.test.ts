import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { packDocument } from '#files/package/packDocument.ts'
import { storeFile } from '#files/storeFile.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, type World } from '../flow/world.ts'
import { type ReplicaServer, replicaServer } from '../support/mongo/replicaServer.ts'
import { openDatabase, type TestDatabase } from '../support/startDatabase.ts'

/** The server journals nothing unless it is asked to, as a MongoDB by itself does for a tenth of a second. */
describe.skipIf(!inject('replicaUri'))('a power cut at the database', () => {
  let server: ReplicaServer
  let database: TestDatabase
  let world: World
  beforeAll(async () => {
    server = await replicaServer([])
    database = await openDatabase('replica', server.database('cut'), { blocks: testBlocks })
    world = await makeWorld(database.payload)
  })
  afterAll(async () => {
    await database?.stop()
    await server?.stop()
  })

  it('takes nothing that was acknowledged', async () => {
    const { payload } = database
    const municipality = { collection: 'municipalities', where: { id: { equals: world.municipality } } } as const
    await payload.db.updateOne({ ...municipality, data: { name: 'Det som sades vara sparat' } })
    await server.kill()
    await server.start()
    expect(await payload.db.findOne(municipality)).toMatchObject({ name: 'Det som sades vara sparat' })
  })

  it('is told as what it is where a file is to be kept, so that the work is done anew: no disk is full', async () => {
    const { payload } = database
    const document = await loadDocument(payload, await world.document(2016))
    if (!document) throw new Error('The document was just made.')
    await server.kill()
    const away = { name: 'DatabaseBusy', reason: 'away' }
    const bytes = Buffer.from('<p>Fil</p>')
    const [kept, packed] = await Promise.allSettled([
      storeFile(payload, document, 'internal', 'html', bytes),
      packDocument(payload, document, { audience: 'internal', language: 'sv' }),
    ])
    await server.start()
    expect(kept).toMatchObject({ status: 'rejected', reason: away })
    expect(packed).toMatchObject({ status: 'rejected', reason: away })
    await expect(storeFile(payload, document, 'internal', 'html', bytes)).resolves.toHaveProperty('checksum')
  })
})
