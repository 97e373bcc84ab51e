import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { followUp } from '#app/(school)/_server/followUp.ts'
import { followedState } from '#app/(school)/_server/stateText.ts'
import { remind } from '#commands/distribution/remind/remind.ts'
import { remindNow } from '#commands/distribution/remind/remindNow.ts'
import { sendOut } from '#commands/distribution/sendOut.ts'
import { adopt } from '#commands/document/adopt.ts'
import { documentFor } from '#commands/document/documentFor.ts'
import { handIn } from '#commands/document/handIn.ts'
import { returnDocument } from '#commands/document/returnDocument.ts'
import { readProgress } from '#commands/start/readProgress.ts'
import { changeUnit } from '#commands/unit/changeUnit.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { today } from '#load/today.ts'
import { wordsOf } from '#school/words/wordsOf.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import { type MailServer, startMailServer } from '../support/startMailServer.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, refusal, type World } from './world.ts'

for (const kind of ['sqlite', 'mongodb'] as const)
  describe.skipIf(kind === 'mongodb' && !inject('mongoUri'))(`a school closed under way (${kind})`, () => {
    let mail: MailServer
    let database: TestDatabase
    let world: World
    beforeAll(async () => {
      mail = await startMailServer()
      database = await startDatabase(kind, { blocks: testBlocks, mailServer: mail.url })
      world = await makeWorld(database.payload)
    })
    afterAll(async () => {
      await database?.stop()
      await mail?.stop()
    })

    const change = (args: Record<string, unknown>) => changeUnit(world.people.strategist, args)

    it('is read and said to be closed, is not reminded, and keeps nobody waiting', async () => {
      const { payload, people, units, municipality } = world
      const { distributionId, documentIds } = await world.send(2023, [units.ek, units.al, units.bok])
      const [ek = '', al = ''] = documentIds
      await handIn(people.head, { documentId: ek, acceptGaps: true })
      await change({ kind: 'close', unitId: units.al, date: '2024-06-10' })
      const board = (day: string) => followUp(people.strategist, distributionId, day)
      const row = async (day: string, id: string) => (await board(day)).rows.find((one) => one.id === id)
      const progress = async (day: string) =>
        (await readProgress(people.strategist, municipality, day)).find(({ id }) => id === distributionId)

      // Until the day it is a school like the others.
      expect(await row('2024-06-09', al)).toMatchObject({ expected: true, waits: ['skolan'] })
      expect(await row('2024-06-09', al)).not.toHaveProperty('closed')
      expect(await progress('2024-06-09')).toMatchObject({ total: 3, counts: { handedIn: 1, notStarted: 2 } })

      const closed = await row('2024-06-20', al)
      expect(closed).toMatchObject({ closed: { on: '2024-06-10' }, expected: false, waits: [], state: 'notStarted' })
      expect(closed && followedState(closed, wordsOf('sv'))).toBe('Ej påbörjat, nedlagd 10 juni 2024')
      expect(await progress('2024-06-20')).toMatchObject({ total: 2, late: 1, counts: { handedIn: 1, notStarted: 1 } })

      // Nobody is reminded, neither by the day nor by hand.
      mail.mails.length = 0
      await remind(payload, '2024-06-11')
      expect(mail.mails.filter(({ text }) => text?.includes('Alskolan'))).toEqual([])
      const reminded = await remindNow(people.strategist, { distributionId, documentIds: [al] }, '2024-06-12')
      expect(reminded).toEqual({ mails: 0, documents: 0, waiting: 0 })

      // It stays readable, also to those who wrote it, and what they have may still be handed in.
      for (const person of [people.otherHead, people.strategist])
        expect(await documentFor(person, al, person === people.strategist ? 'decide' : 'read')).toMatchObject({
          id: al,
        })
      expect((await loadComposeInput(payload, al, { audience: 'internal' })).unit.name).toBe('Alskolan')
    })

    it('is decided on as it stands', async () => {
      const { people, units } = world
      const { distributionId, documentIds } = await world.send(2024, [units.ek, units.al])
      const [ek = '', al = ''] = documentIds
      await handIn(people.head, { documentId: ek, acceptGaps: true })
      await handIn(people.otherHead, { documentId: al, acceptGaps: true })
      const [row] = (await followUp(people.strategist, distributionId)).rows
      expect(row).toMatchObject({ unit: 'Alskolan', closed: { on: '2024-06-10' }, expected: true, waits: ['inlamnat'] })
      expect(row && followedState(row, wordsOf('sv'))).toMatch(/^Inlämnat.*, nedlagd 10 juni 2024$/)
      // Returned it is left as it is: nobody is there to hand it in again.
      await returnDocument(people.strategist, { documentId: al, reason: 'Komplettera.' })
      expect((await followUp(people.strategist, distributionId)).rows[0]).toMatchObject({ expected: false, waits: [] })
      await handIn(people.otherHead, { documentId: al, acceptGaps: true })
      const adopted = { documentId: al, by: 'Nämnden', date: today() }
      expect(await adopt(people.strategist, adopted)).toMatchObject({ state: 'adopted' })
    })

    it('merged into another, is said to be that', async () => {
      const { people, units } = world
      const { distributionId } = await world.send(2025, [units.ek, units.al])
      await change({ kind: 'merge', unitId: units.al, into: units.ek, date: '2024-06-10' })
      const [row] = (await followUp(people.strategist, distributionId)).rows
      expect(row).toMatchObject({ unit: 'Alskolan', closed: { on: '2024-06-10', into: 'Ekskolan' } })
      expect(row && followedState(row, wordsOf('sv'))).toMatch(/, sammanslagen med Ekskolan 10 juni 2024$/)
    })

    it('is not sent to, by name; open again it is', async () => {
      const { people, units } = world
      const editionId = await world.edition()
      const asked = { editionId, schoolYear: 2090, unitIds: [units.ek, units.al], deadline: '2091-06-14' }
      const refused = await refusal(sendOut(people.strategist, asked))
      expect(refused).toMatchObject({ refusal: 'INVALID/unitsClosed', details: { names: ['Alskolan'] } })
      expect(refused.message).toBe('Alskolan är nedlagd. Ta bort enheten ur urvalet och skicka igen.')
      await change({ kind: 'reopen', unitId: units.al })
      expect(await sendOut(people.strategist, asked)).toMatchObject({ created: 2 })
    })
  })
