import { beforeAll, describe, expect, it } from 'vitest'
import { followUp } from '../../src/app/(school)/_server/followUp.ts'
import { stateWithGaps } from '../../src/app/(school)/_server/stateText.ts'
import { adopt } from '../../src/commands/adopt.ts'
import { handIn } from '../../src/commands/handIn.ts'
import { markSection } from '../../src/commands/markSection.ts'
import { returnDocument } from '../../src/commands/returnDocument.ts'
import { saveAnswer } from '../../src/commands/saveAnswer.ts'
import { adoptDocument } from '../../src/jobs/adoptDocument.ts'
import { loadDocument } from '../../src/load/loadDocument.ts'
import { today } from '../../src/load/today.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, refusal, saveId, type World } from './world.ts'

const day = 24 * 60 * 60 * 1000
const inDays = (days: number) => today(new Date(Date.now() + days * day))

forEachDatabase(
  'review',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const note = (documentId: string, value: string, base?: string) =>
      saveAnswer(world.people.staff, {
        documentId,
        instanceKey: 'note1',
        saveId: saveId(),
        changes: [{ path: ['text'], base, value }],
      })

    describe('of what was handed in', () => {
      it("shows the school's own marks and the gaps it handed in with", async () => {
        const { people } = world
        const { distributionId, documentIds } = await world.send(2030, [world.units.ek])
        const documentId = String(documentIds[0])
        await markSection(people.head, { documentId, sectionKey: 'one', ready: true })
        const row = async () => (await followUp(people.strategist, distributionId)).rows[0]
        await handIn(people.head, { documentId, acceptGaps: true })
        expect(await row()).toMatchObject({ state: 'handedIn', gaps: 1, cells: { one: 'ready' } })
        await returnDocument(people.strategist, { documentId, reason: 'Texten saknas.' })
        expect(await row()).not.toHaveProperty('gaps')
        await markSection(people.head, { documentId, sectionKey: 'one', ready: false })
        await note(documentId, 'Klart.')
        await handIn(people.head, { documentId })
        expect(await row()).toMatchObject({ state: 'handedIn', cells: { one: 'started' } })
        expect(await row()).not.toHaveProperty('gaps')
      })

      it('says it in words', () => {
        expect(stateWithGaps({ state: 'handedIn', gaps: 3 })).toBe('Inlämnat med 3 luckor')
        expect(stateWithGaps({ state: 'adopted', gaps: 1 })).toBe('Fastställt, inlämnat med en lucka')
        expect(stateWithGaps({ state: 'handedIn' })).toBe('Inlämnat')
      })
    })

    describe('of the decision', () => {
      it('refuses a date before hand-in or far ahead, in words, and changes nothing', async () => {
        const { payload, people } = world
        const documentId = await world.document(2031)
        await handIn(people.head, { documentId, acceptGaps: true })
        const on = (date: string) => ({ documentId, by: 'Nämnden', date })
        const early = await refusal(adoptDocument(people.strategist, on(inDays(-1))))
        expect(early).toMatchObject({ code: 'INVALID', status: 400 })
        expect(early.message).toMatch(/^Datumet .* ligger före inlämningen, som gjordes .*Skriv den dag då beslutet/)
        expect((await refusal(adopt(people.strategist, on(inDays(-1))))).code).toBe('INVALID')
        const late = await refusal(adoptDocument(people.strategist, on('2205-06-14')))
        expect(late.message).toContain('14 juni 2205 ligger mer än en månad fram i tiden')
        expect((await loadDocument(payload, documentId))?.state).toBe('handedIn')
        expect(await adopt(people.strategist, on(inDays(7)))).toEqual({ state: 'adopted' })
        // The same decision again is the same adoption, whatever day it is.
        expect(await adopt(people.strategist, on(inDays(7)))).toEqual({ state: 'adopted' })
      })
    })

    it('marks a section anew when it was changed after it was marked', async () => {
      const { payload, people } = world
      const documentId = await world.document(2032)
      const at = async () => (await loadDocument(payload, documentId))?.sectionStates.one?.at ?? ''
      await markSection(people.head, { documentId, sectionKey: 'one', ready: true })
      const before = await at()
      await note(documentId, 'Ändrat efteråt.')
      await markSection(people.head, { documentId, sectionKey: 'one', ready: true })
      expect((await at()) > before).toBe(true)
    })
  },
  { blocks: testBlocks },
)
