import { beforeAll, expect, it } from 'vitest'
import { pageFacts } from '#commands/template/page/pageFacts.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, type World } from './world.ts'

/** C24: the page beside the editor opens where there is something to see. */
forEachDatabase(
  'the page beside the template editor',
  (database) => {
    let world: World
    let templateId: string
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      templateId = world.template
    })
    const open = async (chosen: { unitId?: string; schoolYear?: number } = {}) => {
      const { input } = await pageFacts(world.people.strategist, { templateId, ...chosen })
      return { unit: input.unit.name, schoolYear: input.schoolYear }
    }
    const figure = (unit: string, period: string) =>
      make(world.payload, 'statistics', {
        municipality: world.municipality,
        unit,
        measure: 'merit',
        group: 'all',
        period,
        value: { kind: 'number', value: '231.4' },
      })

    it('opens at the first school, this year, where nobody has figures', async () => {
      const { unit, schoolYear } = await open()
      expect(unit).toBe('Alskolan')
      expect(schoolYear).toBeGreaterThan(2023)
    })

    it('opens at the school that has the newest figures, and in their year', async () => {
      await figure(world.units.al, 'VT2022')
      await figure(world.units.bok, 'HT2022')
      expect(await open()).toEqual({ unit: 'Bokskolan', schoolYear: 2022 })
      // A municipality's own newer figures are no school's.
      await figure(world.units.root, 'VT2025')
      expect(await open()).toEqual({ unit: 'Bokskolan', schoolYear: 2022 })
    })

    it('stays where somebody has chosen to be', async () => {
      expect(await open({ unitId: world.units.ek, schoolYear: 2019 })).toEqual({ unit: 'Ekskolan', schoolYear: 2019 })
      expect(await open({ unitId: world.units.al })).toEqual({ unit: 'Alskolan', schoolYear: 2021 })
    })
  },
  { blocks: testBlocks },
)
