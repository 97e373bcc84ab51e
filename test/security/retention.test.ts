import { statSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { handIn } from '#commands/document/handIn.ts'
import { logDownload, logRead } from '#commands/document/logRead.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { readLog } from '#commands/log/readLog.ts'
import { verifyChain } from '#commands/log/verifyChain.ts'
import { produceFiles } from '#files/produceFiles.ts'
import { purge } from '#jobs/purge.ts'
import { sweep } from '#jobs/sweep.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, saveId, type World } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'

forEachDatabase(
  'retention',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const left = async (documentId: string) => {
      const counts = { answers: 0, answerHistory: 0, renders: 0, files: 0 }
      for (const collection of Object.keys(counts) as (keyof typeof counts)[])
        counts[collection] = (
          await world.payload.count({ collection, where: { document: { equals: documentId } } })
        ).totalDocs
      return counts
    }
    const filled = async (schoolYear: number) => {
      const documentId = await world.document(schoolYear)
      const changes = [{ path: ['text'], value: 'Vi har arbetat med läsning.' }]
      await saveAnswer(world.people.staff, { documentId, instanceKey: 'note1', saveId: saveId(), changes })
      await produceFiles(world.payload, { documentId, audience: 'internal', formats: ['html'] })
      return documentId
    }

    it('removes what its municipality has decided not to keep, with all that belongs to it, and says what it was', async () => {
      const { payload, municipality, template } = world
      const [old, young] = [await filled(2010), await filled(2012)]
      await handIn(world.people.head, { documentId: old, acceptGaps: true })
      expect(await left(old)).toMatchObject({ answers: 1, answerHistory: 1 })
      // Nobody has decided anything: nothing goes.
      expect(await purge(payload, '2100-01-01')).toBe(0)
      await payload.update({
        collection: 'municipalities',
        id: municipality,
        data: { retention: [{ template, years: 5 }] },
      })
      expect(await purge(payload, '2016-06-30')).toBe(0)
      expect(await purge(payload, '2016-07-01')).toBe(1)
      expect(await loadDocument(payload, old)).toBeUndefined()
      expect(await left(old)).toEqual({ answers: 0, answerHistory: 0, renders: 0, files: 0 })
      expect(await left(young)).toMatchObject({ answers: 1, answerHistory: 1, files: 1 })
      const { docs } = await payload.find({ collection: 'auditEntries', where: { action: { equals: 'purge' } } })
      expect(docs).toHaveLength(1)
      expect(docs[0]).toMatchObject({
        docId: old,
        summary: expect.stringMatching(/^Gallrade .*Ekskolan, läsåret 2010\/11$/u),
      })
      expect(docs[0]?.details).toMatchObject({
        years: 5,
        counts: { answers: 1, answerHistory: 1 },
        files: [{ checksum: expect.any(String) }],
      })
      // Nor does the sweep send it out anew.
      await sweep(payload, { lower: -1000 })
      expect(
        (await payload.count({ collection: 'documents', where: { schoolYear: { equals: 2010 } } })).totalDocs,
      ).toBe(0)
    }, 120_000)

    it('lets another municipality’s documents of the same year be', async () => {
      const other = await makeWorld(database().payload)
      const documentId = await other.document(2010)
      await purge(world.payload, '2100-01-01')
      expect(await loadDocument(world.payload, documentId)).toBeDefined()
    })

    it('says in the log who has read and fetched an internal document: once a day, and each time', async () => {
      const document = await loadDocument(world.payload, await world.document(2020))
      if (!document) throw new Error('The document is there.')
      await logRead(world.people.department, document)
      await logRead(world.people.department, document)
      await logRead(world.people.staff, document)
      await logDownload(world.people.staff, document, 'pdf')
      await logDownload(world.people.staff, document, 'pdf')
      const where = { docId: { equals: document.id } }
      const { docs } = await world.payload.find({ collection: 'auditEntries', where, sort: 'seq' })
      const told = docs
        .filter(({ action }) => /^(readDocument|downloadFile)$/u.test(action))
        .map(({ action, userName }) => `${action} ${userName}`)
      expect(told).toEqual([
        'readDocument Forvaltning',
        'readDocument Medarbetare',
        'downloadFile Medarbetare',
        'downloadFile Medarbetare',
      ])
      expect((await verifyChain(readLog(world.payload))).faults).toEqual([])
    })

    it('keeps the database to the server’s own user', () => {
      const { kind, uri } = database()
      if (kind === 'sqlite') expect((statSync(uri.slice('file:'.length)).mode & 0o777).toString(8)).toBe('600')
    })
  },
  { blocks: testBlocks },
)
