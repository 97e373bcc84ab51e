import { beforeAll, expect, it } from 'vitest'
import { changeUnit, isClosed, moveUnits } from '#commands/unit/changeUnit.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, refusal, type World } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'

forEachDatabase(
  'a unit',
  (database) => {
    let world: World
    const unit = (id: string) => database().payload.findByID({ collection: 'units', id, depth: 0 })
    const change = (args: Record<string, unknown>) => changeUnit(world.people.strategist, args)
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      await world.document()
    })

    it('that is used is not removed, and it is said by what', async () => {
      const { payload } = database()
      await expect(payload.delete({ collection: 'units', id: world.units.ek })).rejects.toThrow(
        /1 dokument.*2 personer/s,
      )
      expect((await unit(world.units.ek)).name).toBe('Ekskolan')
    })
    it('is closed from a day on, and open again', async () => {
      await change({ kind: 'close', unitId: world.units.ek, date: '2026-06-30' })
      const row = await unit(world.units.ek)
      expect([isClosed(row, '2026-06-29'), isClosed(row, '2026-06-30')]).toEqual([false, true])
      await change({ kind: 'reopen', unitId: world.units.ek })
      expect(isClosed(await unit(world.units.ek))).toBe(false)
    })
    it('is merged with one of its kind', async () => {
      const { al, ek, north } = world.units
      await change({ kind: 'merge', unitId: al, date: '2026-01-01', into: ek })
      expect(await unit(al)).toMatchObject({ closedOn: '2026-01-01', mergedInto: ek })
      const why = async (args: Record<string, unknown>) => (await refusal(change(args))).details.fault
      expect(await why({ kind: 'merge', unitId: ek, date: '2026-01-01', into: ek })).toBe('itself')
      expect(await why({ kind: 'merge', unitId: ek, date: '2026-01-01', into: north })).toBe('otherKind')
      expect(await why({ kind: 'close', unitId: ek, date: '30 juni' })).toBe('date')
      expect(await why({ kind: 'move', unitId: north, date: '2026-01-01', to: ek })).toBe('below')
    })
    it('moves on its day, its place in the tree with it; what it has written stays where it was', async () => {
      const { payload } = database()
      const { bok, north, south } = world.units
      await change({ kind: 'move', unitId: bok, date: '2199-07-01', to: north })
      expect(await unit(bok)).toMatchObject({ parent: south, nextParent: north, nextParentOn: '2199-07-01' })
      expect(await moveUnits(payload, world.municipality)).toBe(0)
      await change({ kind: 'move', unitId: bok, date: '2020-07-01', to: north })
      const moved = await unit(bok)
      expect(moved.parent).toBe(north)
      expect(moved.path).toContain(`/${north}/`)
      expect(moved.nextParent ?? null).toBeNull()
    })
    it('of another municipality, or by somebody else, is not there', async () => {
      const args = { kind: 'close', unitId: world.units.ek, date: '2026-06-30' }
      for (const actor of [world.people.head, world.people.department])
        expect((await refusal(changeUnit(actor, args))).code).toBe('NOT_FOUND')
    })
  },
  { blocks: testBlocks },
)
