import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { sql } from '@payloadcms/db-sqlite'
import { getPayload } from 'payload'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { oneUpgrade } from '#database/oneUpgrade.ts'
import { migrations } from '#migrations/index.ts'
import { pastTypes } from '#test/support/pastTypes.ts'
import { configFor } from '../../payload.config.ts'
import { environmentOf, startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import { clientOf, contentOf, fileOf, withEye } from './powerCut.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await startDatabase('sqlite', { admin: { email: 'admin@exempel.se', password: 'mycket-hemligt' } })
})
afterEach(() => database.stop())

type Up = (typeof migrations)[number]['up']
const run = (...added: { name: string; up: Up }[]) =>
  database.payload.db.migrate({ migrations: pastTypes([...migrations, ...added]) })
const copies = () => readdirSync(path.dirname(fileOf(database))).filter((name) => name.includes('before'))
const copyBefore = (name: string) => `${fileOf(database)}.before-${name}`
const done = async () => {
  const { docs } = await database.payload.find({ collection: 'payload-migrations', pagination: false })
  return docs.map(({ name }) => name)
}

it('copies nothing on the first start, when there is nothing to lose, nor when nothing is to be done', async () => {
  expect(copies()).toEqual([])
  await run()
  expect(copies()).toEqual([])
})

it('keeps a copy of all as it was, readable by its owner alone', async () => {
  const before = await contentOf(fileOf(database))
  await run({
    name: '29990101_000000_more',
    up: async ({ db }) => void (await db.run(sql`CREATE TABLE more (id text)`)),
  })
  const copy = copyBefore('29990101_000000_more')
  expect(await contentOf(copy)).toBe(before)
  expect(statSync(copy).mode & 0o777).toBe(0o600)
  expect(copies()).toEqual([path.basename(copy)])
  expect(await done()).toContain('29990101_000000_more')
})

it('leaves nothing of a migration that fails half-way, and keeps the one before it', async () => {
  const first = {
    name: '29990101_000000_a',
    up: (async ({ db }) => void (await db.run(sql`CREATE TABLE a (id text)`))) as Up,
  }
  const half: Up = async ({ db }) => {
    await db.run(sql`CREATE TABLE half (id text)`)
    await db.run(sql`DELETE FROM users`)
    await db.run(sql`INSERT INTO no_such_table VALUES (1)`)
  }
  await expect(run(first, { name: '29990101_000001_half', up: half })).rejects.toThrow()
  const tables = await withEye(fileOf(database), async (eye) => {
    const { rows } = await eye.execute("SELECT name FROM sqlite_master WHERE name IN ('a', 'half')")
    return rows.map(({ name }) => name)
  })
  expect(tables).toEqual(['a'])
  expect((await database.payload.count({ collection: 'users' })).totalDocs).toBe(1)
  expect(await done()).toContain('29990101_000000_a')
  expect(await done()).not.toContain('29990101_000001_half')
  // Mended, it is run again from its beginning.
  await run(first, {
    name: '29990101_000001_half',
    up: async ({ db }) => void (await db.run(sql`CREATE TABLE half (id text)`)),
  })
  expect(await done()).toContain('29990101_000001_half')
})

it('rebuilds a table without deleting what points at it, and refuses to leave rows that point nowhere', async () => {
  const client = clientOf(database)
  await client.execute('CREATE TABLE parents (id text PRIMARY KEY NOT NULL)')
  await client.execute('CREATE TABLE children (id text, parent text REFERENCES parents(id) ON DELETE CASCADE)')
  await client.execute("INSERT INTO parents VALUES ('p')")
  await client.execute("INSERT INTO children VALUES ('c', 'p')")
  const children = async () => (await client.execute('SELECT id FROM children')).rows.length
  const rebuild: Up = async ({ db }) => {
    await db.run(sql`PRAGMA foreign_keys=OFF;`)
    await db.run(sql`CREATE TABLE __new_parents (id text PRIMARY KEY NOT NULL, name text)`)
    await db.run(sql`INSERT INTO __new_parents (id) SELECT id FROM parents`)
    await db.run(sql`DROP TABLE parents`)
    await db.run(sql`ALTER TABLE __new_parents RENAME TO parents`)
    await db.run(sql`PRAGMA foreign_keys=ON;`)
  }
  await run({ name: '29990101_000000_rebuild', up: rebuild })
  expect(await children()).toBe(1)
  const drop: Up = async ({ db }) => void (await db.run(sql`DELETE FROM parents`))
  await expect(
    run({ name: '29990101_000000_rebuild', up: rebuild }, { name: '29990101_000001_drop', up: drop }),
  ).rejects.toThrow(/foreign_key_check/u)
  expect((await client.execute('SELECT id FROM parents')).rows.length).toBe(1)
  // Afterwards foreign keys are watched again.
  await client.execute("DELETE FROM parents WHERE id = 'p'")
  expect(await children()).toBe(0)
})

it('refuses, in words and untouched, a database that a newer program has upgraded', async () => {
  await run({
    name: '29990101_000000_newer',
    up: async ({ db }) => void (await db.run(sql`CREATE TABLE newer (id text)`)),
  })
  const before = await contentOf(fileOf(database))
  const older = run()
  await expect(older).rejects.toMatchObject({ code: 'DATABASE_NEWER' })
  await expect(older).rejects.toThrow(/nyare program \(29990101_000000_newer\)[\s\S]*a newer program/u)
  expect(await contentOf(fileOf(database))).toBe(before)
})

it('is done by one of two that start at once; the other waits, and finds it done', async () => {
  const before = await contentOf(fileOf(database))
  const config = configFor(environmentOf(database.uri))
  const other = await getPayload({ config, key: `${database.uri} again` })
  let times = 0
  const slow = {
    name: '29990101_000000_slow',
    up: (async ({ db }) => {
      times += 1
      await db.run(sql`CREATE TABLE slow (id text)`)
      await new Promise((resolve) => setTimeout(resolve, 500))
    }) as Up,
  }
  await Promise.all([run(slow), other.db.migrate({ migrations: pastTypes([...migrations, slow]) })])
  await other.destroy()
  expect(times).toBe(1)
  expect((await done()).filter((name) => name === slow.name)).toHaveLength(1)
  // Of before, though the other could have copied what was being upgraded.
  expect(await contentOf(copyBefore(slow.name))).toBe(before)
})

it('is refused where another has not finished in time', async () => {
  const file = fileOf(database)
  await oneUpgrade(file, async () => {
    const second = oneUpgrade(file, async () => 'upgraded', 300)
    await expect(second).rejects.toMatchObject({ code: 'UPGRADE_RUNNING' })
  })
  expect(await oneUpgrade(file, async () => 'upgraded', 300)).toBe('upgraded')
})

it('does not begin when there is no room for the copy', async () => {
  const name = '29990101_000000_more'
  // A folder stands where the copy is to be written: as good as a disk that refuses it.
  mkdirSync(`${copyBefore(name)}.part/x`, { recursive: true })
  await expect(
    run({ name, up: async ({ db }) => void (await db.run(sql`CREATE TABLE more (id text)`)) }),
  ).rejects.toThrow()
  expect(await done()).not.toContain(name)
  expect(existsSync(copyBefore(name))).toBe(false)
})
