import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, it } from 'vitest'
import { documentView } from '#app/(school)/_server/documentView.ts'
import { PersonalFindings } from '#app/(school)/_server/PersonalFindings.tsx'
import { adopt } from '#commands/document/adopt.ts'
import { handIn } from '#commands/document/handIn.ts'
import { publishPage } from '#commands/document/publishPage.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { archiveDocument } from '#files/archiveDocument.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { registryOf } from '#load/registryOf.ts'
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

    it('stops a publication, and a likely name of a pupil is shown at its place to who publishes', async () => {
      const { payload, people } = world
      const documentId = await world.document(2043)
      const named = 'Elsa Lindqvist har fått diagnosen autism.'
      const changes = [{ path: ['text'], value: named }]
      await saveAnswer(people.staff, { documentId, instanceKey: 'note1', saveId: saveId(), changes })
      await handIn(people.head, { documentId, acceptGaps: true })
      await adopt(people.strategist, { documentId, by: 'Nämnden', date: today() })
      await archiveDocument(payload, documentId)
      const shown = async () =>
        renderToStaticMarkup(
          PersonalFindings({ blocks: registryOf(payload), view: await documentView(people.strategist, documentId) }),
        )
      const place = new RegExp(`href="/dokument/${documentId}/[^"]+#[^"]*note1[^"]*text[^"]*"`, 'u')
      expect(await shown()).toMatch(place)
      expect(await shown()).toContain('Namnet Elsa Lindqvist står bredvid en diagnos')

      // As if it had been adopted before anybody looked.
      const before = (await loadDocument(payload, documentId))?.frozenInput
      const frozenInput = JSON.parse(JSON.stringify(before).replace(named, told))
      await payload.db.updateOne({ collection: 'documents', id: documentId, data: { frozenInput } })
      expect(await refusal(publishPage(people.strategist, { documentId }))).toMatchObject({
        refusal: 'PERSONAL/publish',
        details: { findings: [{ path: ['text'], message: expect.stringContaining('811218-****') }] },
      })
      expect(await shown()).toMatch(place)
      expect(await shown()).not.toContain('9876')
      await payload.db.updateOne({ collection: 'documents', id: documentId, data: { frozenInput: before } })
      expect(await publishPage(people.strategist, { documentId })).toMatchObject({ state: 'published' })
    }, 240_000)
  },
  { blocks: testBlocks },
)
