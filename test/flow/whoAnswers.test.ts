import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { asUser } from '#access/asUser.ts'
import { followUp } from '#app/(school)/_server/followUp.ts'
import type { Actor } from '#commands/common/actor.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { adopt } from '#commands/document/adopt.ts'
import { documentFor } from '#commands/document/documentFor.ts'
import { handIn } from '#commands/document/handIn.ts'
import { handInSection } from '#commands/document/handInSection.ts'
import { markSection } from '#commands/document/markSection.ts'
import { openParts } from '#commands/document/openParts.ts'
import { returnDocument } from '#commands/document/returnDocument.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { takeWordForm } from '#commands/document/word/takeWordForm.ts'
import { wordFormOf } from '#commands/document/word/wordFormOf.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { compose } from '#document/compose.ts'
import { inlineText } from '#document/text/variables.ts'
import { textsIn } from '#document/tree/walk.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { registryOf } from '#load/registryOf.ts'
import { stampOf } from '#load/stampOf.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { changeRow, make, makeWorld, refusal, saveId, type World } from './world.ts'

type Section = Record<string, unknown>
const section = (key: string, settings: Section = {}) => ({
  sectionKey: key,
  kind: 'section',
  title: `Avsnitt ${key}`,
  numbered: true,
  inContents: true,
  blocks: [{ blockType: 'testNote', blockKey: `${key}-note`, title: `Fråga ${key}` }],
  ...settings,
})

