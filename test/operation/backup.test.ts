import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { BSON, MongoClient } from 'mongodb'
import { getPayload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { storeFile } from '#files/storeFile.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { configFor } from '../../payload.config.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, saveId, type World } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { environmentOf, type TestDatabase } from '../support/startDatabase.ts'
import { contentOf, libsql, withEye } from '../whole-writes/powerCut.ts'

const admin = { email: 'admin@exempel.se', password: 'Ett-långt-lösenord' }
const secret = 'a secret for tests'
const root = path.join(import.meta.dirname, '../..')
const place = mkdtempSync(path.join(tmpdir(), 'backup-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))
const emptyPlace = () => path.join(place, `place-${randomUUID().slice(0, 8)}`)

type Told = { status: number | null; output: string }
/** In a process of its own, as an operator runs it. */
const command = (name: 'backup' | 'restore', args: string[], env: Record<string, string>): Promise<Told> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, `src/cli/${name}.ts`), ...args], {
      cwd: place,
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ...env },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
    child.on('exit', (status) => resolve({ status, output }))
  })

/** A process that has written to a database and keeps it open, as a server does, until it is killed. */
const openElsewhere = async (url: string): Promise<{ kill: () => Promise<void> }> => {
  const script = `
    const database = require(${JSON.stringify(libsql)}).createClient({ url: ${JSON.stringify(url)} })
    database
      .executeMultiple("PRAGMA journal_mode = WAL; CREATE TABLE notes AS SELECT 'written later' AS note")
      .then(() => console.log('open'))
    setTimeout(() => {}, 60_000)`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  return {
    kill: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
}

/** All that stands in a database, by collection, whichever kind it is. */
const everythingIn = async (uri: string): Promise<string> => {
  if (uri.startsWith('file:')) return contentOf(uri.slice('file:'.length))
  const client = await new MongoClient(uri).connect()
  const db = client.db()
  const rows: Record<string, unknown> = {}
  for (const { name } of (await db.listCollections().toArray()).sort((a, b) => a.name.localeCompare(b.name))) {
    const found = await db.collection(name).find({}, { promoteValues: false }).sort({ _id: 1 }).toArray()
    if (found.length > 0) rows[name] = found.map((row) => BSON.EJSON.stringify(row, { relaxed: false }))
  }
  await client.close()
  return JSON.stringify(rows)
}
/** Another database on the same server. */
const beside = (uri: string, name: string) => uri.replace(/(\/[\w-]+)(\?|$)/u, `$1-${name}$2`)
const bytesIn = (folder: string, names: string[]) =>
  names.map((name) => `${name} ${readFileSync(path.join(folder, name)).toString('base64')}`)

forEachDatabase(
  'backup and restore',
  (database) => {
    const data = String(process.env.DATA_DIR)
    let world: World
    let documentId: string
    let archive: string
    let stored: string[]
    const server = () => ({ DATA_DIR: path.resolve(data), DATABASE_URI: database().uri, PAYLOAD_SECRET: secret })
    const save = (row: string) =>
      saveAnswer(world.people.staff, {
        documentId,
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['cells', row, 'a'], value: `svar ${row}` }],
      })
    const store = async (): Promise<string> => {
      const { payload } = database()
      const document = await loadDocument(payload, documentId)
      if (!document) throw new Error('no document')
      const { id } = await storeFile(payload, document, 'internal', 'json', randomBytes(100_000))
      return String((await payload.findByID({ collection: 'files', id })).filename)
    }
    /** Where a restored one goes, and what its server would be told. */
    const target = (): { DATA_DIR: string; DATABASE_URI: string } => {
      const DATA_DIR = emptyPlace()
      const { kind, uri } = database()
      return {
        DATA_DIR,
        DATABASE_URI: kind === 'sqlite' ? `file:${DATA_DIR}/payload.db` : beside(uri, path.basename(DATA_DIR)),
      }
    }
    const drop = async ({ DATABASE_URI }: { DATABASE_URI: string }) => {
      if (DATABASE_URI.startsWith('file:')) return
      const client = await new MongoClient(DATABASE_URI).connect()
      await client.db().dropDatabase()
      await client.close()
    }

    beforeAll(async () => {
      world = await makeWorld(database().payload)
      documentId = await world.document()
      for (let n = 0; n < 5; n += 1) await save(`rad ${n}`)
      stored = [await store(), await store(), await store()]
      const made = await command('backup', [path.join(place, database().kind)], server())
      expect(made, made.output).toMatchObject({ status: 0 })
      const [name] = readdirSync(path.join(place, database().kind))
      archive = path.join(place, database().kind, String(name))
    })

    it('gives one file that its owner alone may read, and leaves nothing else behind', () => {
      expect(path.basename(archive)).toMatch(/^kvalitetsdokument-\d{4}-\d\d-\d\dT\d{6}\.tar\.gz$/u)
      expect(statSync(archive).mode & 0o777).toBe(0o600)
      expect(readdirSync(path.dirname(archive))).toHaveLength(1)
      expect(readdirSync(data).filter((name) => name.startsWith('backup-'))).toEqual([])
    })

    it('brings back every row, every file and the secret, and people log in', async () => {
      const to = target()
      const told = await command('restore', [archive], to)
      expect(told, told.output).toMatchObject({ status: 0 })
      expect(await everythingIn(to.DATABASE_URI)).toBe(await everythingIn(database().uri))
      expect(readdirSync(path.join(to.DATA_DIR, 'files')).sort()).toEqual([...stored].sort())
      expect(bytesIn(path.join(to.DATA_DIR, 'files'), stored)).toEqual(bytesIn(path.join(data, 'files'), stored))
      expect(readFileSync(path.join(to.DATA_DIR, 'secret'), 'utf8').trim()).toBe(secret)
      expect(statSync(path.join(to.DATA_DIR, 'secret')).mode & 0o777).toBe(0o600)
      const payload = await getPayload({
        config: configFor(environmentOf(to.DATABASE_URI), testBlocks),
        key: to.DATA_DIR,
      })
      const { user } = await payload.login({ collection: 'users', data: admin })
      expect(user?.email).toBe(admin.email)
      const { docs } = await payload.find({ collection: 'answers', where: { document: { equals: documentId } } })
      expect(JSON.stringify(docs)).toContain('svar rad 4')
      await payload.destroy()
      await drop(to)
    })

    it('refuses an archive that is cut or changed anywhere, before it touches anything', async () => {
      const whole = readFileSync(archive)
      const changed = Buffer.from(whole)
      changed.writeUInt8(changed.readUInt8(whole.length >> 1) ^ 0xff, whole.length >> 1)
      const damaged = [
        whole.subarray(0, whole.length >> 1),
        whole.subarray(0, -6),
        changed,
        Buffer.from('not an archive'),
      ]
      for (const bytes of damaged) {
        const file = path.join(place, 'damaged.tar.gz')
        writeFileSync(file, bytes)
        const to = target()
        const { status, output } = await command('restore', [file], to)
        expect(output).toContain('ARCHIVE_DAMAGED: Arkivet är avklippt eller ändrat')
        expect(output).toContain('The archive is cut or changed')
        expect(status).toBe(1)
        expect(readdirSync(to.DATA_DIR)).toEqual([])
      }
    })

    it('writes over nothing: neither an archive nor data', async () => {
      expect((await command('backup', [archive], server())).output).toContain('EXISTS')
      const to = target()
      expect((await command('restore', [archive], to)).status).toBe(0)
      const before = await everythingIn(to.DATABASE_URI)
      expect((await command('restore', [archive], to)).output).toContain('NOT_EMPTY')
      expect(await everythingIn(to.DATABASE_URI)).toBe(before)
      await drop(to)
    })

    it('refuses another secret and another kind of database, and says what to set', async () => {
      const other = await command('restore', [archive], { ...target(), PAYLOAD_SECRET: 'something else' })
      expect(other.output).toContain('SECRET_DIFFERS')
      const wrong = await command('restore', [archive], {
        ...target(),
        DATABASE_URI: database().kind === 'sqlite' ? 'mongodb://127.0.0.1:9/nobody' : `file:${emptyPlace()}/payload.db`,
      })
      expect(wrong.output).toContain('OTHER_DATABASE')
      expect((await command('backup', [], server())).output).toContain('USAGE')
    })

    it('tells of files that were gone already, with a status of its own', async () => {
      const gone = await store()
      rmSync(path.join(data, 'files', gone))
      const file = path.join(place, `gone-${database().kind}.tar.gz`)
      const { status, output } = await command('backup', [file], server())
      expect(output).toContain(`files/${gone}`)
      expect(status).toBe(2)
      expect(existsSync(file)).toBe(true)
    })
    loaded(database, { save, store, server, target })
  },
  { blocks: testBlocks, admin, replica: true },
)

