import type { CollectionSlug, Where } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { compareAndSet } from '#commands/common/compareAndSet.ts'
import { usualReminders } from '#commands/distribution/usualReminders.ts'
import { adopt } from '#commands/document/adopt.ts'
import { handIn } from '#commands/document/handIn.ts'
import { returnDocument } from '#commands/document/returnDocument.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { sweep } from '#jobs/sweep.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { today } from '#load/today.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, type World } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'

forEachDatabase(
  'after a crash',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    let year = 2000
    const fresh = () => {
      year += 1
      return world.document(year)
    }
    const entries = async (docId: string) => {
      const { docs } = await world.payload.find({
        collection: 'auditEntries',
        where: { docId: { equals: docId } },
        sort: 'at',
        depth: 0,
      })
      return docs.map(({ action, user, userName }) => [action, user, userName])
    }
    const forget = (collection: CollectionSlug, field: string, value: string) =>
      world.payload.delete({ collection, where: { [field]: { equals: value } } })
    /** As a crash right after the document's write would have left it: the last entry in the document, not in the log. */
    const unlog = async (documentId: string) => {
      const { docs } = await world.payload.find({
        collection: 'auditEntries',
        where: { docId: { equals: documentId } },
        sort: '-at',
        depth: 0,
      })
      const document = await loadDocument(world.payload, documentId)
      const [last] = docs
      if (!document || !last) throw new Error('Nothing was logged.')
      await forget('auditEntries', 'id', last.id)
      const { createdAt, updatedAt, ...entry } = last
      await compareAndSet(world.payload, 'documents', document, { toLog: [...document.toLog, entry] })
    }
    const ofHead = () => [world.people.head.user.id, world.people.head.user.name]
    const ofStrategist = () => [world.people.strategist.user.id, world.people.strategist.user.name]

    it('logs a decision once, by whom it was made, when the same is asked again', async () => {
      const documentId = await fresh()
      await handIn(world.people.head, { documentId, acceptGaps: true })
      await unlog(documentId)
      expect(await entries(documentId)).toEqual([])
      const again = () => handIn(world.people.head, { documentId, acceptGaps: true })
      await Promise.all([again(), again()])
      expect(await entries(documentId)).toEqual([['handIn', ...ofHead()]])
      await returnDocument(world.people.strategist, { documentId, reason: 'Mer.' })
      await unlog(documentId)
      await returnDocument(world.people.strategist, { documentId, reason: 'Mer.' })
      expect((await entries(documentId)).map(([action]) => action)).toEqual(['handIn', 'returnDocument'])
    })

    it('logs in the sweep what nobody asks again for, all of it', async () => {
      const documentId = await fresh()
      const head = world.people.head
      const decision = { documentId, by: 'Nämnden', date: today() }
      await handIn(head, { documentId, acceptGaps: true })
      await returnDocument(world.people.strategist, { documentId, reason: 'Mer.' })
      await handIn(head, { documentId, acceptGaps: true })
      for (let n = 0; n < 3; n += 1) await unlog(documentId)
      expect((await sweep(world.payload)).logged).toBe(0)
      expect((await sweep(world.payload, { lower: -1000 })).logged).toBe(3)
      await adopt(world.people.strategist, decision)
      await adopt(world.people.strategist, decision)
      expect(await entries(documentId)).toEqual([
        ['handIn', ...ofHead()],
        ['returnDocument', ...ofStrategist()],
        ['handIn', ...ofHead()],
        ['adopt', ...ofStrategist()],
      ])
      expect((await sweep(world.payload, { lower: -1000 })).logged).toBe(0)
    })

    it('logs an edition that was made, once', async () => {
      const { strategist } = world.people
      const editionId = await world.edition()
      await forget('auditEntries', 'docId', editionId)
      await publishEdition(strategist, { templateId: world.template })
      expect(await entries(editionId)).toEqual([['publishEdition', ...ofStrategist()]])
      await forget('auditEntries', 'docId', editionId)
      await sweep(world.payload, { lower: -1000 })
      await sweep(world.payload, { lower: -1000 })
      expect(await entries(editionId)).toEqual([['publishEdition', ...ofStrategist()]])
    })

    it('finishes half a distribution, with its own title and its days to remind', async () => {
      const { ek, al, bok } = world.units
      const { payload } = world
      const [first] = (await world.send(2050, [ek, al, bok])).documentIds
      const document = await payload.findByID({ collection: 'documents', id: String(first), depth: 0 })
      const where: Where = {
        and: [{ distribution: { equals: document.distribution } }, { id: { not_equals: first } }],
      }
      const lost = await payload.delete({ collection: 'documents', where })
      expect(lost.docs).toHaveLength(2)
      expect((await sweep(payload)).sent).toBe(0)
      expect((await sweep(payload, { lower: -1000 })).sent).toBe(2)
      const made = await payload.find({
        collection: 'documents',
        where: { distribution: { equals: document.distribution } },
        depth: 0,
        sort: 'createdAt',
      })
      const facts = ({
        unit,
        title,
        edition,
        state,
        unitPath,
      }: Partial<Record<'unit' | 'title' | 'edition' | 'state' | 'unitPath', unknown>>) => ({
        unit,
        title,
        edition,
        state,
        unitPath,
      })
      const asBefore = lost.docs.map((doc) => facts({ ...doc, unit: idOf(doc.unit), edition: idOf(doc.edition) }))
      for (const one of asBefore) expect(made.docs.map(facts)).toContainEqual(one)
      expect(made.totalDocs).toBe(3)
      const distribution = await payload.findByID({ collection: 'distributions', id: String(document.distribution) })
      expect(distribution.remindDays).toEqual(usualReminders)
    })
  },
  { blocks: testBlocks, replica: true },
)

const idOf = (related: unknown) => (typeof related === 'object' && related ? (related as { id: string }).id : related)
