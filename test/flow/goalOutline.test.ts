import { beforeAll, expect, it } from 'vitest'
import { outlineOf } from '#admin/goals/outlineOf.ts'
import { coreBlocks } from '#blocks/index.gen.ts'
import { type GoalOutline, readGoals } from '#commands/goals/readGoals.ts'
import { saveGoals } from '#commands/goals/saveGoals.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, refusal, type World } from './world.ts'

forEachDatabase(
  'goals as an outline',
  (database) => {
    let world: World
    beforeAll(async () => {
      world = await makeWorld(database().payload)
    })
    const place = () => ({ municipalityId: world.municipality, schoolYear: 2025 })
    const does = (action: Record<string, unknown>) => saveGoals(world.people.strategist, { ...place(), action })
    const add = (level: 'council' | 'board', texts: string[], parents: string[] = []) =>
      does({ kind: 'add', level, domain: 'learning', owner: world.units.root, texts, parents })
    const goal = ({ goals }: GoalOutline, text: string) => {
      const found = goals.find((one) => one.text === text)
      if (!found) throw new Error(`There is no goal ${text}.`)
      return found
    }

    it('are written without a key, and one stands under each goal that it serves', async () => {
      let now = await add('council', ['Alla når målen', 'Alla är trygga'])
      const [first, second] = now.goals
      expect(new Set(now.goals.map(({ key }) => key)).size).toBe(2)
      now = await add('board', ['Läsa mer'], [String(first?.key)])
      const board = goal(now, 'Läsa mer')
      now = await does({ kind: 'parent', id: board.id, parent: second?.key, on: true })
      expect(goal(now, 'Läsa mer').parents).toEqual([first?.key, second?.key])
      const [domain] = outlineOf(now, 'Utan')
      expect(domain?.branches.map(({ goal: one, below }) => [one.text, below.map(({ text }) => text)])).toEqual([
        ['Alla når målen', ['Läsa mer']],
        ['Alla är trygga', ['Läsa mer']],
      ])
      // A goal serves what stands above it, of this year, and nothing else.
      now = await does({ kind: 'parent', id: board.id, parent: board.key, on: true })
      now = await does({ kind: 'parent', id: String(first?.id), parent: board.key, on: true })
      expect(goal(now, 'Läsa mer').parents).not.toContain(board.key)
      expect(goal(now, 'Alla når målen').parents).toEqual([])
    })

    it('are changed, ordered, given indicators, removed and put back', async () => {
      const before = await readGoals(world.people.strategist, place())
      const [first, second] = before.goals
      let now = await does({ kind: 'move', id: String(second?.id), up: true })
      expect(now.goals.filter(({ level }) => level === 'council').map(({ id }) => id)).toEqual([second?.id, first?.id])
      now = await does({ kind: 'indicators', id: String(first?.id), indicators: ['Meritvärdet ökar', 'Färre F'] })
      now = await does({ kind: 'mandatory', id: String(first?.id), on: true })
      const { id, ...row } = goal(now, 'Alla når målen')
      expect(row).toMatchObject({ indicators: ['Meritvärdet ökar', 'Färre F'], mandatory: true })
      now = await does({ kind: 'remove', id })
      expect(now.goals.map(({ text }) => text)).not.toContain('Alla når målen')
      // What served it stands by itself meanwhile, and is back under it afterwards.
      now = await does({ kind: 'restore', row })
      expect(goal(now, 'Alla når målen')).toMatchObject({ ...row })
    })

    it('show what schools made of them, and where they are printed', async () => {
      const { payload, municipality, units } = world
      const documentId = await world.document(2025)
      await make(payload, 'goals', {
        ...{ municipality, unit: units.ek, level: 'unit', schoolYear: 2025, domain: 'learning', document: documentId },
        text: 'Vi läser varje dag',
      })
      const blocks = [{ blockType: 'mandatoryGoals', blockKey: 'mg1', show: 'boardWithIndicators' }]
      const sections = [{ sectionKey: 'g', kind: 'section', title: 'Mål', blocks }]
      await make(payload, 'templates', {
        ...{
          municipality,
          title: 'Målplan {{läsår}}',
          language: 'sv',
          layout: 'report',
          sections,
          _status: 'published',
        },
      })
      const now = await readGoals(world.people.strategist, place())
      expect(now.schools).toMatchObject([{ unit: 'Ekskolan', text: 'Vi läser varje dag', document: documentId }])
      const use = now.uses.find(({ title }) => title === 'Målplan {{läsår}}')
      expect(use).toMatchObject({ kind: 'template', asks: [{ level: 'board' }] })
      // What asks for none is not among them.
      expect(now.uses.every(({ asks }) => asks.length > 0)).toBe(true)
      // Last year's goals are not this year's.
      expect((await readGoals(world.people.strategist, { ...place(), schoolYear: 2024 })).goals).toEqual([])
    })

    it('are the strategist’s, and of the municipality alone', async () => {
      const other = await makeWorld(world.payload)
      for (const actor of [world.people.head, world.people.department, other.people.strategist])
        expect((await refusal(readGoals(actor, place()))).refusal).toBe('NOT_FOUND/municipality')
      const action = { kind: 'add', level: 'board', domain: 'learning', owner: other.units.root, texts: ['Annans'] }
      expect((await refusal(does(action))).refusal).toBe('INVALID/unitsElsewhere')
      expect((await refusal(does({ kind: 'text', id: world.units.root, text: '' }))).code).toBe('INVALID')
    })
  },
  { blocks: [...coreBlocks, ...testBlocks] },
)
