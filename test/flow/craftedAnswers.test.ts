import { beforeAll, expect, it } from 'vitest'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { formOf } from '#document/answer/formOf.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { registryOf } from '#load/registryOf.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, refusal, saveId, type World } from './world.ts'

type Changes = { path: string[]; base?: unknown; value?: unknown }[]

forEachDatabase(
  'crafted answers',
  (database) => {
    let world: World
    let year = 2001
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const fresh = () => world.document(year++)
    const save = (documentId: string, changes: Changes, more: Record<string, unknown> = {}) =>
      saveAnswer(world.people.staff, { documentId, instanceKey: 'note1', saveId: saveId(), changes, ...more })
    const head = async (documentId: string) =>
      (await world.payload.find({ collection: 'answers', where: { document: { equals: documentId } }, depth: 0 }))
        .docs[0]
    const itemOf = async (documentId: string) => {
      const input = await loadComposeInput(world.payload, documentId, { audience: 'internal' })
      const items = formOf(registryOf(world.payload), input).flatMap((section) => section.items)
      return items.find(({ instanceKey }) => instanceKey === 'note1')
    }
    /** As an import or an older version of the system may have left it. */
    const store = async (documentId: string, value: unknown) => {
      await save(documentId, [{ path: ['text'], value: 'Kvar' }])
      await world.payload.db.updateOne({
        collection: 'answers',
        id: String((await head(documentId))?.id),
        data: { value },
      })
    }

    it('are refused by the whole value that results, not only by the place that was sent', async () => {
      const documentId = await fresh()
      const nothing = [
        [{ path: ['count', 'kind'], value: 'number' }],
        [{ path: ['people', 'order'], value: ['finns-inte'] }],
        [{ path: ['people', 'items', 'r1', 'name'], value: 'Utan ordning' }],
        [{ path: ['cells', 'r', 'a', 'djupt'], value: 'x' }],
      ] satisfies Changes[]
      for (const changes of nothing) expect((await refusal(save(documentId, changes))).code).toBe('INVALID')
      await save(documentId, [{ path: ['count'], value: { kind: 'number', value: '3' } }])
      expect(
        (await refusal(save(documentId, [{ path: ['count', 'kind'], base: 'number', value: 'suppressed' }]))).code,
      ).toBe('INVALID')
      expect((await head(documentId))?.value).toEqual({ count: { kind: 'number', value: '3' } })
    })

    it('are not kept either when they lose: a wrong base is no way into history', async () => {
      const documentId = await fresh()
      await save(documentId, [{ path: ['text'], value: 'Grund' }])
      const long = 'x'.repeat(200_000)
      expect((await refusal(save(documentId, [{ path: ['text'], base: 'fel', value: long }]))).code).toBe('INVALID')
      expect((await refusal(save(documentId, [{ path: ['text'], base: long, value: 'Min' }]))).code).toBe('CONFLICT')
      const { docs } = await world.payload.find({
        collection: 'answerHistory',
        where: { document: { equals: documentId } },
        depth: 0,
      })
      expect(JSON.stringify(docs).length).toBeLessThan(10_000)
      expect(JSON.stringify(docs)).toContain('"Min"')
    })

    it('of 3,000 levels are refused, as value and as base', async () => {
      const documentId = await fresh()
      const deep = JSON.parse(`${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`)
      for (const change of [{ value: deep }, { base: deep, value: 'x' }]) {
        const refused = await refusal(save(documentId, [{ path: ['text'], ...change }]))
        expect(refused.code).toBe('INVALID')
      }
    })

    it('that are stored all the same are shown as they stand, answered around and emptied', async () => {
      const documentId = await fresh()
      const deep = JSON.parse(`${'{"a":'.repeat(80)}1${'}'.repeat(80)}`)
      await store(documentId, {
        text: 17,
        count: { kind: 'number' },
        gammalt: 'från en äldre mall',
        people: { order: ['a', 'borta'], items: { a: { name: 'Anna' } } },
        cells: deep,
      })
      const item = await itemOf(documentId)
      expect(item?.value).toEqual({ people: { order: ['a'], items: { a: { name: 'Anna' } } } })
      expect(item?.unreadable?.map(({ path }) => path.join('.')).toSorted()).toEqual([
        'cells',
        'count',
        'gammalt',
        'text',
      ])
      expect(item?.unreadable?.find(({ path }) => path[0] === 'text')?.text).toBe('17')
      await save(documentId, [{ path: ['people', 'items', 'a', 'name'], base: 'Anna', value: 'Anna Berg' }])
      await save(documentId, [{ path: ['text'], value: 'Ny text' }])
      await save(documentId, [
        { path: ['count'], value: null },
        { path: ['gammalt'], value: null },
        { path: ['people', 'order'], base: ['a'], value: ['a'] },
      ])
      const now = await itemOf(documentId)
      expect(now?.unreadable).toBeUndefined()
      expect(now?.value).toMatchObject({ text: 'Ny text', people: { items: { a: { name: 'Anna Berg' } } } })
    })

    it('that are sent again after the person has written on conflict with nobody', async () => {
      const documentId = await fresh()
      await save(documentId, [{ path: ['text'], value: 'Vi har' }])
      await save(documentId, [{ path: ['text'], base: 'Vi har', value: 'Vi har läst mycket' }])
      const again = [{ path: ['text'], base: null, value: 'Vi har' }]
      expect((await refusal(save(documentId, again))).code).toBe('CONFLICT')
      expect((await save(documentId, again, { replayed: true })).value.text).toBe('Vi har läst mycket')
      const before = [{ path: ['text'], base: '', value: 'Vi har lä' }]
      expect((await save(documentId, before, { replayed: true })).value.text).toBe('Vi har läst mycket')
      const other = [{ path: ['text'], base: '', value: 'Något annat' }]
      expect((await refusal(save(documentId, other, { replayed: true }))).code).toBe('CONFLICT')
    })

    it('name who wrote the other text, and say when it was oneself', async () => {
      const documentId = await fresh()
      await save(documentId, [{ path: ['text'], value: 'Medarbetarens' }])
      const late = {
        documentId,
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['text'], value: 'Rektorns' }],
      }
      expect((await refusal(saveAnswer(world.people.head, late))).details.conflicts).toMatchObject([
        { by: 'Medarbetare', own: false, theirs: 'Medarbetarens' },
      ])
      expect(
        (await refusal(save(documentId, [{ path: ['text'], value: 'Min andra flik' }]))).details.conflicts,
      ).toMatchObject([{ by: 'Medarbetare', own: true }])
    })

    it('are never saved under the name of somebody else who has logged in beside it', async () => {
      const documentId = await fresh()
      const refused = await refusal(
        save(documentId, [{ path: ['text'], value: 'Rektorns' }], { by: String(world.people.head.user.id) }),
      )
      expect(refused).toMatchObject({ code: 'OTHER_PERSON', status: 401 })
      expect(await head(documentId)).toBeUndefined()
    })
  },
  { blocks: testBlocks },
)