forEachDatabase(
  'who answers a section',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const sent = async (sections: Section[], head: Section = {}, times = {}) => {
      const { payload, municipality, people, units } = world
      const row = {
        municipality,
        title: `Rapport ${randomUUID()}`,
        language: 'sv',
        layout: 'report',
        ...head,
        sections,
      }
      const template = await make(payload, 'templates', { ...row, _status: 'published' })
      const { editionId } = await publishEdition(people.strategist, { templateId: template })
      const { documentIds, distributionId } = await distribute(people.strategist, {
        editionId,
        schoolYear: 2026,
        unitIds: [units.ek],
        deadline: '2099-06-14',
        times,
      })
      return { id: String(documentIds[0]), distributionId }
    }
    const save = (actor: Actor, documentId: string, key: string, text: string) =>
      saveAnswer(actor, {
        documentId,
        instanceKey: `${key}-note`,
        saveId: saveId(),
        changes: [{ path: ['text'], base: undefined, value: text }],
      })
    const submit = (actor: Actor, documentId: string, sectionKey: string, more = {}) =>
      handInSection(actor, { documentId, sectionKey, handedIn: true, ...more })
    const printed = async (id: string) => {
      const input = await loadComposeInput(world.payload, id, { audience: 'internal' })
      const { tree, problems } = compose(registryOf(world.payload), input)
      expect(problems).toEqual([])
      return textsIn(tree.children).map(inlineText).join('\n')
    }
    const state = async (id: string) => (await loadDocument(world.payload, id))?.state
    const comment = [section('own'), section('other', { answeredBy: 'municipality' })]

    it('is another, by a setting of the section: each writes their own, and neither the other’s', async () => {
      const { head, staff, strategist, department, otherHead } = world.people
      const { id } = await sent(comment)
      await save(staff, id, 'own', 'Skolans ord')
      await save(department, id, 'other', 'Huvudmannens ord')
      for (const who of [head, staff])
        expect(await refusal(save(who, id, 'other', 'Nej'))).toMatchObject({ refusal: 'FORBIDDEN/otherParty' })
      for (const who of [strategist, department])
        expect(await refusal(save(who, id, 'own', 'Nej'))).toMatchObject({ refusal: 'FORBIDDEN/answer' })
      expect(await refusal(save(otherHead, id, 'other', 'Nej'))).toMatchObject({ status: 404 })
      expect(await refusal(markSection(head, { documentId: id, sectionKey: 'other', ready: true }))).toMatchObject({
        status: 403,
      })
      expect(await refusal(submit(head, id, 'other'))).toMatchObject({ status: 403 })
      expect(await refusal(submit(department, id, 'own'))).toMatchObject({ refusal: 'NOT_FOUND/section' })
      expect(await refusal(handIn(strategist, { documentId: id }))).toMatchObject({ refusal: 'FORBIDDEN/handIn' })
    })

    it('their words are nobody else’s before they hand in, and then stand with name, role and date', async () => {
      const { payload, people } = world
      const { id } = await sent(comment)
      await save(people.department, id, 'other', 'Huvudmannens ord')
      const answers = (who: Actor) =>
        payload.find({ collection: 'answers', where: { document: { equals: id } }, ...asUser(who.user) })
      expect((await answers(people.head)).docs).toEqual([])
      expect(await printed(id)).not.toContain('Huvudmannens ord')
      expect(await printed(id)).toContain('Huvudmannen har inte svarat.')
      await submit(people.department, id, 'other')
      expect(await printed(id)).toMatch(/Huvudmannens ord\n[\s\S]*Svar av Forvaltning, förvaltningen, \d+ \w+ \d{4}\./)
      expect(await printed(id)).not.toContain('har inte svarat')
      expect(await refusal(save(people.department, id, 'other', 'Mer'))).toMatchObject({
        refusal: 'WRONG_STATE/sectionHandedIn',
      })
      await handInSection(people.department, { documentId: id, sectionKey: 'other', handedIn: false })
      expect(await printed(id)).toContain('Huvudmannen har inte svarat.')
    })

    it('a draft of the school is still its own: the other party opens its own section alone', async () => {
      const { people } = world
      const { id } = await sent(comment)
      expect(await refusal(documentFor(people.strategist, id, 'read'))).toMatchObject({ refusal: 'FORBIDDEN/read' })
      expect((await documentFor(people.strategist, id, 'part')).id).toBe(id)
      const { bytes } = await wordFormOf(people.strategist, id)
      expect(Buffer.from(bytes).length).toBeGreaterThan(0)
    })

    it('a form as Word has the sections that are the person’s to write now', async () => {
      const { people } = world
      const { id } = await sent(comment)
      const file = Buffer.from((await wordFormOf(people.head, id)).bytes).toString('base64')
      const { findings } = await takeWordForm(people.head, { documentId: id, file, store: true })
      expect(findings).toEqual([])
      const others = await takeWordForm(people.department, { documentId: id, file, store: true })
      expect(others).toMatchObject({ answers: 0 })
      expect(others.findings.map(({ kind }) => kind)).toEqual(['notAsked', 'notAsked', 'notAsked', 'notAsked'])
    })

    it('what is missing stops the hand-in of a section until it is accepted, and never that of the rest', async () => {
      const { people } = world
      const { id } = await sent(comment)
      await save(people.staff, id, 'own', 'Skolans ord')
      expect(await refusal(submit(people.department, id, 'other'))).toMatchObject({ code: 'GAPS' })
      const { findings } = await handIn(people.head, { documentId: id })
      expect(findings).toEqual([])
      await submit(people.department, id, 'other', { acceptGaps: true })
      expect(await state(id)).toBe('handedIn')
    })

    it('its window opens and closes, whatever the document’s own days are', async () => {
      const { payload, people } = world
      const { id, distributionId } = await sent(comment, {}, { other: { opens: '2098-01-01' } })
      expect(await refusal(save(people.department, id, 'other', 'För tidigt'))).toMatchObject({
        refusal: 'WRONG_STATE/notOpen',
      })
      expect(await refusal(submit(people.department, id, 'other', { acceptGaps: true }))).toMatchObject({
        refusal: 'WRONG_STATE/notOpen',
      })
      const past = { due: '2020-02-01' }
      await changeRow(payload, 'distributions', distributionId, { times: { other: past, own: past } })
      expect(await refusal(save(people.department, id, 'other', 'För sent'))).toMatchObject({
        refusal: 'WRONG_STATE/windowClosed',
      })
      // The document's own are late, and still answered.
      await save(people.staff, id, 'own', 'Sent men här')
    })

    it('a second party who never answers: the document is handed in and adopted, and says so in words', async () => {
      const { people } = world
      const { id } = await sent(comment)
      await save(people.staff, id, 'own', 'Skolans ord')
      await save(people.department, id, 'other', 'Inte färdigt')
      await handIn(people.head, { documentId: id })
      await adopt(people.strategist, { documentId: id, by: 'Nämnden', date: new Date().toISOString().slice(0, 10) })
      expect(await state(id)).toBe('adopted')
      expect(await printed(id)).toContain('Huvudmannen har inte svarat.')
      expect(await printed(id)).not.toContain('Inte färdigt')
    })

    it('what waits for a person is found, by whom it is asked of, until it is handed in', async () => {
      const { people } = world
      const { id } = await sent(comment, {}, { other: { due: '2099-03-01' } })
      const waiting = async (who: Actor) =>
        (await openParts(who)).filter(({ document }) => document.id === id).map(({ title, due }) => [title, due])
      for (const who of [people.strategist, people.department])
        expect(await waiting(who)).toEqual([['Avsnitt other', '2099-03-01']])
      for (const who of [people.head, people.staff, people.otherHead]) expect(await waiting(who)).toEqual([])
      await submit(people.strategist, id, 'other', { acceptGaps: true })
      expect(await waiting(people.department)).toEqual([])
    })

    it('a last day that is moved is told in what was made of the document before', async () => {
      const { payload, people } = world
      const { id, distributionId } = await sent(
        [section('own'), section('other', { answeredBy: 'municipality' })],
        {},
        {
          other: { opens: '2026-09-01', due: '2099-06-15' },
        },
      )
      await save(people.head, id, 'own', 'Skolans ord.')
      await handIn(people.head, { documentId: id, acceptGaps: true })
      const moved = (due: string, updatedAt: string) => {
        const data = { times: { other: { opens: '2026-09-01', due } }, updatedAt }
        return payload.db.updateOne({ collection: 'distributions', id: distributionId, data })
      }
      const told = async () => {
        const document = await loadDocument(payload, id)
        return document && stampOf(payload, document, true)
      }
      await moved('2099-06-15', '2020-01-01T00:00:00.000Z')
      const [before, text] = [await told(), await printed(id)]
      await moved('2099-06-30', '2020-01-02T00:00:00.000Z')
      expect([text, await printed(id)].map((one) => /\d+ juni 2099/u.exec(one)?.[0])).toEqual([
        '15 juni 2099',
        '30 juni 2099',
      ])
      expect(before).toBeDefined()
      expect(await told()).not.toBe(before)
    })

    it('follows up a section by its own hand-in, not by that of the rest', async () => {
      const { people } = world
      const { id, distributionId } = await sent(comment)
      const cell = async () => (await followUp(people.strategist, distributionId)).rows[0]?.cells.other
      await save(people.department, id, 'other', 'Huvudmannens ord')
      await handIn(people.head, { documentId: id, acceptGaps: true })
      expect(await cell()).toBe('started')
      await submit(people.department, id, 'other')
      expect(await cell()).toBe('ready')
      const { columns } = await followUp(people.strategist, distributionId)
      expect(columns.map(({ party }) => party)).toEqual([undefined, 'municipality'])
    })

    const decision = [
      section('reasons'),
      section('reply', { answeredBy: 'headTeacher', answeredWhen: 'after', title: 'Rektors svar' }),
    ]
    const byStrategist = { answeredBy: 'strategist' }

    it('a decision on a school is written by the strategist, and not the school’s to see before it is handed in', async () => {
      const { payload, people } = world
      const { id } = await sent(decision, byStrategist)
      await save(people.strategist, id, 'reasons', 'Beslutets ord')
      expect(await refusal(documentFor(people.head, id, 'see'))).toMatchObject({ status: 404 })
      expect(await refusal(save(people.head, id, 'reply', 'För tidigt'))).toMatchObject({ status: 404 })
      const seen = (collection: 'documents' | 'answers') =>
        payload.find({
          collection,
          where: { [collection === 'documents' ? 'id' : 'document']: { equals: id } },
          ...asUser(people.head.user),
        })
      expect([(await seen('documents')).totalDocs, (await seen('answers')).totalDocs]).toEqual([0, 0])
      await handIn(people.strategist, { documentId: id })
      expect((await seen('documents')).totalDocs).toBe(1)
      expect((await documentFor(people.head, id, 'read')).state).toBe('handedIn')
    })

    it('its reply comes later, by the head teacher alone, and what was handed in stands', async () => {
      const { people } = world
      const { id } = await sent(decision, byStrategist)
      await save(people.strategist, id, 'reasons', 'Beslutets ord')
      await handIn(people.strategist, { documentId: id })
      expect(await printed(id)).toContain('Rektor har inte svarat.')
      expect(await refusal(save(people.staff, id, 'reply', 'Nej'))).toMatchObject({ status: 403 })
      expect(await refusal(save(people.strategist, id, 'reasons', 'Ändrat'))).toMatchObject({
        refusal: 'WRONG_STATE/document',
      })
      await save(people.head, id, 'reply', 'Rektors ord')
      await submit(people.head, id, 'reply')
      const text = await printed(id)
      expect(text).toContain('Beslutets ord')
      expect(text).toMatch(/Rektors ord\n[\s\S]*Svar av Rektor, rektor, /)
      expect(await state(id)).toBe('handedIn')
    })

    it('their goals and figures come with their own hand-in, before that of the rest and after it, and go with what is taken back', async () => {
      const { payload, people, units } = world
      const plan = { blockType: 'testPlan', blockKey: 'other-plan', title: 'Plan' }
      const { id } = await sent([section('own'), section('other', { answeredBy: 'municipality', blocks: [plan] })])
      const rowKey = randomUUID()
      await saveAnswer(people.department, {
        documentId: id,
        instanceKey: 'other-plan',
        saveId: saveId(),
        changes: [
          { path: ['goals'], base: undefined, value: { order: [rowKey], items: { [rowKey]: { goal: 'Läsa' } } } },
        ],
      })
      const goals = async () => {
        const where = { document: { equals: id }, unit: { equals: units.ek } }
        const { docs } = await payload.find({ collection: 'goals', where, depth: 0 })
        return docs.map(({ text }) => text)
      }
      await handIn(people.head, { documentId: id, acceptGaps: true })
      expect(await goals()).toEqual([])
      await submit(people.department, id, 'other')
      expect(await goals()).toEqual(['Läsa'])
      await handInSection(people.department, { documentId: id, sectionKey: 'other', handedIn: false })
      expect(await goals()).toEqual([])
      await submit(people.department, id, 'other')
      await returnDocument(people.strategist, { documentId: id, reason: 'Mer.' })
      await handIn(people.head, { documentId: id, acceptGaps: true })
      expect(await goals()).toEqual(['Läsa'])
    })

    it('a reply to what is adopted waits for its files, and then becomes its next version', async () => {
      const { payload, people } = world
      const { id } = await sent(decision, byStrategist)
      await save(people.strategist, id, 'reasons', 'Beslutets ord')
      await handIn(people.strategist, { documentId: id })
      const date = new Date().toISOString().slice(0, 10)
      await adopt(people.strategist, { documentId: id, by: 'Nämnden', date, paragraph: '7' })
      await save(people.head, id, 'reply', 'Rektors ord')
      expect(await refusal(submit(people.head, id, 'reply'))).toMatchObject({ code: 'FILES_NOT_READY' })
      const file = { id: 'a', checksum: 'b' }
      const files = { internal: { pdf: file }, public: { pdf: file } }
      const archive = { rendererVersion: '1', at: new Date().toISOString(), files }
      await changeRow(payload, 'documents', id, { adoption: { by: 'Nämnden', date, paragraph: '7', archive } })
      await submit(people.head, id, 'reply')
      const now = await loadDocument(payload, id)
      expect(now).toMatchObject({ state: 'adopted', adoption: { by: 'Nämnden', date, paragraph: '7' } })
      expect(now?.adoption?.archive).toBeUndefined()
      expect(now?.earlier).toMatchObject([{ version: 1, adoption: { archive }, open: false }])
      expect(await printed(id)).toContain('Rektors ord')
      const takenBack = handInSection(people.head, { documentId: id, sectionKey: 'reply', handedIn: false })
      expect(await refusal(takenBack)).toMatchObject({ refusal: 'WRONG_STATE/document' })
    })
  },
  { blocks: testBlocks },
)
