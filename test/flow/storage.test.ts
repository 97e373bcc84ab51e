import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { adopt } from '#commands/document/adopt.ts'
import { handIn } from '#commands/document/handIn.ts'
import { archiveDocument } from '#files/archiveDocument.ts'
import { produceFiles } from '#files/produceFiles.ts'
import { readProduced } from '#files/readProduced.ts'
import { today } from '#load/today.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, refusal, type World } from './world.ts'

forEachDatabase(
  'storage that fails',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })

    it('gives the right error, leaves nothing half-written, and the next try goes well', async () => {
      const { payload } = world
      const documentId = await world.document(2014)
      const make = () => produceFiles(payload, { documentId, audience: 'internal', formats: ['html'] })
      const where = { document: { equals: documentId } }
      const upload = payload.collections.files.config.upload
      const before = upload.staticDir
      const folder = await mkdtemp(path.join(tmpdir(), 'storage-'))
      // A place where no file can be made, for root too, as on a full or closed disk.
      await writeFile(path.join(folder, 'full'), '')
      try {
        upload.staticDir = path.join(folder, 'full')
        expect(await refusal(make())).toMatchObject({ code: 'NOT_STORED', status: 507 })
        expect((await payload.count({ collection: 'files', where })).totalDocs).toBe(0)
        const { docs: failed } = await payload.find({ collection: 'renders', where, depth: 0 })
        expect(failed).toMatchObject([{ state: 'failed', error: expect.stringContaining('disken kan vara full') }])

        upload.staticDir = path.join(folder, 'free')
        const { html } = await make()
        expect(html?.checksum).toMatch(/^[0-9a-f]{64}$/)
        expect(await readdir(path.join(folder, 'free'))).toHaveLength(1)
        const { docs: done } = await payload.find({ collection: 'renders', where, depth: 0 })
        expect(done).toMatchObject([{ state: 'done', error: null }])
      } finally {
        upload.staticDir = before
        await rm(folder, { recursive: true, force: true })
      }
    }, 60_000)

    it('makes a file again that is gone from the disk, and takes no other for one that was adopted', async () => {
      const { payload, people } = world
      const documentId = await world.document(2015)
      const ask = () => readProduced(payload, { documentId, audience: 'internal', format: 'html' })
      const nameOf = async (id: string) => String((await payload.findByID({ collection: 'files', id })).filename)
      const folder = String(payload.collections.files.config.upload.staticDir)
      const first = await ask()
      await rm(path.join(folder, await nameOf(String(first?.file.id))))
      const again = await ask()
      expect(Buffer.from(again?.bytes ?? '').toString()).toContain('<html')
      expect(again?.file.id).not.toBe(first?.file.id)
      await rm(path.join(folder, await nameOf(String(again?.file.id))))

      await handIn(people.head, { documentId, acceptGaps: true })
      await adopt(people.strategist, { documentId, by: 'Nämnden', date: today() })
      await archiveDocument(payload, documentId)
      const kept = await ask()
      const name = path.join(folder, await nameOf(String(kept?.file.id)))
      const bytes = await readFile(name)
      await rm(name)
      expect(await refusal(ask())).toMatchObject({
        code: 'FILE_GONE',
        status: 503,
        message: expect.stringContaining('säkerhetskopian'),
      })
      await writeFile(name, bytes)
      expect((await ask())?.file.id).toBe(kept?.file.id)
    }, 120_000)
  },
  { blocks: testBlocks },
)
