import { statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, type World } from '../flow/world.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import { clientOf, contentOf, cutAtEveryStatement, fileOf } from './powerCut.ts'

let database: TestDatabase
let world: World
beforeAll(async () => {
  database = await startDatabase('sqlite', { blocks: testBlocks })
  world = await makeWorld(database.payload)
})
afterAll(() => database.stop())

const head = async () => {
  const { payload } = database
  const { id, tenants } = await payload.findByID({ collection: 'users', id: world.people.head.user.id, depth: 0 })
  return { id, tenants: tenants ?? [] }
}

describe('a power cut at any statement leaves the document as it was or as it became', () => {
  it('a person, with roles and schools', async () => {
    const { id, tenants } = await head()
    const { statements, contents } = await cutAtEveryStatement(database, () =>
      database.payload.update({ collection: 'users', id, data: { name: 'Ny', tenants } }),
    )
    expect(statements).toBeGreaterThan(4)
    // Before, the person, and the audit entry, which is a document of its own.
    expect(contents).toBeLessThanOrEqual(3)
  })

  it('a person who logs in: a session is added', async () => {
    const { payload } = database
    const user = await payload.create({
      collection: 'users',
      data: {
        name: 'Inloggad',
        email: 'in@loggad.example',
        password: 'Ett-långt-lösenord',
        tenants: [{ tenant: world.municipality, role: 'headTeacher', units: [world.units.ek, world.units.al] }],
      },
    })
    const data = { email: user.email, password: 'Ett-långt-lösenord' }
    // The attempts are counters, each a document of its own: counted before the password is checked, and set back after.
    const { statements, contents } = await cutAtEveryStatement(
      database,
      () => payload.login({ collection: 'users', data }),
      ['attempts'],
    )
    expect(statements).toBeGreaterThan(2)
    // Before, the person with one more session, and the audit entry.
    expect(contents).toBe(3)
  })

  it('a municipality with its vocabulary', async () => {
    const { contents, statements } = await cutAtEveryStatement(database, () =>
      database.payload.update({
        collection: 'municipalities',
        id: world.municipality,
        data: {
          domains: [
            { key: 'learning', label: 'Lärande' },
            { key: 'safety', label: 'Trygghet' },
          ],
        },
      }),
    )
    expect(statements).toBeGreaterThan(4)
    expect(contents).toBeLessThanOrEqual(3)
  })

  it.each(['draft', 'published'] as const)('a template with its version (%s)', async (_status) => {
    const { statements, contents } = await cutAtEveryStatement(database, () =>
      database.payload.update({
        collection: 'templates',
        id: world.template,
        data: { title: `Ny ${_status}`, _status },
        draft: _status === 'draft',
      }),
    )
    expect(statements).toBeGreaterThan(1)
    // Before, the template with its version, and the audit entry.
    expect(contents).toBeLessThanOrEqual(3)
  })

  it('a template and its versions that are deleted', async () => {
    const { payload } = database
    const { id } = await payload.create({
      collection: 'templates',
      data: {
        municipality: world.municipality,
        title: 'Bort',
        language: 'sv',
        layout: 'report',
        sections: [],
      },
      draft: true,
    })
    const { contents } = await cutAtEveryStatement(database, () => payload.delete({ collection: 'templates', id }))
    const { docs } = await payload.findVersions({ collection: 'templates', where: { parent: { equals: id } } })
    expect(docs).toEqual([])
    // Before, its history gone, the template with its versions gone, and the audit entry.
    expect(contents).toBeLessThanOrEqual(4)
  })
})

describe('at once', () => {
  it('a hundred may save the same person', async () => {
    const { id, tenants } = await head()
    const saves = Array.from({ length: 100 }, (_, n) =>
      database.payload.update({ collection: 'users', id, data: { name: `N${n}`, tenants } }),
    )
    await Promise.all(saves)
    expect((await head()).tenants.map(({ role, units }) => [role, units])).toEqual([['headTeacher', [world.units.ek]]])
  })

  it('the event loop turns while twenty write', async () => {
    const { id } = await head()
    let [longest, last] = [0, performance.now()]
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const saves = Array.from({ length: 100 }, (_, n) =>
      database.payload.db.updateOne({ collection: 'users', id, data: { name: `M${n}` } }),
    )
    await Promise.all(saves)
    clearInterval(clock)
    expect(longest).toBeLessThan(500)
  })
})

describe('a save that fails', () => {
  it('in the middle is taken back, and only that one', async () => {
    const { id, tenants } = await head()
    const { payload } = database
    const client = clientOf(database)
    await client.execute(
      "CREATE TEMP TRIGGER refuse BEFORE INSERT ON users_tenants BEGIN SELECT RAISE(ABORT, 'in the middle'); END",
    )
    const failing = payload.update({ collection: 'users', id, data: { name: 'X', tenants } })
    const other = payload.update({ collection: 'municipalities', id: world.municipality, data: { name: 'Annan' } })
    await expect(failing).rejects.toThrow()
    await client.execute('DROP TRIGGER refuse')
    await other
    expect(await contentOf(fileOf(database))).toContain('Annan')
    expect((await head()).tenants).toEqual(tenants)
    expect((await payload.findByID({ collection: 'users', id })).name).not.toBe('X')
  })

  it('on a full disk takes nobody’s roles, and the next one is kept', async () => {
    const { id, tenants } = await head()
    const { payload } = database
    const client = clientOf(database)
    const pages = Number((await client.execute('PRAGMA page_count')).rows[0]?.page_count)
    await client.execute(`PRAGMA max_page_count = ${pages}`)
    const many = Array.from({ length: 400 }, () => ({ ...tenants[0], id: undefined }))
    const refused = await payload
      .update({ collection: 'users', id, data: { name: 'Full', tenants: many } })
      .catch((error) => error)
    expect(String(refused?.cause ?? refused)).toMatch(/full/iu)
    await client.execute('PRAGMA max_page_count = 1073741823')
    expect((await head()).tenants).toEqual(tenants)
    await payload.update({ collection: 'users', id, data: { name: 'Efter full disk' } })
    const kept = await contentOf(fileOf(database))
    expect(kept).toContain('Efter full disk')
    expect(kept).not.toContain('"Full"')
  })
})

it('makes the database readable by its owner alone', () => {
  for (const end of ['', '-wal', '-shm']) expect(statSync(fileOf(database) + end).mode & 0o777).toBe(0o600)
})
