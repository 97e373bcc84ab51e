import { beforeAll, expect, it } from 'vitest'
import measureTable from '#blocks/results/measureTable/block.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { adopt } from '#commands/document/adopt.ts'
import { correctDocument } from '#commands/document/correctDocument.ts'
import { handIn } from '#commands/document/handIn.ts'
import { knownWorld } from '#commands/document/publication/knownWorld.ts'
import { publishPage } from '#commands/document/publishPage.ts'
import { remakeFiles } from '#commands/document/remakeFiles.ts'
import { withdrawPage } from '#commands/document/withdrawPage.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { archiveDocument } from '#files/archiveDocument.ts'
import { clearFiles } from '#jobs/clearFiles.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { loadPublicFigures } from '#load/loadPublicFigures.ts'
import { loadArchived, loadPublicFile, loadPublished } from '#load/loadPublished.ts'
import { today } from '#load/today.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, refusal, type World } from './world.ts'

const schoolYear = 2030
const deadline = '2031-06-14'
/** Groups of Ekskolan: 34 of 40 pupils have Swedish background, and six have not. */
const figures = [
  ['all', '82.5', 40],
  ['native', '85.3', 34],
  ['nonNative', '66.7', 6],
] as const

forEachDatabase(
  'a publication',
  (database) => {
    let world: World
    const limit = (minN: number) =>
      world.payload.update({
        collection: 'municipalities',
        id: world.municipality,
        data: { suppression: { minN, secondary: true, symbol: '..' } },
      })
    /** A document that shows the given groups of Ekskolan, adopted, with its files made. */
    const adopted = async (title: string, groups: string[], measure = 'pass') => {
      const { payload, municipality, people, units } = world
      const blocks = [
        {
          blockType: 'measureTable',
          blockKey: 'm1',
          title: 'Resultat',
          measures: [{ measure }],
          groups: groups.map((group) => ({ group })),
          periods: [{ term: 'VT', yearOffset: 0 }],
          answer: 'none',
        },
      ]
      const section = {
        sectionKey: 'one',
        kind: 'section',
        title: 'Resultat',
        numbered: true,
        inContents: true,
        blocks,
      }
      const content = { language: 'sv', layout: 'report', sections: [section], _status: 'published' }
      const templateId = await make(payload, 'templates', { municipality, title, ...content })
      const { editionId } = await publishEdition(people.strategist, { templateId })
      const { documentIds } = await distribute(people.strategist, {
        editionId,
        schoolYear,
        unitIds: [units.ek],
        deadline,
      })
      const documentId = String(documentIds[0])
      await finish(documentId)
      return documentId
    }
    const finish = async (documentId: string) => {
      await handIn(world.people.head, { documentId, acceptGaps: true })
      await adopt(world.people.strategist, { documentId, by: 'Nämnden', date: today() })
      await archiveDocument(world.payload, documentId)
    }
    const publish = (documentId: string) => publishPage(world.people.strategist, { documentId })
    const page = async (slug: string) => {
      const found = await loadPublished(world.payload, slug)
      if (found?.state !== 'open') return found?.state
      const file = await loadPublicFile(world.payload, found.document, 'html')
      return Buffer.from(file?.bytes ?? []).toString()
    }
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      const { payload, municipality, units } = world
      await payload.update({
        collection: 'municipalities',
        id: municipality,
        data: {
          measures: ['pass', 'early'].map((key) => ({ key, label: 'Andel godkända', unit: '%', decimals: 1 })),
          groups: [
            { key: 'all', label: 'Alla' },
            { key: 'native', label: 'Svensk bakgrund' },
            { key: 'nonNative', label: 'Utländsk bakgrund' },
          ],
        },
      })
      for (const measure of ['pass', 'early'])
        for (const [group, value, n] of figures)
          await make(payload, 'statistics', {
            municipality,
            unit: units.ek,
            measure,
            group,
            period: `VT${schoolYear + 1}`,
            value: { kind: 'number', value },
            n,
            origin: 'import',
          })
    })

    let open = ''
    let narrow = ''
    it('passes once of two at the same time that are harmless alone', async () => {
      // Shown while five pupils were enough; the other one was made when ten had to be.
      await limit(5)
      open = await adopted('Öppen', ['all', 'native'])
      await limit(10)
      narrow = await adopted('Trång', ['nonNative'])
      const ends = await Promise.allSettled([publish(open), publish(narrow)])
      expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      const [failed] = [open, narrow].filter((_, index) => ends[index]?.status === 'rejected')
      const refused = await refusal(publish(failed ?? ''))
      expect(refused).toMatchObject({ code: 'DISCLOSES', status: 422 })
      expect(refused.message).toContain('Andel godkända, Utländsk bakgrund, Ekskolan, VT-31 (dold i ')
      expect(refused.message).toMatch(/Andel godkända, Alla, Ekskolan, VT-31: 82,5 \(.*Svensk bakgrund.*: 85,3/)
      expect(refused.message).toContain(failed === open ? '”Trång 2030/31, Ekskolan”' : '”Öppen 2030/31, Ekskolan”')
      const slug = (await loadDocument(world.payload, failed === open ? narrow : open))?.publicSlug ?? ''
      await withdrawPage(world.people.strategist, {
        documentId: failed === open ? narrow : open,
        reason: 'Röjer uppgifter.',
      })
      expect(await page(slug)).toBe('withdrawn')
    }, 240_000)

    it('hides more when its files are adapted to what the web shows', async () => {
      await publish(narrow)
      expect(await refusal(publish(open))).toMatchObject({ code: 'DISCLOSES' })
      await remakeFiles(world.people.strategist, { documentId: open, adapt: true })
      await archiveDocument(world.payload, open)
      const { publicSlug } = await publish(open)
      expect(await page(publicSlug)).toContain('82,5')
      expect(await page(publicSlug)).not.toContain('85,3')
    }, 240_000)

    it('is fixed: what the web shows is shown by later documents too, and nothing more', async () => {
      const later = await adopted('Senare', ['all', 'native', 'nonNative'])
      const { publicSlug } = await publish(later)
      const shown = await page(publicSlug)
      expect(shown).toContain('82,5')
      expect(shown).not.toMatch(/85,3|66,7/)
    }, 240_000)

    it('has nothing to do with a school of the same name in another municipality', async () => {
      const other = await makeWorld(world.payload)
      expect((await loadPublicFigures(world.payload, world.municipality, {})).size).toBeGreaterThan(1)
      expect((await loadPublicFigures(world.payload, other.municipality, {})).size).toBe(0)
      const { world: known } = await knownWorld(world.payload, other.municipality)
      expect(known.units.filter(({ key }) => key === 'ekskolan')).toHaveLength(1)
    })

    it('is taken down at once, with a reason that is logged, and by a strategist alone', async () => {
      const { publicSlug = '' } = (await loadDocument(world.payload, open)) ?? {}
      const down = { documentId: open, reason: 'En bild saknar samtycke.' }
      expect((await refusal(withdrawPage(world.people.head, down))).code).toBe('FORBIDDEN')
      expect((await refusal(withdrawPage(world.people.strategist, { ...down, reason: ' ' }))).code).toBe('INVALID')
      await withdrawPage(world.people.strategist, down)
      await withdrawPage(world.people.strategist, down)
      expect(await page(publicSlug)).toBe('withdrawn')
      const { docs } = await world.payload.find({
        collection: 'auditEntries',
        where: { and: [{ action: { equals: 'withdrawPage' } }, { docId: { equals: open } }] },
      })
      expect(docs.map(({ details }) => (details as { reason: string }).reason)).toContain('En bild saknar samtycke.')
      expect((await publish(open)).publicSlug).toBe(publicSlug)
      expect(await page(publicSlug)).toContain('82,5')
    }, 240_000)

    it('gives way to a corrected version, and both are kept', async () => {
      const { payload, people } = world
      const { publicSlug = '' } = (await loadDocument(payload, open)) ?? {}
      const first = await page(publicSlug)
      const reason = 'Fel år i rubriken.'
      expect((await refusal(correctDocument(people.head, { documentId: open, reason }))).code).toBe('FORBIDDEN')
      await correctDocument(people.strategist, { documentId: open, reason })
      expect(await page(publicSlug)).toBe(first)
      await finish(open)
      expect(await page(publicSlug)).toBe(first)
      const kept = (await loadDocument(payload, open))?.earlier
      expect(kept).toMatchObject([{ version: 1, reason, by: 'Strateg', open: true, adoption: { by: 'Nämnden' } }])
      await publish(open)
      const document = await loadDocument(payload, open)
      expect(document).toMatchObject({ state: 'published', publicSlug, earlier: [{ open: false }] })
      await clearFiles(payload, { renders: -1000, files: -1000 })
      for (const adoption of [document?.adoption, document?.earlier[0]?.adoption])
        for (const audience of ['internal', 'public'] as const)
          for (const format of ['pdf', 'docx', 'html', 'json'] as const) {
            const file = document && (await loadArchived(payload, { ...document, adoption }, audience, format))
            expect(file?.bytes.length).toBeGreaterThan(100)
          }
      expect(document?.earlier[0]?.adoption.archive?.at).not.toBe(document?.adoption?.archive?.at)
    }, 240_000)

    it('is judged with what an older program put on the web without keeping its figures: its kept tree is read', async () => {
      const { payload } = world
      await limit(5)
      const early = await adopted('Tidig', ['all', 'native'], 'early')
      await publish(early)
      await payload.db.updateOne({ collection: 'documents', id: early, data: { publicFigures: null } })
      await limit(10)
      const late = await adopted('Sen', ['nonNative'], 'early')
      const refused = await refusal(publish(late))
      expect(refused).toMatchObject({ code: 'DISCLOSES' })
      expect(refused.message).toMatch(/Svensk bakgrund.*: 85,3 \(”Tidig 2030\/31, Ekskolan”/u)
      // Nor is one published itself whose files an older program made.
      await withdrawPage(world.people.strategist, { documentId: early, reason: 'Prövas.' })
      await publish(late)
      expect(await refusal(publish(early))).toMatchObject({ code: 'DISCLOSES' })
    }, 240_000)

    it('is withdrawn also while it is being corrected', async () => {
      const { payload, people } = world
      const { publicSlug = '' } = (await loadDocument(payload, open)) ?? {}
      await correctDocument(people.strategist, { documentId: open, reason: 'Ett namn står kvar.' })
      await withdrawPage(people.strategist, { documentId: open, reason: 'Ett namn står kvar.' })
      expect(await page(publicSlug)).toBe('withdrawn')
      expect(await loadDocument(payload, open)).toMatchObject({ state: 'returned' })
    }, 240_000)
  },
  { blocks: [...testBlocks, measureTable], replica: true },
)
