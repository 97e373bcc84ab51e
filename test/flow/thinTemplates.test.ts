import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { headOf } from '#commands/template/save/headOf.ts'
import { historyAfter } from '#commands/template/save/history.ts'
import { saveTemplate } from '#commands/template/saveTemplate.ts'
import { listVersions } from '#commands/template/versions/listVersions.ts'
import { nameVersion } from '#commands/template/versions/nameVersion.ts'
import { templateAt } from '#commands/template/versions/templateAt.ts'
import { changesBetween } from '#document/answer/patch/changesBetween.ts'
import { thinTemplates } from '#jobs/thinTemplates.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { makeWorld, type World } from './world.ts'

forEachDatabase(
  'the history of templates when it is old',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const write = async (title: string) => {
      const { design, rev } = await headOf(world.people.strategist, world.template)
      const changes = changesBetween(design, { ...design, title })
      await saveTemplate(world.people.strategist, { templateId: world.template, saveId: randomUUID(), rev, changes })
    }
    /** As if it had been written so many days ago. */
    const age = async (days: number) => {
      for (const { id, savedAt } of await historyAfter(world.payload, world.template, 0))
        await world.payload.db.updateOne({
          collection: 'templateHistory',
          id,
          data: { savedAt: new Date(Date.parse(savedAt) - days * 86_400_000).toISOString() },
        })
    }
    const versions = async () => (await listVersions(world.people.strategist, { templateId: world.template })).versions
    const seen = async () =>
      Promise.all((await versions()).map(({ rev }) => templateAt(world.people.strategist, world.template, rev)))

    it('joins the saves of a sitting and loses no version that could be seen', async () => {
      for (const title of ['Vå', 'Vår', 'Vår ra', 'Vår rapport']) await write(title)
      const { rev } = await headOf(world.people.strategist, world.template)
      await nameVersion(world.people.strategist, { templateId: world.template, rev, name: 'Efter mötet' })
      await age(3)
      for (const title of ['Vår rapport 2', 'Vår rapport 25']) await write(title)
      expect(await thinTemplates(world.payload)).toBe(0)
      await age(70)
      const before = { versions: await versions(), seen: await seen() }
      expect(await thinTemplates(world.payload)).toBeGreaterThan(0)
      expect({ versions: await versions(), seen: await seen() }).toEqual(before)
      expect(await thinTemplates(world.payload)).toBe(0)
      expect((await headOf(world.people.strategist, world.template)).design.title).toBe('Vår rapport 25')
    })
  },
  { blocks: testBlocks },
)
