import { beforeAll, describe, expect, it } from 'vitest'
import { writeHistory } from '#commands/document/answers/store.ts'
import { handIn } from '#commands/document/handIn.ts'
import { returnDocument } from '#commands/document/returnDocument.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, refusal, saveId, type World } from './world.ts'

forEachDatabase(
  'saving answers',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const stored = async (documentId: string, key = 'note1') => {
      const input = await loadComposeInput(database().payload, documentId, { audience: 'internal' })
      return input.answers[key]
    }
    let year = 2000
    const fresh = () => {
      year += 1
      return world.document(year)
    }

    it('stores the first value, starts the document and counts revisions', async () => {
      const documentId = await fresh()
      const first = await saveAnswer(world.people.staff, {
        documentId,
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['text'], value: 'Hej' }],
      })
      expect(first).toEqual({ rev: 1, value: { text: 'Hej' } })
      const second = await saveAnswer(world.people.head, {
        documentId,
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['text'], base: 'Hej', value: 'Hej då' }],
      })
      expect(second.rev).toBe(2)
      expect(await stored(documentId)).toEqual({ rev: 2, value: { text: 'Hej då' } })
      const document = await world.payload.findByID({ collection: 'documents', id: documentId, depth: 0 })
      expect(document.state).toBe('inProgress')
    })

    it('keeps every one of 20 parallel saves of different cells', async () => {
      const documentId = await fresh()
      const rows = Array.from({ length: 20 }, (_, index) => `row.${index}`)
      const saves = await Promise.all(
        rows.map((row) =>
          saveAnswer(world.people.staff, {
            documentId,
            instanceKey: 'note1',
            saveId: saveId(),
            changes: [{ path: ['cells', row, 'a'], value: `svar ${row}` }],
          }),
        ),
      )
      expect(new Set(saves.map((save) => save.rev)).size).toBe(20)
      const answer = await stored(documentId)
      expect(answer?.rev).toBe(20)
      expect(answer?.value).toEqual({
        cells: Object.fromEntries(rows.map((row) => [row, { a: `svar ${row}` }])),
      })
      const { totalDocs } = await world.payload.count({
        collection: 'answerHistory',
        where: { document: { equals: documentId } },
      })
      expect(totalDocs).toBe(20)
    })

    it('keeps every one of 20 records added at once', async () => {
      const documentId = await fresh()
      const keys = Array.from({ length: 20 }, (_, index) => `r${index}`)
      await Promise.all(
        keys.map((key) =>
          saveAnswer(world.people.staff, {
            documentId,
            instanceKey: 'note1',
            saveId: saveId(),
            changes: [
              { path: ['people', 'items', key, 'name'], value: key },
              { path: ['people', 'order'], base: undefined, value: [key] },
            ],
          }),
        ),
      )
      const answer = (await stored(documentId))?.value as { people: { order: string[]; items: object } } | undefined
      const people = answer?.people ?? { order: [], items: {} }
      expect(people.order.toSorted()).toEqual(keys.toSorted())
      expect(Object.keys(people.items)).toHaveLength(20)
    })

    it('answers a repeated saveId with its first result, also after others have saved', async () => {
      const documentId = await fresh()
      const mine = {
        documentId,
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['text'], value: 'A' }],
      }
      const first = await saveAnswer(world.people.staff, mine)
      expect(await saveAnswer(world.people.staff, mine)).toEqual(first)
      await saveAnswer(world.people.head, {
        ...mine,
        saveId: saveId(),
        changes: [{ path: ['text'], base: 'A', value: '' }],
      })
      const again = await saveAnswer(world.people.staff, mine)
      expect(again.rev).toBe(first.rev)
      expect((await stored(documentId))?.value).toEqual({ text: '' })
      const parallel = { ...mine, saveId: saveId(), changes: [{ path: ['cells', 'x', 'a'], value: 'en gång' }] }
      const results = await Promise.all(Array.from({ length: 6 }, () => saveAnswer(world.people.staff, parallel)))
      expect(new Set(results.map((result) => result.rev)).size).toBe(1)
      expect((await stored(documentId))?.rev).toBe(3)
    })

    it('goes on with a save that was killed between history and answer', async () => {
      const documentId = await fresh()
      const document = await loadDocument(world.payload, documentId)
      if (!document) throw new Error('No document')
      const id = saveId()
      const place = { document, instanceKey: 'note1', saveId: id, author: world.people.staff.user.id }
      const changes = { after: null, changes: [{ path: ['text'], value: 'Avbruten' }], conflicts: [] }
      expect(await writeHistory(world.payload, place, undefined, { rev: 1, changes })).toBeDefined()
      const other = {
        documentId,
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['cells', 'r', 'a'], value: 'x' }],
      }
      expect((await saveAnswer(world.people.head, other)).rev).toBe(1)
      const again = { documentId, instanceKey: 'note1', saveId: id, changes: [{ path: ['text'], value: 'Avbruten' }] }
      const result = await saveAnswer(world.people.staff, again)
      expect(result).toEqual({ rev: 2, value: { text: 'Avbruten', cells: { r: { a: 'x' } } } })
      expect(await saveAnswer(world.people.staff, again)).toEqual(result)
    })

    it('tells of a conflict at the same place with both values, and saves the rest', async () => {
      const documentId = await fresh()
      const base = { documentId, instanceKey: 'note1' }
      await saveAnswer(world.people.staff, { ...base, saveId: saveId(), changes: [{ path: ['text'], value: 'Grund' }] })
      await saveAnswer(world.people.head, {
        ...base,
        saveId: saveId(),
        changes: [{ path: ['text'], base: 'Grund', value: 'Rektors' }],
      })
      const late = {
        ...base,
        saveId: saveId(),
        changes: [
          { path: ['text'], base: 'Grund', value: 'Min' },
          { path: ['cells', 'r', 'b'], value: 'ny' },
        ],
      }
      const refused = await refusal(saveAnswer(world.people.staff, late))
      expect(refused).toMatchObject({ code: 'CONFLICT', status: 409 })
      expect(refused.details).toMatchObject({
        rev: 3,
        value: { text: 'Rektors', cells: { r: { b: 'ny' } } },
        conflicts: [{ path: ['text'], base: 'Grund', mine: 'Min', theirs: 'Rektors' }],
      })
      expect((await refusal(saveAnswer(world.people.staff, late))).details).toMatchObject({ rev: 3 })
      const chosen = await saveAnswer(world.people.staff, {
        ...base,
        saveId: saveId(),
        changes: [{ path: ['text'], base: 'Rektors', value: 'Min' }],
      })
      expect(chosen.value.text).toBe('Min')
      const { docs } = await world.payload.find({
        collection: 'answerHistory',
        where: { and: [{ document: { equals: documentId } }, { saveId: { equals: late.saveId } }] },
      })
      expect(JSON.stringify(docs[0]?.changes)).toContain('"Min"')
    })

    it('refuses a wrong type in Swedish, with the place, and changes nothing', async () => {
      const documentId = await fresh()
      const base = { documentId, instanceKey: 'note1' }
      await saveAnswer(world.people.staff, { ...base, saveId: saveId(), changes: [{ path: ['text'], value: 'Kvar' }] })
      const refused = await refusal(
        saveAnswer(world.people.staff, {
          ...base,
          saveId: saveId(),
          changes: [
            { path: ['text'], base: 'Kvar', value: 17 },
            { path: ['cells', 'r', 'c'], value: 'ingen sådan kolumn' },
            { path: ['count'], value: { kind: 'number', value: '1,5' } },
          ],
        }),
      )
      expect(refused).toMatchObject({ code: 'INVALID', status: 400 })
      expect(refused.message).toMatch(/Svaret /)
      const issues = refused.details.issues as { path: string[]; message: string }[]
      expect(issues.map((issue) => issue.path.join('.')).toSorted()).toEqual(['cells.r.c', 'count.value', 'text'])
      expect(issues.find((issue) => issue.path[0] === 'text')?.message).toMatch(/förväntat|förväntade/i)
      expect((await stored(documentId))?.value).toEqual({ text: 'Kvar' })
    })

    it('refuses paths that would reach the prototype or the database', async () => {
      const documentId = await fresh()
      for (const path of [['__proto__', 'x'], ['cells', '$set'], [], ['cells', 'constructor', 'a']]) {
        const save = { documentId, instanceKey: 'note1', saveId: saveId(), changes: [{ path, value: 'x' }] }
        expect((await refusal(saveAnswer(world.people.staff, save))).code).toBe('INVALID')
      }
      expect(await stored(documentId)).toBeUndefined()
    })

    it('keeps 40,000 characters in a cell, emoji and right-to-left text', async () => {
      const documentId = await fresh()
      const long = `${'å🙂'.repeat(13_000)}שלום`
      expect(long.length).toBeGreaterThan(39_000)
      await saveAnswer(world.people.staff, {
        documentId,
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['cells', 'r', 'a'], value: long }],
      })
      expect((await stored(documentId))?.value).toEqual({ cells: { r: { a: long } } })
    })

    it('takes a place away, and keeps an empty table empty', async () => {
      const documentId = await fresh()
      const base = { documentId, instanceKey: 'note1' }
      await saveAnswer(world.people.staff, {
        ...base,
        saveId: saveId(),
        changes: [{ path: ['cells', 'r', 'a'], value: 'x' }],
      })
      const gone = await saveAnswer(world.people.staff, {
        ...base,
        saveId: saveId(),
        changes: [{ path: ['cells', 'r'], base: { a: 'x' }, value: null }],
      })
      expect(gone.value).toEqual({ cells: {} })
      expect((await stored(documentId))?.value).toEqual({ cells: {} })
    })

    it('answers 409 when the document is handed in under a save, and the text is in history', async () => {
      const documentId = await fresh()
      await saveAnswer(world.people.staff, {
        documentId,
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['text'], value: 'Före' }],
      })
      const race = Array.from({ length: 8 }, (_, index) => ({
        documentId,
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['cells', `r${index}`, 'a'], value: `text ${index}` }],
      }))
      const saves = race.map((save) =>
        saveAnswer(world.people.staff, save).then(
          () => save,
          (error) => error,
        ),
      )
      await handIn(world.people.head, { documentId, acceptGaps: true })
      const results = await Promise.all(saves)
      const input = await loadComposeInput(world.payload, documentId, { audience: 'internal' })
      const frozen = JSON.stringify(input.answers.note1)
      const history = JSON.stringify(
        (
          await world.payload.find({
            collection: 'answerHistory',
            where: { document: { equals: documentId } },
            pagination: false,
          })
        ).docs,
      )
      for (const [index, save] of race.entries()) {
        const result = results[index]
        if (result === save) {
          expect(frozen).toContain(`text ${index}`)
          expect(history).toContain(`text ${index}`)
        } else expect(['STATE_MOVED', 'WRONG_STATE']).toContain(result.code)
        if (result.code === 'STATE_MOVED') expect(history).toContain(`text ${index}`)
      }
      const late = { documentId, instanceKey: 'note1', saveId: saveId(), changes: [{ path: ['text'], value: 'Sent' }] }
      expect((await refusal(saveAnswer(world.people.staff, late))).code).toBe('WRONG_STATE')
      await returnDocument(world.people.strategist, { documentId, reason: 'Komplettera analysen.' })
      await saveAnswer(world.people.staff, { ...late, changes: [{ path: ['text'], base: 'Före', value: 'Efter' }] })
      expect(JSON.stringify(await stored(documentId))).toContain('Efter')
    })

    describe('who may', () => {
      it('is the unit: not the strategist, the department, another school or another municipality', async () => {
        const documentId = await fresh()
        const save = () => ({
          documentId,
          instanceKey: 'note1',
          saveId: saveId(),
          changes: [{ path: ['text'], value: 'x' }],
        })
        const other = await makeWorld(world.payload)
        const { strategist, department, otherHead } = world.people
        expect((await refusal(saveAnswer(strategist, save()))).code).toBe('FORBIDDEN')
        expect((await refusal(saveAnswer(department, save()))).code).toBe('FORBIDDEN')
        expect((await refusal(saveAnswer(otherHead, save()))).code).toBe('NOT_FOUND')
        for (const stranger of Object.values(other.people))
          expect((await refusal(saveAnswer(stranger, save()))).code).toBe('NOT_FOUND')
        expect((await refusal(saveAnswer(world.people.staff, { ...save(), instanceKey: 'note9' }))).code).toBe(
          'NOT_FOUND',
        )
      })
    })
  },
  { blocks: testBlocks, replica: true },
)
