import { beforeAll, expect, it } from 'vitest'
import { readFocus } from '#commands/focus/readFocus.ts'
import { type FocusAction, saveFocus } from '#commands/focus/saveFocus.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { makeWorld, refusal, type World } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'

forEachDatabase(
  'development areas',
  (database) => {
    let world: World
    const at = (schoolYear = 2026) => ({
      municipalityId: world.municipality,
      areaId: world.units.north,
      schoolYear,
    })
    const does = (action: FocusAction, year?: number) => saveFocus(world.people.strategist, { ...at(year), action })
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })

    it('are added many at once, and show the area’s own schools alone', async () => {
      const { rows, schools, domains } = await does({
        kind: 'add',
        domain: 'learning',
        texts: ['Läsning', 'Matematik', 'Språk'],
      })
      expect(rows.map(({ text, order }) => [text, order])).toEqual([
        ['Läsning', 1],
        ['Matematik', 2],
        ['Språk', 3],
      ])
      expect(schools.map(({ name }) => name)).toEqual(['Alskolan', 'Ekskolan'])
      expect(domains).toEqual([{ key: 'learning', label: 'Lärande' }])
    })
    it('are marked cell by cell: two who mark at once are both heard, and no other area’s school', async () => {
      const [row] = (await readFocus(world.people.strategist, at())).rows
      const mark = (unit: string) => does({ kind: 'mark', marks: [{ id: row?.id ?? '', unit, on: true }] })
      await Promise.all([mark(world.units.ek), mark(world.units.al), mark(world.units.bok)])
      const after = (await readFocus(world.people.strategist, at())).rows[0]
      expect(after?.marked.toSorted()).toEqual([world.units.al, world.units.ek].toSorted())
    })
    it('are ordered, renamed, made mandatory, removed and put back', async () => {
      const [first, , third] = (await readFocus(world.people.strategist, at())).rows
      const texts = (rows: { text: string }[]) => rows.map(({ text }) => text)
      const moved = await does({ kind: 'move', id: third?.id ?? '', domain: 'learning', before: first?.id ?? '' })
      expect(texts(moved.rows)).toEqual(['Språk', 'Läsning', 'Matematik'])
      await does({ kind: 'text', id: third?.id ?? '', text: 'Språk i alla ämnen' })
      const { rows } = await does({ kind: 'mandatory', id: third?.id ?? '', on: true })
      expect(rows[0]).toMatchObject({ text: 'Språk i alla ämnen', mandatory: true })
      const [, second] = rows
      if (!second) throw new Error('There is no second row.')
      const { id: _, ...gone } = second
      expect((await does({ kind: 'remove', id: rows[1]?.id ?? '' })).rows).toHaveLength(2)
      const back = await does({ kind: 'restore', row: gone })
      expect(back.rows[1]).toMatchObject({ text: 'Läsning', marked: gone.marked })
    })
    it('are copied from last year once, with their marks', async () => {
      const copied = await does({ kind: 'copy', fromYear: 2026 }, 2027)
      const again = await does({ kind: 'copy', fromYear: 2026 }, 2027)
      expect(copied.rows).toHaveLength(3)
      expect(again.rows).toHaveLength(3)
      expect(again.rows[1]?.marked).toHaveLength(2)
    })
    it('are the strategist’s', async () => {
      for (const actor of [world.people.head, world.people.department])
        expect((await refusal(readFocus(actor, at()))).code).toBe('NOT_FOUND')
    })
  },
  { blocks: testBlocks },
)
