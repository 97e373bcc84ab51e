import { beforeAll, expect, it } from 'vitest'
import { adopt } from '#commands/document/adopt.ts'
import { handIn } from '#commands/document/handIn.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { today } from '#load/today.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, refusal, saveId, type World } from './world.ts'

const told = 'Eleven 811218-9876 får stöd.'

forEachDatabase(
  'a personal identity number',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    it('is neither handed in, whatever gaps are accepted, nor adopted where it already is', async () => {
      const documentId = await world.document(2042)
      const write = (value: string, base?: string) =>
        saveAnswer(world.people.staff, {
          documentId,
          instanceKey: 'note1',
          saveId: saveId(),
          changes: [{ path: ['text'], base, value }],
        })
      await write(told)
      expect(await refusal(handIn(world.people.head, { documentId, acceptGaps: true }))).toMatchObject({
        code: 'PERSONAL',
        details: { findings: [{ path: ['text'], message: expect.stringContaining('811218-****') }] },
      })
      await write('Eleven får stöd.', told)
      await handIn(world.people.head, { documentId, acceptGaps: true })

      // As if it had been handed in before anybody looked.
      const stored = JSON.stringify((await loadDocument(world.payload, documentId))?.frozenInput)
      const frozenInput = JSON.parse(stored.replace('Eleven får stöd.', told))
      await world.payload.db.updateOne({ collection: 'documents', id: documentId, data: { frozenInput } })
      const date = today()
      const decided = adopt(world.people.strategist, { documentId, by: 'Nämnden', date })
      expect(await refusal(decided)).toMatchObject({ code: 'PERSONAL' })
    })
  },
  { blocks: testBlocks },
)
