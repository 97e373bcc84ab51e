import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, type World } from '../flow/world.ts'
import { type ReplicaServer, replicaServer } from '../support/mongo/replicaServer.ts'
import { openDatabase, type TestDatabase } from '../support/startDatabase.ts'

/** What is about transactions, and about a server that comes and goes: on a server of its own. */
describe.skipIf(!inject('replicaUri'))('MongoDB as a replica set', () => {
  let server: ReplicaServer
  let database: TestDatabase
  let world: World
  let admin: MongoClient
  beforeAll(async () => {
    server = await replicaServer(['--enable-test-commands', '--sync-on-commit'])
    database = await openDatabase('replica', server.database('own'), { blocks: testBlocks })
    world = await makeWorld(database.payload)
    admin = await new MongoClient(server.database('admin')).connect()
  })
  afterAll(async () => {
    await admin?.close()
    await database?.stop()
    await server?.stop()
  })

  const rename = (name: string) =>
    database.payload.update({ collection: 'municipalities', id: world.municipality, data: { name } })
  const nameNow = async () =>
    (await database.payload.findByID({ collection: 'municipalities', id: world.municipality, depth: 0 })).name
  const versions = async () => {
    const { docs } = await database.payload.findVersions({
      collection: 'municipalities',
      where: { parent: { equals: world.municipality } },
      pagination: false,
      depth: 0,
    })
    return docs
  }
  /** What the server answers to the next inserts of versions. */
  const failing = (times: number, data: object) =>
    admin.db('admin').command({
      configureFailPoint: 'failCommand',
      mode: times > 0 ? { times } : 'off',
      data: { failCommands: ['insert'], namespace: 'own._municipalities_versions', ...data },
    })

  it('keeps neither a document nor its version when the version is refused', async () => {
    const [name, before] = [await nameNow(), await versions()]
    await failing(1, { errorCode: 8000 })
    await expect(rename('Får inte bli kvar')).rejects.toThrow()
    await failing(0, {})
    expect(await nameNow()).toBe(name)
    expect(await versions()).toHaveLength(before.length)
  })

  it('does again what lost a race, as often as it takes', async () => {
    const before = (await versions()).length
    await failing(3, { errorCode: 112, errorLabels: ['TransientTransactionError'] })
    await rename('Tredje gången gillt')
    expect(await nameNow()).toBe('Tredje gången gillt')
    expect(await versions()).toHaveLength(before + 1)
  })

  it('says that the database is busy when a race is lost until patience ends, and keeps nothing', async () => {
    const name = await nameNow()
    await failing(10_000, { errorCode: 112, errorLabels: ['TransientTransactionError'] })
    await expect(rename('Får inte bli kvar')).rejects.toMatchObject({
      name: 'DatabaseBusy',
      reason: 'held',
      status: 503,
    })
    await failing(0, {})
    expect(await nameNow()).toBe(name)
  })

  it('keeps all of twenty who write the same document at once, and a version of each', async () => {
    const before = (await versions()).length
    await Promise.all(Array.from({ length: 20 }, (_, at) => rename(`Samtidigt ${at}`)))
    const after = await versions()
    expect(after).toHaveLength(before + 20)
    const names = after.map(({ version }) => version.name).filter((name) => name.startsWith('Samtidigt'))
    expect(new Set(names).size).toBe(20)
    expect(names).toContain(await nameNow())
  })

  it('says at once that the server is away, and goes on when it is back with what was kept', async () => {
    await rename('Före avbrottet')
    await server.kill()
    await expect(nameNow()).rejects.toMatchObject({ name: 'DatabaseBusy', status: 503 })
    await expect(rename('Under avbrottet')).rejects.toMatchObject({ name: 'DatabaseBusy', status: 503 })
    await server.start()
    expect(await nameNow()).toBe('Före avbrottet')
    await rename('Efter avbrottet')
    expect(await nameNow()).toBe('Efter avbrottet')
  })
})
