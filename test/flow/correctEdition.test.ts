import { beforeAll, expect, it } from 'vitest'
import table from '#blocks/tables/table/block.ts'
import question from '#blocks/text/question/block.ts'
import { correctEdition, previewCorrection } from '#commands/distribution/correctEdition.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { handIn } from '#commands/document/handIn.ts'
import { returnDocument } from '#commands/document/returnDocument.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { compose } from '#document/compose.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { registryOf } from '#load/registryOf.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { changeRow, make, makeWorld, refusal, saveId, type World } from './world.ts'

const ask = { blockType: 'question', blockKey: 'q1', title: 'Frågan', prompt: 'Hur gick dett?', help: 'Skriv kort.' }
const grid = {
  blockType: 'table',
  blockKey: 't1',
  caption: 'Antal',
  columns: [{ key: 'n', label: 'Antal elver', type: 'number', decimals: 0 }],
  rows: [{ key: 'all', label: 'Alla' }],
}
const first = { sectionKey: 'one', kind: 'section', title: 'Avsnitet', help: 'Hjälp', blocks: [ask, grid] }

forEachDatabase(
  'correcting an edition',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    /** A template that is out at two schools, and a way to change it. */
    const sent = async (schoolYear: number) => {
      const { payload, municipality, units, people } = world
      const template = await make(payload, 'templates', {
        municipality,
        title: `Plan ${schoolYear}`,
        language: 'sv',
        layout: 'report',
        sections: [first],
        _status: 'published',
      })
      const { editionId } = await publishEdition(people.strategist, { templateId: template })
      const args = { editionId, schoolYear, unitIds: [units.ek, units.al], deadline: `${schoolYear + 1}-06-14` }
      const { documentIds } = await distribute(people.strategist, args)
      const [ek = '', al = ''] = documentIds
      const change = (sections: unknown[], more: Record<string, unknown> = {}) =>
        changeRow(payload, 'templates', template, { sections, ...more })
      return { template, editionId, args, ek, al, change }
    }
    const corrected = { ...first, title: 'Avsnittet', blocks: [{ ...ask, prompt: 'Hur gick det?' }, grid] }
    const textOf = async (documentId: string) => {
      const input = await loadComposeInput(world.payload, documentId, { audience: 'internal' })
      return JSON.stringify(compose(registryOf(world.payload), input).tree)
    }

    it('re-points documents not handed in, leaves answers and handed-in documents, and says why in the log', async () => {
      const { payload, people } = world
      const { editionId, args, ek, al, change } = await sent(2001)
      const answer = { path: ['answer'], value: 'Bra.' }
      await saveAnswer(people.staff, { documentId: ek, instanceKey: 'q1', saveId: saveId(), changes: [answer] })
      await handIn(people.otherHead, { documentId: al, acceptGaps: true })
      await change([corrected])
      const preview = await previewCorrection(people.strategist, { editionId })
      expect(preview).toMatchObject({ documents: 1, other: [] })
      expect(preview.texts).toEqual([
        'Avsnittet ”Avsnitet”: ”Rubrik” ändras från ”Avsnitet” till ”Avsnittet”.',
        expect.stringMatching(/^”Frågan” i avsnittet ”Avsnittet”: .* från ”Hur gick dett\?” till ”Hur gick det\?”\.$/),
      ])
      expect((await refusal(correctEdition(people.strategist, { editionId, reason: ' ' }))).code).toBe('INVALID')
      const before = await payload.find({ collection: 'answers', where: { document: { equals: ek } }, depth: 0 })
      const both = await Promise.all([
        correctEdition(people.strategist, { editionId, reason: 'Stavfel' }),
        correctEdition(people.strategist, { editionId, reason: 'Stavfel' }),
      ])
      expect(both[0].editionId).toBe(both[1].editionId)
      expect(both[0].number).toBe(2)
      const edition = await payload.findByID({ collection: 'editions', id: both[0].editionId, depth: 0 })
      expect(edition).toMatchObject({ supersedes: editionId, number: 2 })
      expect(await loadDocument(payload, ek)).toMatchObject({ edition: both[0].editionId, state: 'inProgress' })
      expect(await loadDocument(payload, al)).toMatchObject({ edition: editionId, state: 'handedIn' })
      expect(await textOf(ek)).toContain('Hur gick det?')
      expect(await textOf(ek)).toContain('Bra.')
      expect(await textOf(al)).toContain('Hur gick dett?')
      const after = await payload.find({ collection: 'answers', where: { document: { equals: ek } }, depth: 0 })
      expect(after.docs).toEqual(before.docs)
      const { docs } = await payload.find({
        collection: 'auditEntries',
        where: { and: [{ action: { equals: 'correctEdition' } }, { docId: { equals: both[0].editionId } }] },
      })
      expect(docs[0]).toMatchObject({ details: { reason: 'Stavfel', supersedes: editionId } })

      // Sending the old edition again is the same distribution, in its corrected words.
      const again = await distribute(people.strategist, { ...args, unitIds: [...args.unitIds, world.units.bok] })
      expect(again.created).toBe(1)
      expect(again.documentIds.slice(0, 2)).toEqual([ek, al])
      expect(await textOf(String(again.documentIds[2]))).toContain('Hur gick det?')
      // A document returned later follows too.
      await returnDocument(people.strategist, { documentId: al, reason: 'Komplettera.' })
      expect(await textOf(al)).toContain('Hur gick det?')

      await change([{ ...corrected, help: 'Mer hjälp' }])
      const spent = await refusal(correctEdition(people.strategist, { editionId, reason: 'Mer' }))
      expect(spent).toMatchObject({ code: 'WRONG_STATE', status: 409 })
      expect(spent.message).toContain('upplaga 2')
      const third = await correctEdition(people.strategist, { editionId: both[0].editionId, reason: 'Mer' })
      expect(third).toMatchObject({ number: 3, documents: 3 })
    })

    it('lists everything else that differs, and changes nothing', async () => {
      const { payload, people } = world
      const { editionId, ek, change } = await sent(2003)
      const decimals = { ...grid, columns: [{ ...grid.columns[0], decimals: 2 }] }
      const added = { blockType: 'question', blockKey: 'q2', prompt: 'Ny fråga' }
      const another = { sectionKey: 'two', kind: 'section', title: 'Nytt', blocks: [] }
      await change([
        { ...first, showWhen: { grades: [3] }, blocks: [decimals, { ...ask, type: 'number' }, added] },
        another,
      ])
      const refused = await refusal(correctEdition(people.strategist, { editionId, reason: 'Fel' }))
      expect(refused).toMatchObject({ code: 'NOT_ONLY_TEXTS', status: 422 })
      const other = refused.details.other as string[]
      expect(other).toHaveLength(6)
      for (const words of [
        'Avsnittet ”Nytt” är nytt.',
        'Avsnittet ”Avsnitet”: villkoret för att visas ändras.',
        'Blocket ”Fråga” i avsnittet ”Avsnitet” är nytt.',
        'Blocken i avsnittet ”Avsnitet” har bytt ordning.',
        '”Decimaler” ändras från ”0” till ”2”',
        '”Typ av svar” ändras från ”longText” till ”number”',
      ])
        expect(other.join('\n')).toContain(words)
      expect(await loadDocument(payload, ek)).toMatchObject({ edition: editionId })
      await change([{ ...first, showWhen: { grades: [] } }])
      expect(await refusal(correctEdition(people.strategist, { editionId, reason: 'Fel' }))).toMatchObject({
        code: 'INVALID',
      })
      await change([{ ...first, blocks: [ask] }])
      expect((await previewCorrection(people.strategist, { editionId })).other[0]).toMatch(/borttaget/)
    })

    it('is the municipality’s strategist’s alone', async () => {
      const other = await makeWorld(world.payload)
      const { editionId, change } = await sent(2005)
      await change([corrected])
      const strangers = [...Object.values(other.people), world.people.head, world.people.department]
      for (const person of strangers)
        expect((await refusal(correctEdition(person, { editionId, reason: 'x' }))).code).toBe('NOT_FOUND')
    })
  },
  { blocks: [...testBlocks, question, table] },
)
