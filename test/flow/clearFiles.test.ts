import { existsSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { adopt } from '#commands/document/adopt.ts'
import { handIn } from '#commands/document/handIn.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { archiveDocument } from '#files/archiveDocument.ts'
import { produceFiles } from '#files/produceFiles.ts'
import { storeFile } from '#files/storeFile.ts'
import { clearFiles } from '#jobs/clearFiles.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { loadArchived } from '#load/loadPublished.ts'
import { today } from '#load/today.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, saveId, type World } from './world.ts'

/** A moment from now: everything that has been made so far is older than that. */
const everything = { renders: -1000, files: -1000 }

forEachDatabase(
  'clearing files',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const html = async (documentId: string) => {
      const { html: made } = await produceFiles(world.payload, { documentId, audience: 'internal', formats: ['html'] })
      return made
    }
    const filesOf = async (documentId: string) => {
      const { docs } = await world.payload.find({
        collection: 'files',
        where: { document: { equals: documentId } },
        depth: 0,
        pagination: false,
      })
      const directory = world.payload.collections.files.config.upload.staticDir ?? ''
      return docs.map(({ id, filename }) => ({ id, onDisk: path.join(directory, filename ?? '') }))
    }

    describe('of a document that is being written', () => {
      it('keeps what is fresh, takes what is old with its bytes, and makes it again when asked', async () => {
        const documentId = await world.document(2001)
        const first = await html(documentId)
        await saveAnswer(world.people.staff, {
          documentId,
          instanceKey: 'note1',
          saveId: saveId(),
          changes: [{ path: ['text'], value: 'Ny text' }],
        })
        await html(documentId)
        const before = await filesOf(documentId)
        expect(before).toHaveLength(2)
        expect(await clearFiles(world.payload)).toEqual({ renders: 0, files: 0 })
        expect(await clearFiles(world.payload, everything)).toEqual({ renders: 2, files: 2 })
        expect(await filesOf(documentId)).toEqual([])
        expect(before.map(({ onDisk }) => existsSync(onDisk))).toEqual([false, false])
        const again = await html(documentId)
        expect(again?.id).not.toBe(first?.id)
        expect(await filesOf(documentId)).toHaveLength(1)
      })

      it('takes a file that nothing points at, once it is old enough', async () => {
        const documentId = await world.document(2002)
        const document = await loadDocument(world.payload, documentId)
        if (!document) throw new Error('No document')
        await storeFile(world.payload, document, 'internal', 'html', Buffer.from('<p>Övergiven</p>'))
        expect((await clearFiles(world.payload)).files).toBe(0)
        expect((await clearFiles(world.payload, { files: -1000 })).files).toBe(1)
      })
    })

    it('never takes what an adopted document is archived with, nor what may become that', async () => {
      const { payload, people } = world
      const documentId = await world.document(2003)
      await handIn(people.head, { documentId, acceptGaps: true })
      await adopt(people.strategist, { documentId, by: 'Nämnden', date: today() })
      await html(documentId)
      await clearFiles(payload, everything)
      expect(await filesOf(documentId)).toHaveLength(1)
      const archive = await archiveDocument(payload, documentId)
      const kept = [archive?.files.internal, archive?.files.public].flatMap((files) => Object.values(files ?? {}))
      expect(kept).toHaveLength(8)
      await clearFiles(payload, everything)
      expect((await filesOf(documentId)).map(({ id }) => id).toSorted()).toEqual(
        kept.map((file) => file?.id).toSorted(),
      )
      const document = await loadDocument(payload, documentId)
      if (!document) throw new Error('No document')
      for (const kind of ['pdf', 'docx', 'html', 'json'] as const)
        expect(await loadArchived(payload, document, 'public', kind)).toHaveProperty('checksum')
      // Asked for again, they are those of the archive.
      expect((await html(documentId))?.id).toBe(archive?.files.internal.html?.id)
    }, 120_000)
  },
  { blocks: testBlocks },
)
