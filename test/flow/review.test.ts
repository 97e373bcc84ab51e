import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { followUp } from '#app/(school)/_server/followUp.ts'
import { stateWithGaps } from '#app/(school)/_server/stateText.ts'
import type { Actor } from '#commands/common/actor.ts'
import { moveDocument } from '#commands/common/moveDocument.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { remindNow } from '#commands/distribution/remind/remindNow.ts'
import { adopt } from '#commands/document/adopt.ts'
import { adoptDocument } from '#commands/document/adoptDocument.ts'
import { handIn } from '#commands/document/handIn.ts'
import { markSection } from '#commands/document/markSection.ts'
import { publishPage } from '#commands/document/publishPage.ts'
import { remakeFiles } from '#commands/document/remakeFiles.ts'
import { returnDocument } from '#commands/document/returnDocument.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { compose } from '#document/compose.ts'
import { archiveDocument } from '#files/archiveDocument.ts'
import { type DecisionFacts, loadComposeInput } from '#load/loadComposeInput.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { loadFilesState } from '#load/loadFilesState.ts'
import { loadNews } from '#load/loadNews.ts'
import { registryOf } from '#load/registryOf.ts'
import { today } from '#load/today.ts'
import { renderDocument } from '#render/renderDocument.ts'
import { wordsOf } from '#school/words/wordsOf.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, refusal, saveId, type World } from './world.ts'

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
      it("shows the school's own marks until hand-in, and the gaps it handed in with", async () => {
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
        expect(await row()).toMatchObject({ state: 'returned', cells: { one: 'started' } })
        await handIn(people.head, { documentId })
        // Not marked, but written in and handed in: it is no longer under way.
        expect(await row()).toMatchObject({ state: 'handedIn', cells: { one: 'ready' } })
        expect(await row()).not.toHaveProperty('gaps')
      })

      it('is printed as a proposal until it is decided on, in each format', async () => {
        const { people, payload, units } = world
        const { documentIds } = await world.send(2038, [units.ek])
        const documentId = String(documentIds[0])
        const tree = async (decision?: DecisionFacts) =>
          compose(registryOf(payload), await loadComposeInput(payload, documentId, { audience: 'internal', decision }))
            .tree
        const marked = async () => /Förslag/.exec(JSON.stringify(await tree()))?.[0]
        expect(await marked()).toBeUndefined()
        await handIn(people.head, { documentId, acceptGaps: true })
        const proposal = await tree()
        expect(proposal.title).toBe('Förslag: Kvalitetsdokument 2038/39')
        expect(proposal.running.start).toBe('Förslag · Ekskolan')
        const { html, docx } = await renderDocument(proposal, ['html', 'docx'], {
          date: new Date(),
          loadAsset: async () => undefined,
        })
        expect(Buffer.from(html.bytes).toString('utf8')).toContain('<title>Förslag: Kvalitetsdokument')
        const word = unzipSync(docx.bytes)
        const header = Object.keys(word).find((name) => name.startsWith('word/header')) ?? ''
        expect(Buffer.from(word[header] ?? []).toString('utf8')).toContain('Förslag · ')
        const adoption = { by: 'Nämnden', date: today() }
        expect((await tree({ adoption })).title).toBe('Kvalitetsdokument 2038/39')
        await returnDocument(people.strategist, { documentId, reason: 'Texten saknas.' })
        expect(await marked()).toBeUndefined()
      })

      it('says what is needed where no mail can be sent', async () => {
        const { people, units } = world
        const { distributionId } = await world.send(2037, [units.ek])
        const refused = await refusal(remindNow(people.strategist, { distributionId }))
        expect(refused).toMatchObject({ code: 'WRONG_STATE', message: expect.stringContaining('SMTP_URL') })
      })

      it('has a column for every section that any school has, in order, and none is a school’s by name', async () => {
        const { people, payload, municipality, units } = world
        const asks = (key: string, grade?: number) => ({
          sectionKey: key,
          kind: 'section' as const,
          title: key === 'first' ? 'Vi på {{unit}}' : key,
          numbered: true,
          ...(grade ? { showWhen: { grades: [grade] } } : {}),
          blocks: [{ blockType: 'testNote', blockKey: `note-${key}`, title: 'Anteckning' }],
        })
        const templateId = await make(payload, 'templates', {
          municipality,
          title: 'Olika skolor',
          language: 'sv',
          layout: 'report',
          sections: [
            asks('first'),
            asks('three', 3),
            asks('nine', 9),
            { ...asks('last'), title: 'Om {{item}}', repeat: 'grades' as const },
          ],
          _status: 'published',
        })
        const { editionId } = await publishEdition(people.strategist, { templateId })
        const { distributionId } = await distribute(people.strategist, {
          editionId,
          schoolYear: 2036,
          unitIds: [units.ek, units.bok],
          deadline: '2037-06-14',
        })
        const { columns, rows } = await followUp(people.strategist, distributionId)
        expect(columns.map(({ key }) => key)).toEqual(['first', 'three', 'nine', 'last'])
        expect(columns.at(-1)?.title).toBe('Om …')
        expect(columns.map(({ number, title }) => `${number ?? ''} ${title}`)).toContain(' Vi på …')
        const cells = (unit: string) => rows.find((row) => row.unit === unit)?.cells
        expect(cells('Ekskolan')).toMatchObject({ three: 'notStarted', nine: undefined, last: 'notStarted' })
        expect(cells('Bokskolan')).toMatchObject({ three: undefined, nine: 'notStarted', last: 'notStarted' })
      })

      it('says it in words', () => {
        expect(stateWithGaps({ state: 'handedIn', gaps: 3 }, wordsOf('sv'))).toBe('Inlämnat med 3 luckor')
        expect(stateWithGaps({ state: 'adopted', gaps: 1 }, wordsOf('sv'))).toBe('Fastställt, inlämnat med en lucka')
        expect(stateWithGaps({ state: 'handedIn' }, wordsOf('sv'))).toBe('Inlämnat')
      })
    })

    describe('of the decision', () => {
      it('refuses a date before hand-in or after today, in words, and changes nothing', async () => {
        const { payload, people } = world
        const documentId = await world.document(2031)
        await handIn(people.head, { documentId, acceptGaps: true })
        const on = (date: string) => ({ documentId, by: 'Nämnden', date })
        const early = await refusal(adoptDocument(people.strategist, on(inDays(-1))))
        expect(early).toMatchObject({ code: 'INVALID', status: 400 })
        expect(early.message).toMatch(/^Datumet .* ligger före inlämningen, som gjordes .*Skriv den dag då beslutet/)
        expect((await refusal(adopt(people.strategist, on(inDays(-1))))).code).toBe('INVALID')
        const late = await refusal(adoptDocument(people.strategist, on('2205-06-14')))
        expect(late.message).toContain('14 juni 2205 har inte varit än')
        expect((await refusal(adopt(people.strategist, on(inDays(1))))).refusal).toBe('INVALID/decidedAhead')
        expect((await loadDocument(payload, documentId))?.state).toBe('handedIn')
        expect(await adopt(people.strategist, on(inDays(0)))).toEqual({ state: 'adopted' })
        // The same decision again is the same adoption, whatever day it is.
        expect(await adopt(people.strategist, on(inDays(0)))).toEqual({ state: 'adopted' })
      })
    })

    describe('of the files', () => {
      const decide = async (year: number, text: string) => {
        const documentId = await world.document(year)
        await note(documentId, text)
        await handIn(world.people.head, { documentId, acceptGaps: true })
        await adopt(world.people.strategist, { documentId, by: 'Nämnden', date: today() })
        return documentId
      }
      const files = async (documentId: string) => {
        const document = await loadDocument(world.payload, documentId)
        return document && loadFilesState(world.payload, document)
      }

      it('says that they are being made, and publishes when they are there', async () => {
        const { payload, people } = world
        const documentId = await decide(2033, 'Klart.')
        expect(await files(documentId)).toEqual({ state: 'making' })
        expect(await refusal(publishPage(people.strategist, { documentId }))).toMatchObject({ code: 'FILES_NOT_READY' })
        await archiveDocument(payload, documentId)
        expect(await files(documentId)).toEqual({ state: 'ready' })
        expect(await remakeFiles(people.strategist, { documentId })).toEqual({ state: 'ready' })
        expect((await publishPage(people.strategist, { documentId })).state).toBe('published')
      }, 120_000)

      it('says which block is at fault, and tries again when asked', async () => {
        const { payload, people } = world
        // Handed in before hand-in looked at what files can carry.
        const documentId = await decide(2034, 'Vi är nöjda')
        await moveDocument(payload, documentId, ({ frozenInput }) => ({
          frozenInput: JSON.parse(JSON.stringify(frozenInput).replaceAll('Vi är nöjda', 'Vi är nöjda \u{10FFFD}')),
        }))
        await archiveDocument(payload, documentId)
        expect(await files(documentId)).toMatchObject({ state: 'failed', faults: [{ place: 'Anteckning' }] })
        expect((await refusal(remakeFiles(people.head, { documentId }))).code).toBe('FORBIDDEN')
        expect((await refusal(remakeFiles(people.otherHead, { documentId }))).code).toBe('NOT_FOUND')
        expect(await remakeFiles(people.strategist, { documentId })).toEqual({ state: 'making' })
        await archiveDocument(payload, documentId)
        expect(await files(documentId)).toMatchObject({ state: 'failed', faults: [{ code: 'GLYPH_MISSING' }] })
      }, 120_000)

      it('says what stopped them, and goes on at once when asked', async () => {
        const { payload, people } = world
        const documentId = await decide(2035, 'Klart.')
        await archiveDocument(payload, documentId)
        const document = await loadDocument(payload, documentId)
        const { by, date } = document?.adoption ?? {}
        await payload.db.updateOne({ collection: 'documents', id: documentId, data: { adoption: { by, date } } })
        const { docs } = await payload.find({ collection: 'renders', where: { document: { equals: documentId } } })
        const error = 'Webbläsaren svarar inte.'
        for (const { id } of docs)
          await payload.db.updateOne({
            collection: 'renders',
            id,
            data: { state: 'failed', attempts: 3, error, heartbeatAt: new Date().toISOString(), file: null },
          })
        expect(await files(documentId)).toEqual({ state: 'failed', faults: [], message: error })
        await expect(archiveDocument(payload, documentId)).rejects.toThrow(error)
        expect(await remakeFiles(people.strategist, { documentId })).toEqual({ state: 'making' })
        await archiveDocument(payload, documentId)
        expect(await files(documentId)).toEqual({ state: 'ready' })
      }, 120_000)

      it('is not asked about before the decision', async () => {
        const documentId = await world.document(2036)
        expect((await refusal(remakeFiles(world.people.strategist, { documentId }))).code).toBe('WRONG_STATE')
      })
    })

    it('tells who else writes where, for a minute, and nobody from elsewhere', async () => {
      const { payload, people } = world
      const documentId = await world.document(2037)
      await note(documentId, 'Jag skriver.')
      const document = await loadDocument(payload, documentId)
      if (!document) throw new Error('No document')
      const seenBy = async (actor: Actor, now?: number) =>
        (await loadNews(payload, document, actor.user.id, new Map(), () => true, now)).writers
      expect(await seenBy(people.head)).toEqual([{ instanceKey: 'note1', name: 'Medarbetare' }])
      expect(await seenBy(people.staff)).toEqual([])
      expect(await seenBy(people.head, Date.now() + 61_000)).toEqual([])
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
