import { beforeAll, describe, expect, it } from 'vitest'
import { handIn } from '#commands/document/handIn.ts'
import { countMissing } from '#commands/start/readMissing.ts'
import { readStart } from '#commands/start/readStart.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, refusal, type World } from './world.ts'

describe('missing figures', () => {
  it('were there in the period before, or are there for another group of the same unit', () => {
    const row = (unit: string, group: string, measure = 'merit') => ({ unit, measure, group })
    expect(countMissing([], [])).toEqual({ missing: 0, units: 0 })
    expect(countMissing([row('ek', 'all')], [row('ek', 'all'), row('ek', 'girls')])).toEqual({ missing: 1, units: 1 })
    expect(countMissing([row('ek', 'all'), row('al', 'all'), row('al', 'girls')])).toEqual({ missing: 1, units: 1 })
    expect(countMissing([row('ek', 'all')], [row('al', 'all')])).toEqual({ missing: 1, units: 1 })
    expect(countMissing([row('ek', 'all'), row('al', 'all', 'tests')])).toEqual({ missing: 0, units: 0 })
  })
})

forEachDatabase(
  'the start page',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      const { payload, municipality, units } = world
      await world.send(2023, [units.ek, units.al])
      const figure = { municipality, measure: 'merit', period: 'VT2024', value: { kind: 'number', value: '231.4' } }
      for (const [unit, group] of [
        ['ek', 'all'],
        ['al', 'all'],
        ['al', 'girls'],
        ['al', 'boys'],
      ] as const)
        await make(payload, 'statistics', { ...figure, unit: units[unit], group })
      await make(payload, 'calendarEvents', { municipality, date: '2024-06-20', title: 'Dialog 1\n- mål' })
      await make(payload, 'calendarEvents', { municipality, date: '2024-09-20', title: 'Dialog 2' })
    })
    const read = (who: 'strategist' | 'department', day: string) =>
      readStart(world.people[who], { municipalityId: world.municipality }, day)

    it('counts what waits, and the day itself is in time', async () => {
      const { documents } = await world.payload
        .find({ collection: 'documents', where: { unit: { equals: world.units.ek } }, depth: 0 })
        .then(({ docs }) => ({ documents: docs.map(({ id }) => id) }))
      const inTime = await read('strategist', '2024-06-14')
      expect(inTime.distributions).toMatchObject([{ total: 2, late: 0, counts: { notStarted: 2, handedIn: 0 } }])
      await handIn(world.people.head, { documentId: documents[0] ?? '', acceptGaps: true })
      const after = await read('strategist', '2024-06-15')
      expect(after.distributions).toMatchObject([{ total: 2, late: 1, counts: { notStarted: 1, handedIn: 1 } }])
      expect(after.events.map(({ title }) => title)).toEqual(['Dialog 1'])
      expect(after.changes.map(({ who }) => who)).toContain('Rektor')
    })

    it('tells the strategist what figures are missing, the department not, and others nothing', async () => {
      const { missing } = await read('strategist', '2024-06-15')
      expect(missing).toEqual([{ set: 'Övriga mått', period: 'VT2024', missing: 2, units: 1 }])
      expect((await read('department', '2024-06-15')).missing).toEqual([])
      const asked = readStart(world.people.head, { municipalityId: world.municipality })
      expect(await refusal(asked)).toMatchObject({ code: 'NOT_FOUND' })
    })
  },
  { blocks: testBlocks },
)
