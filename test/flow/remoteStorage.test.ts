import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { produceFiles } from '#files/produceFiles.ts'
import { readUpload } from '#load/readUpload.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, type World } from './world.ts'

forEachDatabase(
  'files kept elsewhere',
  (database) => {
    let world: World
    /** A store as an adapter of Payload's sees it: it answers for a name of a collection, and reads headers. */
    const store = new Map<string, Uint8Array<ArrayBuffer>>()
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    afterAll(() => {
      database().payload.collections.files.config.upload.handlers = undefined
    })

    it('are read through the storage adapter, and a file that is gone is an error and not an empty file', async () => {
      const { payload } = world
      const { upload } = payload.collections.files.config
      const documentId = await world.document(2015)
      await produceFiles(payload, { documentId, audience: 'internal', formats: ['html'] })
      const { docs } = await payload.find({ collection: 'files', where: { document: { equals: documentId } } })
      const filename = docs[0]?.filename ?? ''
      const local = path.join(upload.staticDir ?? '', filename)
      store.set(`files/${filename}`, new Uint8Array(await readFile(local)))
      await rm(local)
      expect(await readdir(upload.staticDir ?? '')).not.toContain(filename)
      await expect(readUpload(payload, 'files', filename)).rejects.toMatchObject({ code: 'FILE_GONE' })

      upload.handlers = [
        (req, { doc, params }) => {
          expect(req.headers.get('if-none-match')).toBeNull()
          expect((doc as { filename?: string } | undefined)?.filename).toBe(params.filename)
          const bytes = store.get(`${params.collection}/${params.filename}`)
          return new Response(bytes ?? null, { status: bytes ? 200 : 404 })
        },
      ]
      const read = await readUpload(payload, 'files', `../${filename}`)
      expect(Buffer.from(read).toString()).toContain('<!doctype html>')
      store.clear()
      await expect(readUpload(payload, 'files', filename)).rejects.toMatchObject({ code: 'FILE_GONE' })
    }, 60_000)
  },
  { blocks: testBlocks },
)
