import { beforeAll, describe, expect, it } from 'vitest'
import { handIn } from '#commands/document/handIn.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, refusal, saveId, type World } from './world.ts'

const unread = { kind: 'unread', text: '85-90' }

forEachDatabase(
  'what cannot be read',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const count = (documentId: string, value: unknown, base?: unknown) =>
      saveAnswer(world.people.staff, {
        documentId,
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['count'], base, value }],
      })
    const answerFor = async (documentId: string, audience: 'internal' | 'public') =>
      (await loadComposeInput(database().payload, documentId, { audience })).answers.note1?.value

    it('is kept in the answer for every reader, and out of the public version', async () => {
      const documentId = await world.document(2040)
      await count(documentId, unread)
      expect(await answerFor(documentId, 'internal')).toEqual({ count: unread })
      expect(await answerFor(documentId, 'public')).toEqual({ count: { kind: 'missing' } })
    })

    it('is not handed in, whatever gaps are accepted, until it is put right', async () => {
      const documentId = await world.document(2041)
      await count(documentId, unread)
      const refused = await refusal(handIn(world.people.head, { documentId, acceptGaps: true }))
      expect(refused).toMatchObject({
        code: 'UNREAD',
        details: { findings: [{ path: ['count'], severity: 'unread', message: expect.stringContaining('85-90') }] },
      })
      const document = await world.payload.findByID({ collection: 'documents', id: documentId, depth: 0 })
      expect(document.state).toBe('inProgress')
      await count(documentId, { kind: 'number', value: '87.5' }, unread)
      expect(await handIn(world.people.head, { documentId, acceptGaps: true })).toMatchObject({ state: 'handedIn' })
    })

    describe('in what the municipality keeps', () => {
      const create = (collection: 'statistics' | 'calendarEvents', data: object) =>
        make(world.payload, collection, { municipality: world.municipality, ...data })

      it('is refused as a figure', async () => {
        const figure = { unit: world.units.ek, measure: 'meritRating', group: 'all', period: 'VT2023' }
        await expect(create('statistics', { ...figure, value: unread })).rejects.toThrow('Värdet kan inte läsas')
      })

      it.each([
        [{ date: '2025-W53' }, 'Vecka 53 finns inte: 2025 har 52 veckor'],
        [{ date: '2025-W00' }, 'Vecka 0 finns inte'],
        [{ date: '2025-W99' }, 'Vecka 99 finns inte'],
        [{ date: '2026-05-20', endDate: '2026-05-10' }, 'slutar innan den börjar'],
      ])('is refused in the calendar: %j', async (dates, message) => {
        const refused = await create('calendarEvents', { title: 'Dialog', ...dates }).catch((error: unknown) => error)
        expect(JSON.stringify(refused)).toContain(message)
      })

      it('lets an event end with the month it begins in', async () => {
        await create('calendarEvents', { title: 'Dialog', date: '2024-03-15', endDate: '2024-03' })
      })
    })
  },
  { blocks: testBlocks },
)
