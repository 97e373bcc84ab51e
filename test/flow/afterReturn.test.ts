import { beforeAll, expect, it } from 'vitest'
import { coreBlocks } from '#blocks/index.gen.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { handIn } from '#commands/document/handIn.ts'
import { returnDocument } from '#commands/document/returnDocument.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { formOf } from '#document/answer/formOf.ts'
import { compose } from '#document/compose.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { loadDocument } from '#load/loadDocument.ts'
import { loadLastAnswers } from '#load/loadLastAnswers.ts'
import { registryOf } from '#load/registryOf.ts'
import { previousLines } from '#school/form/previousLines.ts'
import { sv } from '#school/words/sv.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, saveId, type World } from './world.ts'

forEachDatabase(
  'what a document yielded',
  (database) => {
    let world: World
    let editionId = ''
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      const templateId = await make(world.payload, 'templates', {
        municipality: world.municipality,
        title: 'SK-dokument',
        language: 'sv',
        layout: 'report',
        sections: [
          {
            sectionKey: 're',
            kind: 'section',
            title: 'Resultat',
            blocks: [
              {
                blockType: 'measureTable',
                blockKey: 'matt',
                measures: [{ measure: 'merit' }],
                groups: [{ group: 'all' }],
              },
            ],
          },
          {
            sectionKey: 'an',
            kind: 'section',
            title: 'Målanalys',
            blocks: [{ blockType: 'goalAnalysis', blockKey: 'an1' }],
          },
          {
            sectionKey: 'pl',
            kind: 'section',
            title: 'Planering',
            blocks: [{ blockType: 'goalPlanning', blockKey: 'pl1' }],
          },
        ],
        _status: 'published',
      })
      editionId = (await publishEdition(world.people.strategist, { templateId })).editionId
    })
    const document = async (schoolYear: number) => {
      const args = { editionId, schoolYear, unitIds: [world.units.ek], deadline: `${schoolYear + 1}-06-14` }
      return String((await distribute(world.people.strategist, args)).documentIds[0])
    }
    const save = (
      documentId: string,
      instanceKey: string,
      changes: { path: string[]; base?: unknown; value: unknown }[],
    ) => saveAnswer(world.people.staff, { documentId, instanceKey, saveId: saveId(), changes })
    const input = (id: string) => loadComposeInput(world.payload, id, { audience: 'internal' })
    const form = async (id: string, key: string) =>
      formOf(registryOf(world.payload), await input(id))
        .flatMap(({ items }) => items)
        .find(({ instanceKey }) => instanceKey === key)?.form
    const printed = async (id: string) => JSON.stringify(compose(registryOf(world.payload), await input(id)).tree)
    const figures = async () =>
      (
        await world.payload.find({
          collection: 'statistics',
          where: { and: [{ unit: { equals: world.units.ek } }, { measure: { equals: 'merit' } }] },
          depth: 0,
        })
      ).docs

    it('is not its own source: a cell that is emptied after a return is empty in form and document', async () => {
      const { head, strategist } = world.people
      const id = await document(2022)
      const path = ['cells', 'merit.all', 'VT2023']
      const value = { kind: 'number', value: '231.4' }
      await save(id, 'matt', [{ path, value }])
      await handIn(head, { documentId: id, acceptGaps: true })
      expect(await figures()).toMatchObject([{ period: 'VT2023', value, origin: 'document' }])
      await returnDocument(strategist, { documentId: id, reason: 'Kontrollera meritvärdet.' })
      await save(id, 'matt', [{ path, base: value, value: null }])

      const asked = JSON.stringify(await form(id, 'matt'))
      expect(asked).toContain('VT2023')
      expect(asked).not.toContain('231')
      expect(await printed(id)).not.toContain('231,4')
      // Nor are goals that it planned once taken for others'. Handed in again, nothing is left of the figure.
      await handIn(head, { documentId: id, acceptGaps: true })
      expect(await figures()).toEqual([])
    })

    it('is another document’s source, a year later', async () => {
      const { head } = world.people
      const first = await document(2023)
      await save(first, 'matt', [{ path: ['cells', 'merit.all', 'VT2024'], value: { kind: 'number', value: '244.4' } }])
      await handIn(head, { documentId: first, acceptGaps: true })
      expect(await printed(await document(2024))).toContain('244,4')
    })

    it('keeps the words of its year: goals, years and domains as they were called when they were answered', async () => {
      const { payload, people, municipality } = world
      const first = await document(2030)
      const key = '0b0e8a34-0000-4000-8000-000000000001'
      await save(first, 'an1', [
        { path: ['learning', 'order'], value: [key] },
        { path: ['learning', 'items', key, 'goal'], value: 'Alla läser en bok i månaden' },
      ])
      await handIn(people.head, { documentId: first, acceptGaps: true })
      // A year later the municipality has other domains.
      const domains = [{ key: 'knowledge', label: 'Kunskaper' }]
      await payload.update({ collection: 'municipalities', id: municipality, data: { domains } })
      const second = await document(2031)
      const facts = await loadDocument(payload, second)
      if (!facts) throw new Error('No document.')
      const last = (await loadLastAnswers(payload, facts, ['an1'])).get('an1')
      if (!last?.form) throw new Error('No form of last year.')
      const labels = JSON.stringify(last.form)
      const thisYear = JSON.stringify(await form(second, 'an1'))
      expect(labels).toContain('Mål läsåret 2030/31')
      expect(labels).not.toContain('2031/32')
      expect(thisYear).toContain('Mål läsåret 2031/32')
      expect(labels).toContain('Lärande')
      expect(thisYear).not.toContain('Lärande')
      expect(previousLines(last.form, last.value, sv)).toEqual([
        { label: 'Mål 1', text: expect.stringContaining('Alla läser en bok i månaden') },
      ])
      await payload.update({
        collection: 'municipalities',
        id: municipality,
        data: { domains: [{ key: 'learning', label: 'Lärande' }] },
      })
    })

    it('loses no goal to a domain that is gone: next year analyses it under the name it had', async () => {
      const { payload, people, municipality } = world
      const first = await document(2040)
      const key = '0b0e8a34-0000-4000-8000-000000000002'
      await save(first, 'pl1', [
        { path: ['learning', 'order'], value: [key] },
        { path: ['learning', 'items', key, 'goal'], value: 'Alla kan klockan' },
      ])
      await handIn(people.head, { documentId: first, acceptGaps: true })
      const domains = [{ key: 'knowledge', label: 'Kunskaper' }]
      await payload.update({ collection: 'municipalities', id: municipality, data: { domains } })
      const second = await document(2041)
      const asked = JSON.stringify(await form(second, 'an1'))
      expect(asked).toContain('Alla kan klockan')
      expect(asked).toContain('Kunskaper')
      expect(await printed(second)).toContain('Alla kan klockan')
      // And what has been answered under it stays with the document it was answered in.
      expect(await printed(first)).toContain('Lärande')
    })
  },
  { blocks: [...coreBlocks, ...testBlocks] },
)
