import { beforeAll, describe, expect, it } from 'vitest'
import { documentFor } from '#commands/document/documentFor.ts'
import { handIn } from '#commands/document/handIn.ts'
import { returnDocument } from '#commands/document/returnDocument.ts'
import { shareDraft } from '#commands/document/shareDraft.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, refusal, type World } from './world.ts'

forEachDatabase(
  'who reads a draft',
  (database) => {
    let world: World
    let other: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      other = await makeWorld(database().payload)
    })
    const may = async (who: keyof World['people'], id: string) =>
      documentFor(world.people[who], id, 'read').then(
        () => true,
        () => false,
      )
    const readers = async (id: string) => {
      const people = ['head', 'staff', 'strategist', 'department', 'otherHead'] as const
      const answers = await Promise.all(people.map(async (who) => ((await may(who, id)) ? [who] : [])))
      return answers.flat()
    }
    const own = ['head', 'staff']
    const all = [...own, 'strategist', 'department']

    it('is the unit alone, until it is handed in, and again when it is returned', async () => {
      const id = await world.document(2011)
      expect(await readers(id)).toEqual(own)
      await handIn(world.people.head, { documentId: id, acceptGaps: true })
      expect(await readers(id)).toEqual(all)
      await returnDocument(world.people.strategist, { documentId: id, reason: 'Skriv mer.' })
      expect(await readers(id)).toEqual(own)
    })

    it('is the administration too where the school shares it, until it no longer does', async () => {
      const id = await world.document(2012)
      const share = (shared: boolean) => shareDraft(world.people.head, { documentId: id, shared })
      expect(await share(true)).toEqual({ shared: true })
      expect(await readers(id)).toEqual(all)
      await share(true)
      await share(false)
      expect(await readers(id)).toEqual(own)
      const { docs } = await world.payload.find({
        collection: 'auditEntries',
        where: { and: [{ docId: { equals: id } }, { action: { contains: 'hareDraft' } }] },
      })
      expect(docs.map(({ action }) => action).sort()).toEqual(['shareDraft', 'unshareDraft'])
    })

    it('sees its state all the same, and is told why there is no more', async () => {
      const id = await world.document(2013)
      expect((await documentFor(world.people.department, id, 'see')).state).toBe('notStarted')
      expect(await refusal(documentFor(world.people.strategist, id, 'read'))).toMatchObject({
        code: 'FORBIDDEN',
        message: expect.stringContaining('delar utkastet'),
      })
    })

    describe('is shared by', () => {
      it('the head teacher alone, and to others it is not there', async () => {
        const documentId = await world.document(2014)
        const { staff, strategist, department, otherHead } = world.people
        for (const who of [staff, strategist, department])
          expect((await refusal(shareDraft(who, { documentId, shared: true }))).refusal).toBe('FORBIDDEN/share')
        for (const who of [otherHead, other.people.head, other.people.strategist])
          expect((await refusal(shareDraft(who, { documentId, shared: true }))).code).toBe('NOT_FOUND')
        expect(await readers(documentId)).toEqual(own)
      })

      it('nobody once it is handed in: there is no draft', async () => {
        const documentId = await world.document(2015)
        await handIn(world.people.head, { documentId, acceptGaps: true })
        expect((await refusal(shareDraft(world.people.head, { documentId, shared: true }))).code).toBe('WRONG_STATE')
      })
    })

    it('of the municipality itself is the strategist, who answers it', async () => {
      const { documentIds } = await world.send(2016, [world.units.root])
      const id = String(documentIds[0])
      expect(await readers(id)).toEqual(['strategist'])
      await shareDraft(world.people.strategist, { documentId: id, shared: true })
      expect(await readers(id)).toEqual(['strategist', 'department'])
    })
  },
  { blocks: testBlocks },
)
