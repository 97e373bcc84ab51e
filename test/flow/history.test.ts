import { beforeAll, expect, it } from 'vitest'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { thinHistory } from '#jobs/thinHistory.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { loadHistory } from '#load/loadHistory.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, refusal, saveId, type World } from './world.ts'

forEachDatabase(
  'earlier versions',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const save = (who: 'staff' | 'head', documentId: string, value: string | null, base?: string) =>
      saveAnswer(world.people[who], {
        documentId,
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['text'], value, ...(base === undefined ? {} : { base }) }],
      })
    const history = async (documentId: string, block = 'note1') => {
      const document = await loadDocument(world.payload, documentId)
      if (!document) throw new Error('No document')
      return loadHistory(world.payload, document, block)
    }
    /** As if it had been saved so many minutes earlier. */
    const age = async (documentId: string, minutes: number) => {
      const { docs } = await world.payload.find({
        collection: 'answerHistory',
        where: { document: { equals: documentId } },
        depth: 0,
        pagination: false,
      })
      for (const { id, savedAt } of docs)
        await world.payload.db.updateOne({
          collection: 'answerHistory',
          id,
          data: { savedAt: new Date(Date.parse(String(savedAt)) - minutes * 60_000).toISOString() },
        })
    }

    it('are one for each sitting and person, newest first, those that lost to another text included', async () => {
      const documentId = await world.document(2001)
      await save('staff', documentId, 'Vi')
      await save('staff', documentId, 'Vi är nöjda', 'Vi')
      await age(documentId, 60)
      await save('head', documentId, 'Vi är ganska nöjda', 'Vi är nöjda')
      expect(await refusal(save('staff', documentId, 'Vi är missnöjda', 'Vi är nöjda'))).toMatchObject({
        code: 'CONFLICT',
      })
      await save('head', documentId, null, 'Vi är ganska nöjda')
      const told = (await history(documentId)).map(({ by, value, lost }) => [by, value, lost ?? false])
      expect(told).toEqual([
        ['Rektor', null, false],
        ['Medarbetare', 'Vi är missnöjda', true],
        ['Rektor', 'Vi är ganska nöjda', false],
        ['Medarbetare', 'Vi är nöjda', false],
      ])
      expect((await history(documentId))[0]).toMatchObject({ path: ['text'], at: expect.stringMatching(/^20\d\d-/) })
    })

    it('have what was written, selected and taken away within one minute, and thinning leaves it', async () => {
      await thinHistory(world.payload)
      const documentId = await world.document(2004)
      const text = 'Första stycket.\n\nAndra stycket.'
      const steps = ['Första', 'Första sty', 'Första stycket.', `${text.slice(0, 22)}`, text]
      for (const [index, step] of steps.entries()) await save('staff', documentId, step, steps[index - 1] ?? '')
      await save('staff', documentId, null, text)
      const texts = async () => (await history(documentId)).map(({ value }) => value)
      expect(await texts()).toEqual([null, text])
      expect(await thinHistory(world.payload)).toBe(0)
      await age(documentId, 120)
      expect(await thinHistory(world.payload)).toBe(4)
      expect(await thinHistory(world.payload)).toBe(0)
      expect(await texts()).toEqual([null, text])
      await age(documentId, 100 * 24 * 60)
      await thinHistory(world.payload)
      expect(await texts()).toEqual([null, text])
      const { totalDocs } = await world.payload.count({
        collection: 'answerHistory',
        where: { document: { equals: documentId } },
      })
      expect(totalDocs).toBe(2)
    })

    it('prove a save that is sent again, also when its words have been thinned', async () => {
      const documentId = await world.document(2005)
      const changes = [{ path: ['text'], value: 'Vi har' }]
      const first = { documentId, instanceKey: 'note1', saveId: saveId(), changes }
      const { rev } = await saveAnswer(world.people.staff, first)
      await save('staff', documentId, 'Vi har läst', 'Vi har')
      await age(documentId, 120)
      await thinHistory(world.payload)
      expect(await saveAnswer(world.people.staff, first)).toEqual({ rev, value: { text: 'Vi har läst' } })
    })

    it('are those of the block and the document alone', async () => {
      const documentId = await world.document(2002)
      await save('staff', documentId, 'Annat år')
      expect(await history(documentId)).toHaveLength(1)
      expect(await history(documentId, 'plan1')).toEqual([])
      expect(await history(await world.document(2003))).toEqual([])
    })
  },
  { blocks: testBlocks },
)
