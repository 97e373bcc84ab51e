import { beforeAll, describe, expect, it } from 'vitest'
import { arrange, keyed } from '#admin/followUp/arrange.ts'
import type { BoardRow, State } from '#admin/followUp/BoardRow.ts'
import { addressOf, choiceFrom, wholeBoard } from '#admin/followUp/boardChoice.ts'
import { followUp } from '#app/(school)/_server/followUp.ts'
import { handIn } from '#commands/document/handIn.ts'
import { returnDocument } from '#commands/document/returnDocument.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { today } from '#load/today.ts'
import { sv } from '#school/words/sv.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { pastTypes } from '../support/pastTypes.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, refusal, saveId, type World } from './world.ts'

describe('what is shown of the follow-up', () => {
  const row = (unit: string, rest: Partial<BoardRow> = {}): BoardRow => ({
    id: unit,
    unit,
    area: 'Norr',
    owners: [],
    schoolForms: ['compulsory'],
    grades: [7, 8, 9],
    groups: [],
    state: 'notStarted',
    waits: ['skolan'],
    cells: '',
    ...rest,
  })
  const rows = keyed(
    [
      row('Öjersjö skola', {
        area: 'Söder',
        owners: ['Åsa Öst'],
        state: 'handedIn',
        waits: ['inlamnat'],
        day: '2026-05-02',
      }),
      row('Zinkskolan', { owners: ['Bo Ek', 'André Ek'], groups: ['Pilotskolor'] }),
      row('Åsens skola', { area: 'Söder', day: '2026-05-01' }),
      row('Björkängs skola', { waits: ['skolan', 'sena'], schoolForms: ['preschool'], grades: [] }),
    ],
    Object.keys(sv.state) as State[],
  )
  const units = (asked: Record<string, string>) => arrange(rows, choiceFrom(asked)).map(({ unit }) => unit.slice(0, 2))
  it.each([
    [{}, ['Bj', 'Zi', 'Ås', 'Öj']],
    [{ sok: 'ÖJER' }, ['Öj']],
    [{ sok: 'andre' }, ['Zi']],
    [{ sok: 'skola söder' }, ['Ås', 'Öj']],
    [{ sok: 'asens' }, []],
    [{ lage: 'sena' }, ['Bj']],
    [{ status: 'handedIn' }, ['Öj']],
    [{ omrade: 'Norr', ansvarig: 'Bo Ek' }, ['Zi']],
    [{ grupp: 'Pilotskolor' }, ['Zi']],
    [{ grupp: 'Andra' }, []],
    [{ skolform: 'preschool' }, ['Bj']],
    [{ arskurs: '9', omrade: 'Norr' }, ['Zi']],
    [{ sortera: '-enhet' }, ['Öj', 'Ås', 'Zi', 'Bj']],
    [{ sortera: '-andrat' }, ['Öj', 'Ås', 'Bj', 'Zi']],
    [{ sortera: 'lage' }, ['Bj', 'Zi', 'Ås', 'Öj']],
    [{ samla: 'omrade', sortera: '-enhet' }, ['Zi', 'Bj', 'Öj', 'Ås']],
    [{ sortera: 'constructor', lage: 'constructor' }, []],
  ])('%o: %o', (asked, expected) => expect(units(asked)).toEqual(expected))
  it('stands in the address, and the whole of it needs none', () => {
    expect(addressOf(wholeBoard)).toBe('')
    const address = 'sok=%C3%B6jer&lage=sena&sortera=-omrade&samla=omrade'
    expect(addressOf(choiceFrom(Object.fromEntries(new URLSearchParams(address))))).toBe(address)
  })
})

forEachDatabase(
  'the follow-up',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })

    it('tells of each school its area, who signs for it, whom it waits for and when something happened last', async () => {
      const { people, units } = world
      const { distributionId, documentIds } = await world.send(2026, [units.ek, units.al])
      const groups = ['Pilotskolor', 'Landsbygd']
      await database().payload.update({ collection: 'units', id: units.al, data: { groups } })
      const read = (day: string) => followUp(people.strategist, distributionId, day).then(({ rows }) => rows)
      const [al, ek] = await read('2027-06-15')
      expect(al).toMatchObject({
        unit: 'Alskolan',
        area: 'Norra området',
        owners: ['Alrektor'],
        waits: ['skolan', 'sena'],
        groups,
      })
      expect(ek?.groups).toEqual([])
      expect(ek).not.toHaveProperty('lastActivity')
      expect((await read('2027-06-14'))[0]?.waits).toEqual(['skolan'])
      await saveAnswer(people.head, {
        documentId: String(documentIds[0]),
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['text'], value: 'Hej' }],
      })
      const saved = (await read('2027-06-14'))[1]?.lastActivity ?? ''
      expect(today(new Date(saved))).toBe(today())
      await handIn(people.head, { documentId: String(documentIds[0]), acceptGaps: true })
      const handedIn = (await read('2027-06-15'))[1]
      expect(handedIn).toMatchObject({ owners: ['Rektor'], waits: ['inlamnat'] })
      expect(String(handedIn?.lastActivity) > saved).toBe(true)
    })

    it('is the municipality’s own', async () => {
      const { distributionId } = await world.send(2027, [world.units.ek])
      const elsewhere = (await makeWorld(database().payload)).people.strategist
      expect(await refusal(followUp(elsewhere, distributionId))).toMatchObject({ code: 'NOT_FOUND' })
    })

    it('leads to a document that goes back with comments at its questions, until it is handed in again', async () => {
      const { people, payload } = world
      const documentId = await world.document(2028)
      await handIn(people.head, { documentId, acceptGaps: true })
      const back = { documentId, reason: 'Några frågor återstår.' }
      for (const comments of [[{ instanceKey: 'note1', text: ' ' }], [{ text: 'Hej' }], 'x'])
        expect(
          await refusal(returnDocument(people.strategist, { ...back, comments: pastTypes(comments) })),
        ).toMatchObject({
          code: 'INVALID',
        })
      const comments = [{ instanceKey: 'note1', text: 'Skriv om åk 3.\nOch hur ni vet det.' }]
      expect(await refusal(returnDocument(people.head, { ...back, comments }))).toMatchObject({ code: 'FORBIDDEN' })
      await returnDocument(people.strategist, { ...back, comments })
      expect((await loadDocument(payload, documentId))?.returned).toMatchObject({ reason: back.reason, comments })
      await handIn(people.head, { documentId, acceptGaps: true })
      expect((await loadDocument(payload, documentId))?.returned).toBeUndefined()
    })
  },
  { blocks: testBlocks },
)
