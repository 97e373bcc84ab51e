import { beforeAll, expect, it } from 'vitest'
import { coreBlocks } from '#blocks/index.gen.ts'
import { distribute } from '#commands/distribution/distribute.ts'
import { handIn } from '#commands/document/handIn.ts'
import { saveAnswer } from '#commands/document/saveAnswer.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { formOf } from '#document/answer/formOf.ts'
import { compose } from '#document/compose.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { registryOf } from '#load/registryOf.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, saveId, type World } from './world.ts'

forEachDatabase(
  'goals from year to year, with the real blocks',
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
    const save = (documentId: string, instanceKey: string, changes: { path: string[]; value: unknown }[]) =>
      saveAnswer(world.people.staff, { documentId, instanceKey, saveId: saveId(), changes })
    const input = (id: string) => loadComposeInput(world.payload, id, { audience: 'internal' })

    it('finds last year’s goals, and keeps an analysed goal that is deleted under the document, marked', async () => {
      const { payload, people } = world
      const first = await document(2021)
      const keys = ['0b0e8a34-0000-4000-8000-000000000001', '0b0e8a34-0000-4000-8000-000000000002']
      await save(first, 'pl1', [
        { path: ['learning', 'order'], value: keys },
        { path: ['learning', 'items', keys[0] ?? '', 'goal'], value: 'Alla läser en bok i månaden' },
        { path: ['learning', 'items', keys[1] ?? '', 'goal'], value: 'Alla kan klockan' },
      ])
      await handIn(people.head, { documentId: first, acceptGaps: true })

      const second = await document(2022)
      const blocks = registryOf(payload)
      const form = JSON.stringify(formOf(blocks, await input(second))[0])
      expect(form).toContain('Alla läser en bok i månaden')
      expect(form).toContain('Alla kan klockan')
      const goalKey = `learning.${keys[0]}`
      await save(second, 'an1', [
        { path: ['learning', 'order'], value: [goalKey] },
        { path: ['learning', 'items', goalKey, 'results'], value: 'Vi nådde nästan ända fram.' },
      ])
      await payload.delete({ collection: 'goals', where: { goalKey: { equals: goalKey } } })
      const { tree } = compose(blocks, await input(second))
      const printed = JSON.stringify(tree)
      expect(printed).toContain('Vi nådde nästan ända fram.')
      expect(printed).toMatch(/tagits bort|finns inte|borttaget/i)
      expect(JSON.stringify(formOf(blocks, await input(second))[0])).toContain('"orphaned":true')
    })
  },
  { blocks: [...coreBlocks, ...testBlocks] },
)