type Busy = {
  save: (row: string) => Promise<unknown>
  store: () => Promise<string>
  server: () => Record<string, string>
  target: () => { DATA_DIR: string; DATABASE_URI: string }
}
/** While people save and files come and go. */
const loaded = (database: () => TestDatabase, { save, store, server, target }: Busy) => {
  const whileBusy = async <T>(work: () => Promise<T>): Promise<T> => {
    let busy = true
    const people = async () => {
      for (let n = 0; busy; n += 1) {
        await save(`under ${n}`)
        const name = await store()
        if (n % 2) await database().payload.delete({ collection: 'files', where: { filename: { equals: name } } })
      }
    }
    // A save takes longer than a reading on a slow machine, and two readings between two saves agree, rightly. Somebody
    // who writes one small thing after the other leaves no such moment.
    const counting = async () => {
      if (database().kind !== 'mongodb') return
      const client = await new MongoClient(database().uri).connect()
      const rows = client.db().collection('attempts')
      for (let n = 0; busy; n += 1) await rows.updateOne({ key: 'counted' }, { $set: { points: n } }, { upsert: true })
      await rows.deleteOne({ key: 'counted' })
      await client.close()
    }
    const saving = Promise.all([people(), counting()])
    try {
      return await work()
    } finally {
      busy = false
      await saving
    }
  }

  it('is of one moment while people save, or says that it cannot be (MongoDB, but for a replica set)', async () => {
    const { kind } = database()
    await save('före')
    const file = path.join(place, `busy-${kind}.tar.gz`)
    const { status, output } = await whileBusy(() => command('backup', [file], server()))
    if (kind === 'mongodb') {
      expect(output).toContain('NOT_QUIET')
      expect(existsSync(file) || existsSync(`${file}.part`)).toBe(false)
      return
    }
    // One file was lost in the test before this.
    expect(status, output).toBe(2)
    const to = target()
    expect(await command('restore', [file], to)).toMatchObject({ status: 0 })
    expect(await everythingIn(to.DATABASE_URI)).toContain('svar före')
    if (kind === 'replica') return
    const restored = to.DATABASE_URI.slice('file:'.length)
    await withEye(restored, async (eye) => {
      expect((await eye.execute('PRAGMA integrity_check')).rows).toEqual([{ integrity_check: 'ok' }])
      expect((await eye.execute('PRAGMA foreign_key_check')).rows).toEqual([])
      const named = (await eye.execute('SELECT filename FROM files')).rows.map(({ filename }) => String(filename))
      const there = readdirSync(path.join(to.DATA_DIR, 'files'))
      expect(named.filter((name) => !there.includes(name) && !output.includes(name))).toEqual([])
      expect(there.filter((name) => !named.includes(name))).toEqual([])
    })
  })

  it('is not put under a server that runs, and sets aside what it replaces', async () => {
    if (database().kind !== 'sqlite') return
    const file = path.join(place, 'busy-sqlite.tar.gz')
    const to = target()
    expect((await command('restore', [file], to)).status).toBe(0)
    const server = await openElsewhere(to.DATABASE_URI)
    const inUse = await command('restore', [file, '--replace'], to).finally(server.kill)
    expect(inUse.output).toContain('IN_USE')
    expect(existsSync(path.join(to.DATA_DIR, 'payload.db'))).toBe(true)
    const told = await command('restore', [file, '--replace'], to)
    expect(told, told.output).toMatchObject({ status: 0 })
    const aside = readdirSync(to.DATA_DIR).find((name) => name.startsWith('before-restore-'))
    expect(await contentOf(path.join(to.DATA_DIR, String(aside), 'payload.db'))).toContain('written later')
    expect(await contentOf(path.join(to.DATA_DIR, 'payload.db'))).not.toContain('written later')
  })
}

describe('a backup cut in the middle', () => {
  it('is not called a backup: until it is whole it is `.part`', async () => {
    const empty = emptyPlace()
    const { status, output } = await command('backup', [path.join(place, 'none.tar.gz')], { DATA_DIR: empty })
    expect(status).toBe(1)
    expect(output).toContain('NO_DATABASE')
    expect(existsSync(path.join(place, 'none.tar.gz'))).toBe(false)
    expect(existsSync(empty)).toBe(false)
  })
})
