import { beforeAll, describe, expect, it } from 'vitest'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, refusal, type World } from './world.ts'

forEachDatabase(
  'publishing an edition',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const aTemplate = () =>
      make(world.payload, 'templates', {
        municipality: world.municipality,
        title: 'Plan',
        language: 'sv',
        layout: 'report',
        sections: [{ kind: 'section', title: 'A', blocks: [{ blockType: 'testNote', title: 'Anteckning' }] }],
        _status: 'published',
      })
    /** Saved as the admin saves, draft or whole; answers with what the form then knows. */
    const save = async (id: string, title: string, draft: boolean) =>
      (
        await world.payload.update({
          collection: 'templates',
          id,
          draft,
          data: { title, _status: draft ? 'draft' : 'published' },
          depth: 0,
        })
      ).updatedAt

    describe('of a template', () => {
      it('says that nothing has changed, and makes no new edition', async () => {
        const templateId = await aTemplate()
        const { strategist } = world.people
        const first = await publishEdition(strategist, { templateId })
        expect(first).toMatchObject({ code: 'PUBLISHED', number: 1 })
        const seen = await save(templateId, 'Plan', false)
        expect(await publishEdition(strategist, { templateId, seen })).toEqual({ ...first, code: 'UNCHANGED' })
        const { totalDocs } = await world.payload.count({
          collection: 'editions',
          where: { template: { equals: templateId } },
        })
        expect(totalDocs).toBe(1)
      })

      it('takes an empty setting that came with a newer version for no change', async () => {
        const templateId = await aTemplate()
        const { strategist } = world.people
        await publishEdition(strategist, { templateId })
        const { docs } = await world.payload.find({
          collection: 'templates',
          where: { id: { equals: templateId } },
          depth: 0,
        })
        const sections = docs[0]?.sections?.map((section) => ({
          ...section,
          showWhen: { grades: [], areas: [] },
          help: '',
        }))
        await world.payload.update({ collection: 'templates', id: templateId, data: { sections }, depth: 0 })
        expect(await publishEdition(strategist, { templateId })).toMatchObject({ code: 'UNCHANGED', number: 1 })
        const renamed = sections?.map((section) => ({ ...section, numbered: false }))
        await world.payload.update({ collection: 'templates', id: templateId, data: { sections: renamed }, depth: 0 })
        expect(await publishEdition(strategist, { templateId })).toMatchObject({ code: 'PUBLISHED', number: 2 })
      })

      it('refuses what no document of it could be adopted for, before anybody has answered', async () => {
        const templateId = await aTemplate()
        await save(templateId, 'Plan för \u{10fffd}', true)
        const refused = await refusal(publishEdition(world.people.strategist, { templateId }))
        expect(refused.code).toBe('FAULTY_TEMPLATE')
        expect(refused.message).toContain('(U+10FFFD) kan inte skrivas ut')
        await save(templateId, 'Plan för ትምህርቲ', true)
        expect(await publishEdition(world.people.strategist, { templateId })).toMatchObject({ code: 'PUBLISHED' })
      })

      it('publishes what the person saw, draft or not, and nothing that was saved behind their back', async () => {
        const templateId = await aTemplate()
        const { strategist } = world.people
        for (const [index, draft] of [false, true, false].entries()) {
          const seen = await save(templateId, `Plan ${index}`, draft)
          expect(await publishEdition(strategist, { templateId, seen })).toMatchObject({
            code: 'PUBLISHED',
            number: index + 1,
          })
        }
        const seen = await save(templateId, 'Min plan', true)
        await save(templateId, 'En annans plan', true)
        const refused = await refusal(publishEdition(strategist, { templateId, seen }))
        expect(refused).toMatchObject({ code: 'STALE', status: 409 })
        expect(refused.message).toContain('Läs in sidan igen')
      })
    })
  },
  { blocks: testBlocks },
)
