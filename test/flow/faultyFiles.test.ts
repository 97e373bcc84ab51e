import { beforeAll, expect, it } from 'vitest'
import { moveDocument } from '#commands/common/moveDocument.ts'
import { adopt } from '#commands/document/adopt.ts'
import { adoptDocument } from '#commands/document/adoptDocument.ts'
import { handIn } from '#commands/document/handIn.ts'
import { markSection } from '#commands/document/markSection.ts'
import { publishPage } from '#commands/document/publishPage.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { archiveDocument } from '#files/archiveDocument.ts'
import { produceFiles } from '#files/produceFiles.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { loadFileFaults } from '#load/loadFileFaults.ts'
import { today } from '#load/today.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, refusal, saveId, type World } from './world.ts'

/** A character of the private use area: no font in the world has it, so the file fails our own rules. */
const unprintable = 'Vi är nöjda \u{10FFFD}'
const decision = { by: 'Nämnden', date: today() }

forEachDatabase(
  'faulty files',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const answer = (documentId: string, base: string | undefined, value: string) =>
      saveAnswer(world.people.staff, {
        documentId,
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['text'], base, value }],
      })

    /** A document that was handed in before hand-in looked at what files can carry. */
    const faultyAtHandIn = async (year: number) => {
      const documentId = await world.document(year)
      await answer(documentId, undefined, 'Vi är nöjda')
      await handIn(world.people.head, { documentId, acceptGaps: true })
      await moveDocument(world.payload, documentId, ({ frozenInput }) => ({
        frozenInput: JSON.parse(JSON.stringify(frozenInput).replaceAll('Vi är nöjda', unprintable)),
      }))
      return documentId
    }

    it('are made and kept with what is wrong and the block it comes from', async () => {
      const { payload } = world
      const documentId = await world.document(2011)
      await answer(documentId, undefined, unprintable)
      const make = () => produceFiles(payload, { documentId, audience: 'internal', formats: ['pdf'] })
      const { pdf } = await make()
      expect(pdf?.findings).toMatchObject([{ code: 'GLYPH_MISSING', blockKey: 'note1', place: 'Anteckning' }])
      expect((await make()).pdf).toEqual(pdf)
      const faults = await loadFileFaults(payload, documentId)
      expect(faults).toMatchObject([{ code: 'GLYPH_MISSING', place: 'Anteckning' }])
      await answer(documentId, unprintable, 'Vi är nöjda')
      expect((await make()).pdf?.findings).toBeUndefined()
      expect(await loadFileFaults(payload, documentId)).toEqual([])
    }, 120_000)

    it('are refused where the school reviews and hands in, at the field', async () => {
      const { people } = world
      const documentId = await world.document(2012)
      await answer(documentId, undefined, unprintable)
      const marked = await markSection(people.head, { documentId, sectionKey: 'one', ready: true })
      const fault = { code: 'UNPRINTABLE', severity: 'unprintable', instanceKey: 'note1', path: ['text'] }
      expect(marked.findings).toContainEqual(expect.objectContaining(fault))
      const refused = await refusal(handIn(people.head, { documentId, acceptGaps: true }))
      expect(refused).toMatchObject({ code: 'UNPRINTABLE', status: 422 })
      expect(refused?.message).toMatch(
        /kan inte lämnas in än: .*tecknet ”\u{10FFFD}” \(U\+10FFFD\) kan inte skrivas ut/u,
      )
      expect((await loadDocument(world.payload, documentId))?.state).toBe('inProgress')
      await answer(documentId, unprintable, 'Vi är nöjda')
      await handIn(people.head, { documentId, acceptGaps: true })
      expect(await adoptDocument(people.strategist, { documentId, ...decision })).toEqual({ state: 'adopted' })
      expect(await archiveDocument(world.payload, documentId)).toHaveProperty('files.public.pdf.checksum')
    }, 120_000)

    it('cannot be adopted', async () => {
      const { payload, people } = world
      const documentId = await faultyAtHandIn(2014)
      const refused = await refusal(adoptDocument(people.strategist, { documentId, ...decision }))
      expect(refused).toMatchObject({ code: 'FAULTY_FILE', status: 422 })
      expect(refused?.message).toMatch(/kan inte fastställas[\s\S]*• Anteckning: Tecknet/)
      expect(refused?.details).toMatchObject({ faults: [{ code: 'GLYPH_MISSING' }] })
      expect((await loadDocument(payload, documentId))?.state).toBe('handedIn')
      expect(await refusal(adoptDocument(people.otherHead, { documentId, ...decision }))).toMatchObject({ status: 404 })
    }, 120_000)

    it('adopted past that are not archived and cannot be published', async () => {
      const { payload, people } = world
      const documentId = await faultyAtHandIn(2013)
      await adopt(people.strategist, { documentId, ...decision })
      expect(await archiveDocument(payload, documentId)).toBeUndefined()
      const document = await loadDocument(payload, documentId)
      expect(document?.adoption).toMatchObject({ ...decision, faults: [{ code: 'GLYPH_MISSING' }] })
      expect(document?.adoption?.archive).toBeUndefined()
      // Again it is the same, and nothing is written: the sweep must come to an end.
      await archiveDocument(payload, documentId)
      expect((await loadDocument(payload, documentId))?.rev).toBe(document?.rev)
      expect(await refusal(publishPage(people.strategist, { documentId }))).toMatchObject({ code: 'FAULTY_FILE' })
    }, 120_000)
  },
  { blocks: testBlocks },
)
