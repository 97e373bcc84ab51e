import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
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
})
