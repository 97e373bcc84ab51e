import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import type { Actor } from '#commands/common/actor.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { dueReminder } from '#commands/distribution/remind/dueReminder.ts'
import { remind } from '#commands/distribution/remind/remind.ts'
import { remindNow } from '#commands/distribution/remind/remindNow.ts'
import { handIn } from '#commands/document/handIn.ts'
import { handInSection } from '#commands/document/handInSection.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import { type MailServer, startMailServer } from '../support/startMailServer.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, refusal, type World } from './world.ts'

describe('dueReminder', () => {
  const planned = [14, 3, -1]
  it.each([
    ['2024-05-30', undefined],
    ['2024-05-31', 14],
    ['2024-06-02', 14],
    ['2024-06-03', undefined],
    ['2024-06-11', 3],
    ['2024-06-14', undefined],
    ['2024-06-15', -1],
    ['2024-06-18', undefined],
  ])('on %s: %s', (today, expected) => expect(dueReminder(planned, '2024-06-14', today)).toBe(expected))
  it('is none where none is planned', () => expect(dueReminder([], '2024-06-14', '2024-06-11')).toBeUndefined())
})

for (const kind of ['sqlite', 'mongodb'] as const)
  describe.skipIf(kind === 'mongodb' && !inject('mongoUri'))(`reminders (${kind})`, () => {
    let mail: MailServer
    let database: TestDatabase
    let world: World
    let documents: string[]
    beforeAll(async () => {
      mail = await startMailServer()
      database = await startDatabase(kind, { blocks: testBlocks, mailServer: mail.url })
      world = await makeWorld(database.payload)
      documents = (await world.send(2023, [world.units.ek, world.units.al])).documentIds
    })
    afterAll(async () => {
      await database?.stop()
      await mail?.stop()
    })
    beforeEach(() => {
      mail.mails.length = 0
    })
    const remindOn = (today: string) => remind(database.payload, today)
    const letters = () => mail.mails.map(({ to, subject }) => [[to].flat()[0]?.text, subject])

    it('sends nothing on other days', async () => {
      expect(await remindOn('2024-05-20')).toBe(0)
      expect(mail.mails).toHaveLength(0)
    })

    it('writes to each head teacher once, in Swedish, with the way to the document', async () => {
      expect(await remindOn('2024-06-11')).toBe(2)
      expect(await remindOn('2024-06-11')).toBe(0)
      expect(
        letters()
          .map(([to]) => String(to).split('-')[0])
          .sort(),
      ).toEqual(['alrektor', 'rektor'])
      const toEk = mail.mails.find(({ text }) => text?.includes('Ekskolan'))
      expect(toEk?.subject).toBe('Påminnelse: Kvalitetsdokument 2023/24 ska lämnas in senast 14 juni 2024')
      expect(toEk?.text).toContain('Hej Rektor!')
      expect(toEk?.text).toContain('alltså om 3 dagar. Läget nu: inte påbörjat.')
      expect(toEk?.text).toContain(`/dokument/${documents[0]}`)
      expect(toEk?.from?.text).toContain('kvalitet@kommunen.example')
    })

    it('spares those who have handed in, and tells the others that the day has passed', async () => {
      await handIn(world.people.head, { documentId: String(documents[0]), acceptGaps: true })
      const receipt = mail.mails[0]
      expect(receipt?.subject).toMatch(/^Inlämnat: .*\(\d{8}-\d{4}-[0-9A-Z]{6}\)$/)
      expect(receipt?.text).toContain('Nu läser förvaltningen dokumentet.')
      expect(receipt?.text).toContain(`/dokument/${documents[0]}`)
      expect(await remindOn('2024-06-15')).toBe(1)
      expect(mail.mails[1]?.text).toContain('Alskolan skulle ha lämnats in senast 14 juni 2024, alltså för 1 dag sedan')
    })

    it('tries again when the mail server has refused, and loses nothing', async () => {
      const [late] = (await world.send(2024, [world.units.al])).documentIds
      mail.refuse(true)
      database.payload.logger.level = 'silent'
      expect(await remindOn('2025-06-11')).toBe(0)
      mail.refuse(false)
      expect(await remindOn('2025-06-11')).toBe(1)
      expect(mail.mails[0]?.text).toContain(`/dokument/${late}`)
    })

    it('sends one mail although two servers run at once', async () => {
      await world.send(2025, [world.units.al])
      const sent = await Promise.all([remindOn('2026-05-31'), remindOn('2026-05-31'), remindOn('2026-05-31')])
      expect(sent.reduce((sum, one) => sum + one, 0)).toBe(1)
      expect(mail.mails).toHaveLength(1)
    })

    it('sends what a server was killed at, under the number it had, and not while that server may still be at it', async () => {
      const { payload } = database
      const [id] = (await world.send(2026, [world.units.al])).documentIds
      const set = (data: object) => payload.db.updateOne({ collection: 'documents', id: String(id), data: { ...data } })
      expect(await remindOn('2027-05-31')).toBe(1)
      // As it stood before it was noted: the mail is out, and the server is dead.
      const soon = new Date(Date.now() + 2_500).toISOString()
      await set({ reminded: null, reminding: `${soon} 2027-06-14/14` })
      expect(await remindOn('2027-05-31')).toBe(1)
      expect(Date.now()).toBeGreaterThan(Date.parse(soon))
      const [first, again] = mail.mails.map(({ messageId }) => messageId)
      expect(first).toMatch(/^<[0-9a-f]{32}@localhost>$/u)
      expect(again).toBe(first)
      expect(await remindOn('2027-05-31')).toBe(0)
    })

    it('reminds at once on the strategist’s word, once a day, and does not disturb what is planned', async () => {
      const { payload } = database
      const { distributionId, documentIds } = await world.send(2027, [world.units.ek, world.units.al])
      await handIn(world.people.head, { documentId: String(documentIds[0]), acceptGaps: true })
      const now = (actor: Actor, today = '2028-05-31') => remindNow(actor, { distributionId }, today)
      for (const other of [world.people.head, world.people.department])
        expect(await refusal(now(other))).toMatchObject({ code: 'NOT_FOUND', status: 404 })
      const elsewhere = (await makeWorld(payload)).people.strategist
      expect(await refusal(now(elsewhere))).toMatchObject({ code: 'NOT_FOUND', status: 404 })
      for (const id of ['x', '7d3f2a10-0000-4000-8000-000000000000', 'aaaaaaaaaaaaaaaaaaaaaaaa'])
        expect((await refusal(remindNow(world.people.strategist, { distributionId: id }))).status).toBeLessThan(500)
      expect(await remindOn('2028-05-31')).toBe(1)
      expect(await now(world.people.strategist)).toEqual({ mails: 1, documents: 1, waiting: 1 })
      expect(mail.mails[1]?.text).toContain(`/dokument/${documentIds[1]}`)
      expect(await now(world.people.strategist)).toEqual({ mails: 0, documents: 0, waiting: 1 })
      // What was planned for the day is still known to be sent.
      expect(await remindOn('2028-05-31')).toBe(0)
      // Two clicks at once send one.
      const both = await Promise.all([1, 2].map(() => now(world.people.strategist, '2028-06-01')))
      expect(both.map(({ mails }) => mails).toSorted()).toEqual([0, 1])
      const { docs } = await payload.find({ collection: 'auditEntries', where: { action: { equals: 'remind' } } })
      expect(docs.map(({ summary }) => summary)).toEqual(Array(2).fill('Påminde om Kvalitetsdokument 2027/28: 1 mejl'))
      await payload.update({ collection: 'distributions', id: distributionId, data: { state: 'closed' }, depth: 0 })
      expect(await refusal(now(world.people.strategist, '2028-06-02'))).toMatchObject({ code: 'WRONG_STATE' })
    })

    it('reminds the chosen alone, with words of one’s own before the facts', async () => {
      const { units, people } = world
      const { distributionId, documentIds } = await world.send(2028, [units.ek, units.al])
      const message = 'Dialogen är redan den 3 juni.\nHör av er!'
      const chosen = { distributionId, documentIds: documentIds.slice(1), message }
      expect(await remindNow(people.strategist, chosen, '2029-05-31')).toEqual({ mails: 1, documents: 1, waiting: 1 })
      expect(mail.mails).toHaveLength(1)
      expect(mail.mails[0]?.text).toMatch(/^Hej Alrektor!\n\nDialogen är redan den 3 juni\.\nHör av er!\n\n.*Alskolan/)
      expect(mail.mails[0]?.text).not.toContain('automatisk')
      // Documents of others are no documents of this distribution.
      const strange = { distributionId, documentIds: documents }
      expect(await remindNow(people.strategist, strange, '2029-05-31')).toEqual({ mails: 0, documents: 0, waiting: 0 })
      expect(await refusal(remindNow(people.strategist, { ...chosen, documentIds: [] }))).toMatchObject({
        code: 'INVALID',
      })
    })

    it('reminds of a section that is answered by itself, also when the rest is handed in, and not once it is', async () => {
      const { payload, municipality, units, people } = world
      const section = (key: string, more = {}) => ({
        ...{ sectionKey: key, kind: 'section', title: `Avsnitt ${key}` },
        ...{ blocks: [{ blockType: 'testNote', blockKey: `${key}-note` }], ...more },
      })
      const sections = [section('a'), section('svar', { answeredBy: 'headTeacher', answeredWhen: 'after' })]
      const head = { municipality, title: 'Beslut', language: 'sv', layout: 'report', answeredBy: 'strategist' }
      const template = await make(payload, 'templates', { ...head, sections, _status: 'published' })
      const { editionId } = await publishEdition(people.strategist, { templateId: template })
      const sent = { editionId, schoolYear: 2030, unitIds: [units.ek], deadline: '2099-01-10' }
      const { documentIds } = await distribute(people.strategist, { ...sent, times: { svar: { due: '2099-06-14' } } })
      const documentId = String(documentIds[0])
      // The document itself is the strategist's to hand in, and nobody replies to what is not there.
      expect(await remindOn('2099-01-07')).toBe(1)
      expect(letters()[0]?.[0]).toMatch(/^strateg-/)
      expect(await remindOn('2099-06-11')).toBe(0)
      await handIn(people.strategist, { documentId, acceptGaps: true })
      mail.mails.length = 0
      expect(await remindOn('2099-06-11')).toBe(1)
      expect(await remindOn('2099-06-11')).toBe(0)
      expect(letters()).toEqual([
        [expect.stringMatching(/^rektor-/), 'Påminnelse: Avsnitt svar i Beslut ska besvaras senast 14 juni 2099'],
      ])
      await handInSection(people.head, { documentId, sectionKey: 'svar', handedIn: true, acceptGaps: true })
      expect(await remindOn('2099-06-13')).toBe(0)
    })

    it('keeps quiet where the strategist wants no reminders or the distribution is closed', async () => {
      const { payload } = database
      const { distributionId } = await world.send(2026, [world.units.al])
      const change = (data: object) =>
        payload.update({ collection: 'distributions', id: distributionId, data: data, depth: 0 })
      await change({ remindDays: [] })
      expect(await remindOn('2027-06-11')).toBe(0)
      await change({ remindDays: ['3'], state: 'closed' })
      expect(await remindOn('2027-06-11')).toBe(0)
      await change({ state: 'open' })
      expect(await remindOn('2027-06-11')).toBe(1)
    })
  })
