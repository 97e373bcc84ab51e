import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, it } from 'vitest'
import { packageResponse } from '#app/(school)/_server/packageResponse.ts'
import type { Actor } from '#commands/common/actor.ts'
import { compareAndSet } from '#commands/common/compareAndSet.ts'
import { askForPackage } from '#commands/distribution/package/askForPackage.ts'
import { readPackage } from '#commands/distribution/package/readPackage.ts'
import { takePackage } from '#commands/distribution/package/takePackage.ts'
import { handIn } from '#commands/document/handIn.ts'
import { loadPackage, packageIdOf } from '#files/package/packageRow.ts'
import { packDistribution } from '#files/package/packDistribution.ts'
import { produceFiles } from '#files/produceFiles.ts'
import { sweep } from '#jobs/sweep.ts'
import { loadDocument } from '#load/loadDocument.ts'
import type { User } from '#payload-types'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, refusal, type World } from './world.ts'

const whole = async (chunks: AsyncIterable<Uint8Array>) => {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const listName = 'Innehåll och kontrollsummor.txt'

forEachDatabase(
  'the ZIP of a distribution',
  (database) => {
    let world: World
    let everywhere: Actor
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      const { payload, municipality, units } = world
      const tenants = [{ tenant: municipality, role: 'headTeacher', units: Object.values(units) }]
      const person = { name: 'Alla', email: `alla-${world.key}@example.test`, password: 'Ett-långt-lösenord', tenants }
      const id = await make(payload, 'users', person)
      everywhere = { payload, user: (await payload.findByID({ collection: 'users', id, depth: 0 })) as User }
    })
    /** Sent to three schools; those named have handed in. */
    const send = async (schoolYear: number, names: ('ek' | 'al' | 'bok')[]) => {
      const { ek, al, bok } = world.units
      const { distributionId, documentIds } = await world.send(schoolYear, [ek, al, bok])
      const documents = Object.fromEntries(['ek', 'al', 'bok'].map((name, at) => [name, String(documentIds[at])]))
      for (const name of names) await handIn(everywhere, { documentId: String(documents[name]), acceptGaps: true })
      const id = packageIdOf(world.payload, distributionId, 'internal')
      return { distributionId, documents, id }
    }
    const { ask, pack, take } = {
      ask: (distributionId: string) => askForPackage(world.people.strategist, { distributionId }),
      pack: (id: string, how?: { until: number }) => packDistribution(world.payload, id, how),
      take: (distributionId: string) => takePackage(world.people.strategist, { distributionId }),
    }
    const filesOf = (document: string | undefined) =>
      world.payload.count({
        collection: 'renders',
        where: { document: { equals: document }, state: { equals: 'done' } },
      })

    it('holds PDF and Word of all that are handed in, with a list of checksums, and says who is missing', async () => {
      const { distributionId, documents, id } = await send(2040, ['ek', 'al'])
      expect(await readPackage(world.people.strategist, { distributionId })).toMatchObject({ state: 'none' })
      expect(await ask(distributionId)).toMatchObject({ state: 'making' })
      await pack(id)
      expect(await readPackage(world.people.department, { distributionId })).toMatchObject({
        state: 'ready',
        made: 2,
        total: 2,
        failed: [],
      })
      const opened = await take(distributionId)
      const bytes = await whole(opened.chunks())
      expect(bytes.byteLength).toBe(opened.size)
      const files = unzipSync(new Uint8Array(bytes))
      expect(Object.keys(files)).toEqual([
        listName,
        'PDF/Alskolan Kvalitetsdokument 2040-41.pdf',
        'PDF/Ekskolan Kvalitetsdokument 2040-41.pdf',
        'Word/Alskolan Kvalitetsdokument 2040-41.docx',
        'Word/Ekskolan Kvalitetsdokument 2040-41.docx',
      ])
      const list = strFromU8(files[listName] ?? new Uint8Array())
      expect(list).toContain('2 av 3 dokument finns med')
      expect(list).toMatch(/# Är inte inlämnade:\n# {3}Bokskolan\n/)
      const listed = list.split('\n').filter((line) => line && !line.startsWith('#'))
      expect(listed).toHaveLength(4)
      for (const line of listed) {
        const [checksum = '', name = ''] = line.split('  ')
        expect(sum(files[name] ?? new Uint8Array()), name).toBe(checksum)
      }
      expect(strFromU8(files['PDF/Ekskolan Kvalitetsdokument 2040-41.pdf']?.subarray(0, 5) ?? new Uint8Array())).toBe(
        '%PDF-',
      )
      const { docs } = await world.payload.find({
        collection: 'auditEntries',
        where: { action: { equals: 'downloadPackage' }, docId: { equals: distributionId } },
        depth: 0,
      })
      expect(docs).toHaveLength(1)
      expect(JSON.stringify(docs[0]?.details)).toContain(documents.ek)

      // A download that broke off goes on where it was, and one of another ZIP begins anew.
      const rest = (headers: Record<string, string>) => packageResponse(new Headers(headers), opened, () => undefined)
      const half = Math.floor(opened.size / 2)
      const second = rest({ range: `bytes=${half}-`, 'if-range': opened.etag })
      expect([second.status, second.headers.get('content-range')]).toEqual([
        206,
        `bytes ${half}-${opened.size - 1}/${opened.size}`,
      ])
      expect(Buffer.from(await second.arrayBuffer()).equals(bytes.subarray(half))).toBe(true)
      const other = rest({ range: `bytes=${half}-`, 'if-range': '"another"' })
      expect(other.status).toBe(200)
      expect(Buffer.from(await other.arrayBuffer()).equals(bytes)).toBe(true)
      expect(rest({ range: `bytes=${opened.size}-` }).status).toBe(416)
    }, 120_000)

    it('names a document that cannot be made, and takes the others', async () => {
      const { distributionId, documents, id } = await send(2041, ['ek', 'al', 'bok'])
      const broken = await loadDocument(world.payload, String(documents.al))
      await compareAndSet(world.payload, 'documents', broken ?? { id: '', rev: 0 }, {
        frozenInput: { ...broken?.frozenInput, version: 999 },
      })
      await ask(distributionId)
      await pack(id)
      const state = await readPackage(world.people.strategist, { distributionId })
      expect(state).toMatchObject({ state: 'ready', made: 3, total: 3 })
      expect(state.failed).toMatchObject([{ unit: 'Alskolan', error: expect.stringContaining('version 999') }])
      const files = unzipSync(new Uint8Array(await whole((await take(distributionId)).chunks())))
      expect(Object.keys(files)).toHaveLength(5)
      expect(strFromU8(files[listName] ?? new Uint8Array())).toMatch(
        /# Kunde inte tas med:\n# {3}Alskolan: .*version 999/,
      )
    }, 120_000)

    it('stops with a clear message when the disk is full in the middle, leaves nothing half, and goes on after', async () => {
      const { payload } = world
      const { distributionId, documents, id } = await send(2042, ['ek', 'al', 'bok'])
      const made = await produceFiles(payload, {
        documentId: String(documents.ek),
        audience: 'internal',
        formats: ['pdf', 'docx'],
      })
      const upload = payload.collections.files.config.upload
      const before = upload.staticDir
      const folder = await mkdtemp(path.join(tmpdir(), 'package-'))
      // A place where no file can be made, for root too, as on a full or closed disk.
      await writeFile(path.join(folder, 'full'), '')
      await ask(distributionId)
      try {
        upload.staticDir = path.join(folder, 'full')
        await pack(id)
        expect(await readdir(folder)).toEqual(['full'])
      } finally {
        upload.staticDir = before
        await rm(folder, { recursive: true, force: true })
      }
      const stopped = await readPackage(world.people.strategist, { distributionId })
      expect(stopped).toMatchObject({
        state: 'stopped',
        total: 3,
        error: expect.stringContaining('disken kan vara full'),
      })
      expect((await refusal(take(distributionId))).refusal).toBe('WRONG_STATE/package')
      for (const name of ['al', 'bok'])
        expect(
          (await payload.count({ collection: 'files', where: { document: { equals: documents[name] } } })).totalDocs,
        ).toBe(0)

      expect(await ask(distributionId)).toMatchObject({ state: 'making' })
      await pack(id)
      expect(await readPackage(world.people.strategist, { distributionId })).toMatchObject({
        state: 'ready',
        made: 3,
        failed: [],
      })
      const row = await loadPackage(payload, id)
      expect(row?.packed?.find(({ document }) => document === documents.ek)?.files.pdf?.id).toBe(made.pdf?.id)
    }, 120_000)

    it('goes on after a restart with what is left, and two workers make each file once', async () => {
      const { payload } = world
      const { distributionId, documents, id } = await send(2043, ['ek', 'al', 'bok'])
      await ask(distributionId)
      await Promise.all([pack(id), pack(id)])
      for (const document of Object.values(documents)) expect((await filesOf(document)).totalDocs).toBe(2)
      // Killed when one was noted: nothing is heard of it, until the sweep leaves a message.
      const row = await loadPackage(payload, id)
      const left = { state: 'running', packed: row?.packed?.slice(0, 1), heartbeatAt: '2020-01-01T00:00:00.000Z' }
      await payload.db.updateOne({ collection: 'packages', id, data: left })
      expect(await readPackage(world.people.strategist, { distributionId })).toMatchObject({
        state: 'stopped',
        made: 1,
      })
      const waiting = async () =>
        (
          await payload.count({
            collection: 'payload-jobs',
            where: { taskSlug: { equals: 'packDistribution' }, 'input.packageId': { equals: id } },
          })
        ).totalDocs
      const messages = await waiting()
      await sweep(payload, { lower: 0, upper: 100 * 365 * 24 * 3_600_000 })
      expect(await waiting()).toBe(messages + 1)
      await pack(id)
      expect(await readPackage(world.people.strategist, { distributionId })).toMatchObject({ state: 'ready', made: 3 })
    }, 120_000)

    it('leaves the rest to the next job when its turn is over', async () => {
      const { distributionId, id } = await send(2044, ['ek', 'al', 'bok'])
      await ask(distributionId)
      let turns = 0
      for (; turns < 10 && (await loadPackage(world.payload, id))?.state !== 'done'; turns += 1) {
        await pack(id, { until: -1 })
        const row = await loadPackage(world.payload, id)
        expect(row?.state === 'done' ? 3 : row?.packed?.length).toBeGreaterThan(0)
      }
      expect(await readPackage(world.people.strategist, { distributionId })).toMatchObject({ state: 'ready', made: 3 })
    }, 120_000)

    it('is made of what is handed in now when it is asked for again', async () => {
      const { distributionId, documents, id } = await send(2045, ['ek'])
      await ask(distributionId)
      await pack(id)
      await handIn(everywhere, { documentId: String(documents.al), acceptGaps: true })
      await ask(distributionId)
      await pack(id)
      expect((await take(distributionId)).documents).toHaveLength(2)
      // Files that have been cleared away are not promised.
      const row = await loadPackage(world.payload, id)
      await world.payload.delete({ collection: 'files', id: String(row?.packed?.[0]?.files.pdf?.id) })
      expect(await refusal(take(distributionId))).toMatchObject({
        refusal: 'WRONG_STATE/package',
        message: expect.stringContaining('Gör ZIP-fil'),
      })
    }, 120_000)

    it('is the administration’s', async () => {
      const { distributionId } = await send(2046, ['ek'])
      const other = await makeWorld(world.payload)
      for (const actor of [world.people.head, world.people.staff, other.people.strategist])
        for (const command of [askForPackage, readPackage, takePackage])
          expect((await refusal(command(actor, { distributionId }))).refusal).toBe('NOT_FOUND/distribution')
      expect((await refusal(takePackage(world.people.department, { distributionId }))).status).toBe(409)
    }, 60_000)
  },
  { blocks: testBlocks, replica: true },
)
