import { beforeAll, describe, expect, it } from 'vitest'
import { confirmImport } from '#commands/figures/confirmImport.ts'
import { readSheets } from '#commands/figures/file/readSheets.ts'
import { lockFigures } from '#commands/figures/lockFigures.ts'
import { previewImport } from '#commands/figures/previewImport.ts'
import { readGrid } from '#commands/figures/readGrid.ts'
import { saveFigures } from '#commands/figures/saveFigures.ts'
import { undoImport } from '#commands/figures/undoImport.ts'
import { numberValue } from '#document/answer/value.ts'
import { testBlocks } from '../flow/testBlocks.ts'
import { make, makeWorld, refusal, type World } from '../flow/world.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'

const period = 'VT2025'
const fileOf = async (text: string) => ({
  name: 'betyg.csv',
  sheets: await readSheets(new TextEncoder().encode(text), 'betyg.csv'),
})

forEachDatabase(
  'figures',
  (database) => {
    let world: World
    const asked = () => ({ municipalityId: world.municipality, period })
    const preview = async (text: string, more = {}) =>
      previewImport(world.people.strategist, await fileOf(text), { ...asked(), ...more })
    const confirm = async (text: string, digest: string, more = {}) => {
      const begun = await confirmImport(world.people.strategist, await fileOf(text), { ...asked(), digest, ...more })
      await begun.finished
      return begun.importId
    }
    const grid = async () => (await readGrid(world.people.strategist, { ...asked(), set: 'Övriga mått' })).values
    const rows = async (collection: 'statistics' | 'figureHistory') =>
      (
        await database().payload.find({
          collection,
          depth: 0,
          pagination: false,
          where: { municipality: { equals: world.municipality } },
        })
      ).docs
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })

    describe('an import', () => {
      const first =
        'Skola;Meritvärde;Meritvärde flickor;Antal elever\nEkskolan;221,5;..;40\nAlskolan;210;~100;30\nOkänd skola;1;2;3\n'
      let importId: string
      it('stores nothing before it is confirmed', async () => {
        const { counts, refused } = await preview(first)
        expect(counts).toEqual({ added: 4, changed: 0, unchanged: 0, refused: 2 })
        expect(refused[0]?.sentence).toContain('Enheten finns inte i kommunen')
        expect(await rows('statistics')).toHaveLength(0)
      })
      it('is stored as it was previewed, and not when figures have changed since', async () => {
        const { digest } = await preview(first)
        expect((await refusal(confirm(first, '0'.repeat(64)))).refusal).toBe('STALE/import')
        importId = await confirm(first, digest)
        const row = await database().payload.findByID({ collection: 'figureImports', id: importId, depth: 0 })
        expect(row).toMatchObject({ state: 'done', added: 4, refused: 2, stored: 4 })
        expect((await grid())[world.units.ek]).toEqual({
          'merit all': numberValue('221.5', 40),
          'merit girls': { kind: 'suppressed' },
        })
        // Read again it would change nothing.
        expect((await preview(first)).counts).toEqual({ added: 0, changed: 0, unchanged: 4, refused: 2 })
      })
      it('keeps each value that it replaces, and is undone as a whole', async () => {
        const second = 'Skola;Meritvärde\nEkskolan;230\nBokskolan;199,5\n'
        const { digest, changed } = await preview(second)
        expect(changed[0]).toMatchObject({ unit: 'Ekskolan', before: '221,5 (n = 40)', after: '230' })
        const id = await confirm(second, digest)
        expect(await rows('figureHistory')).toMatchObject([
          {
            measure: 'merit',
            group: 'all',
            before: { value: { value: '221.5' } },
            after: { value: { value: '230' } },
            import: id,
          },
        ])
        expect(await undoImport(world.people.strategist, { importId: id })).toEqual({
          removed: 1,
          restored: 1,
          kept: 0,
        })
        const values = await grid()
        expect(values[world.units.ek]?.['merit all']).toEqual(numberValue('221.5', 40))
        expect(values[world.units.bok]).toBeUndefined()
        expect((await refusal(undoImport(world.people.strategist, { importId: id }))).refusal).toBe(
          'WRONG_STATE/import',
        )
      })
      it('undone, leaves alone what somebody has changed since', async () => {
        const change = {
          path: [world.units.al, 'merit all'],
          base: numberValue('210', 30),
          value: numberValue('211', 30),
        }
        await saveFigures(world.people.strategist, { ...asked(), changes: [change] })
        expect(await undoImport(world.people.strategist, { importId })).toEqual({ removed: 3, restored: 0, kept: 1 })
        expect(await grid()).toEqual({ [world.units.al]: { 'merit all': numberValue('211', 30) } })
      })
      it('of two at once, the second is told that figures have changed', async () => {
        const [one, other] = ['Skola;Meritvärde\nEkskolan;1\n', 'Skola;Meritvärde\nEkskolan;2\n']
        const [a, b] = [await preview(one), await preview(other)]
        const done = await Promise.allSettled([confirm(one, a.digest), confirm(other, b.digest)])
        expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
        expect((await grid())[world.units.ek]?.['merit all']).toEqual(numberValue('1'))
      })
      it('remembers what a column and a unit were said to mean', async () => {
        const file = 'Skola;Poäng\nEk-skolan;240\n'
        const said = {
          columns: { Poäng: { kind: 'figure', measure: 'merit', group: 'boys' } },
          units: { 'Ek-skolan': world.units.ek },
        }
        expect((await preview(file)).counts.added).toBe(0)
        const { digest } = await preview(file, said)
        await confirm(file, digest, said)
        expect((await preview(file)).counts.unchanged).toBe(1)
        expect((await preview(file)).columns[0]).toMatchObject({ remembered: true })
      })
      it('is the strategist’s, of her own municipality', async () => {
        const { head, department } = world.people
        for (const actor of [head, department])
          expect((await refusal(previewImport(actor, await fileOf(first), asked()))).code).toBe('NOT_FOUND')
      })
    })

    describe('a grid', () => {
      it('takes each cell, tells of one that somebody else has changed, and stores the rest', async () => {
        const cell = (base: unknown, value: unknown, unit = world.units.bok) => ({
          path: [unit, 'merit all'],
          base,
          value,
        })
        await saveFigures(world.people.strategist, { ...asked(), changes: [cell(undefined, numberValue('200'))] })
        const { conflicts, value } = await saveFigures(world.people.strategist, {
          ...asked(),
          changes: [cell(undefined, numberValue('201')), cell(numberValue('1'), numberValue('2'), world.units.ek)],
        })
        expect(conflicts).toMatchObject([{ path: [world.units.bok, 'merit all'], theirs: { value: '200' } }])
        expect(value[world.units.ek]?.['merit all']).toEqual(numberValue('2'))
        await saveFigures(world.people.strategist, { ...asked(), changes: [cell(numberValue('200'), null)] })
        expect((await grid())[world.units.bok]).toBeUndefined()
      })
      it('refuses what the register does not have, and what cannot be read', async () => {
        const save = (cell: string, value: unknown) =>
          refusal(
            saveFigures(world.people.strategist, { ...asked(), changes: [{ path: [world.units.ek, cell], value }] }),
          )
        expect((await save('meritvarde all', numberValue('1'))).message).toContain('Meritvärde (merit)')
        expect((await save('merit pojkar', numberValue('1'))).message).toContain('Pojkar (boys)')
        expect((await save('merit all', { kind: 'unread', text: '85-90' })).code).toBe('INVALID')
      })
      it('stands still while it is locked', async () => {
        const lock = (locked: boolean) =>
          lockFigures(world.people.strategist, {
            ...asked(),
            measures: ['merit'],
            locked,
            reason: 'Svaren har börjat.',
          })
        const save = () =>
          saveFigures(world.people.strategist, {
            ...asked(),
            changes: [{ path: [world.units.bok, 'merit girls'], value: numberValue('5') }],
          })
        await lock(true)
        await lock(true)
        expect((await refusal(save())).message).toContain('Meritvärde, VT-25')
        const { refused, counts } = await preview('Skola;Meritvärde\nBokskolan;77\n')
        expect([counts.refused, refused[0]?.why]).toEqual([1, 'locked'])
        await lock(false)
        expect((await save()).conflicts).toEqual([])
      })
    })

    it('stores 12,000 figures with progress while others are answered', async () => {
      const { payload } = database()
      const measures = Array.from({ length: 150 }, (_, index) => ({
        key: `m${index}`,
        label: `Mått ${index}`,
        decimals: 1,
      }))
      const here = await makeWorld(payload)
      await payload.update({ collection: 'municipalities', id: here.municipality, data: { measures } })
      const names = Array.from({ length: 80 }, (_, index) => `Skola nummer ${index}`)
      for (const name of names)
        await make(payload, 'units', {
          municipality: here.municipality,
          key: name.replaceAll(' ', ''),
          name,
          kind: 'school',
        })
      const text = [
        `Skola;${measures.map(({ label }) => label).join(';')}`,
        ...names.map((name, row) => `${name};${measures.map((_, column) => `${row},${column % 10}`).join(';')}`),
      ].join('\n')
      const at = { municipalityId: here.municipality, period }
      const { digest, counts } = await previewImport(here.people.strategist, await fileOf(text), at)
      expect(counts.added).toBe(12_000)
      const { importId, finished } = await confirmImport(here.people.strategist, await fileOf(text), { ...at, digest })
      let slowest = 0
      const seen = new Set<number>()
      let going = true
      const others = (async () => {
        while (going) {
          const started = performance.now()
          const { stored } = await payload.findByID({ collection: 'figureImports', id: importId, depth: 0 })
          slowest = Math.max(slowest, performance.now() - started)
          seen.add(stored)
          await new Promise((turn) => setTimeout(turn, 5))
        }
      })()
      await finished
      going = false
      await others
      expect(seen.size).toBeGreaterThan(3)
      expect(slowest).toBeLessThan(1_500)
      const where = { municipality: { equals: here.municipality } }
      expect((await payload.count({ collection: 'statistics', where })).totalDocs).toBe(12_000)
      expect(await undoImport(here.people.strategist, { importId })).toMatchObject({ removed: 12_000 })
      expect((await payload.count({ collection: 'statistics', where })).totalDocs).toBe(0)
    }, 120_000)
  },
  { blocks: testBlocks },
)
