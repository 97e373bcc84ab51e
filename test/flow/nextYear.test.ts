import { beforeAll, expect, it } from 'vitest'
import { distribute } from '#commands/distribution/distribute.ts'
import { makeNextYear } from '#commands/nextYear/makeNextYear.ts'
import { titleNextYear } from '#commands/nextYear/makeYearTemplate.ts'
import { planNextYear } from '#commands/nextYear/planNextYear.ts'
import { undoNextYear } from '#commands/nextYear/undoNextYear.ts'
import { publishEdition } from '#commands/template/publishEdition.ts'
import { templateFor } from '#commands/template/templateFor.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { testBlocks } from './testBlocks.ts'
import { make, makeWorld, refusal, type World } from './world.ts'

it('a title that names its year names the next', () => {
  expect(titleNextYear('SK-dokument 2023/24')).toBe('SK-dokument 2024/25')
  expect(titleNextYear('SK-dokument 2023-2024')).toBe('SK-dokument 2024-2025')
  expect(titleNextYear('Plan 2023')).toBe('Plan 2024')
  expect(titleNextYear('Plan {{schoolYear}}')).toBe('Plan {{schoolYear}}')
})

forEachDatabase(
  'next year',
  (database) => {
    let world: World
    const of = (from = 2023) => ({ municipalityId: world.municipality, from })
    const count = async (collection: 'goals' | 'focusItems' | 'templates', schoolYear?: number) => {
      const where = {
        municipality: { equals: world.municipality },
        ...(schoolYear ? { schoolYear: { equals: schoolYear } } : {}),
      }
      return (await world.payload.count({ collection, where, overrideAccess: true })).totalDocs
    }
    beforeAll(async () => {
      world = await makeWorld(database().payload)
      const { payload, municipality, units } = world
      await world.send(2023, [units.ek, units.al])
      const year = { municipality, schoolYear: 2023 }
      const goal = { ...year, unit: units.root, domain: 'learning' }
      await make(payload, 'goals', { ...goal, level: 'council', goalKey: 'k1', text: 'Alla lär sig läsa', order: 1 })
      await make(payload, 'goals', {
        ...goal,
        level: 'board',
        goalKey: 'n1',
        text: 'Trygga skolor',
        parentKeys: ['k1'],
      })
      await make(payload, 'goals', { ...goal, level: 'unit', unit: units.ek, goalKey: 'e1', text: 'Skolans eget' })
      await make(payload, 'focusItems', {
        ...year,
        area: units.south,
        key: 'u1',
        domain: 'learning',
        text: 'Språk i alla ämnen',
        highlightedFor: [units.ek, units.al],
      })
      const event = { municipality, kind: 'event', roles: ['headTeacher'] }
      await make(payload, 'calendarEvents', { ...event, date: '2024-05-03', title: 'Dialog' })
      // A Friday that is Good Friday a year later: week 16 of 2025.
      await make(payload, 'calendarEvents', { ...event, date: '2024-04-19', title: 'Inlämning' })
      await make(payload, 'calendarEvents', { ...event, date: '2022-05-03', title: 'Tidigare år' })
      await payload.update({
        collection: 'units',
        id: units.al,
        data: { closedOn: '2024-06-30' },
        overrideAccess: true,
      })
    })
    const strategist = () => world.people.strategist

    it('is planned before anything is done, and asks what needs a decision', async () => {
      const plan = await planNextYear(strategist(), { municipalityId: world.municipality })
      expect(plan).toMatchObject({ from: 2023, to: 2024, sent: 0 })
      expect(plan.templates).toMatchObject([{ source: world.template, state: 'new' }])
      expect(plan.goals.map(({ text, state }) => [text, state])).toEqual(
        expect.arrayContaining([
          ['Alla lär sig läsa', 'new'],
          ['Trygga skolor', 'new'],
        ]),
      )
      expect(plan.goals).toHaveLength(2)
      expect(plan.focus).toMatchObject([{ marked: [world.units.ek], dropped: 1 }])
      expect(plan.schools).toContainEqual({
        id: world.units.al,
        name: expect.any(String),
        kind: 'closed',
        date: '2024-06-30',
      })
      const byTitle = new Map(plan.events.map((event) => [event.title, event]))
      expect([...byTitle.keys()].toSorted()).toEqual(['Dialog', 'Inlämning'])
      expect(byTitle.get('Dialog')).toMatchObject({ was: '2024-05-03', date: '2025-05-02' })
      expect(byTitle.get('Inlämning')).toMatchObject({
        date: '2025-04-18',
        clash: { holiday: 'långfredagen', choices: ['2025-04-17', '2025-04-22'] },
      })
      expect(await count('goals', 2024)).toBe(0)
    })

    it('is made once, however many ask at once, and again makes only what is missing', async () => {
      const plan = await planNextYear(strategist(), of())
      const hand = plan.events.find(({ title }) => title === 'Inlämning')?.source ?? ''
      const board = plan.goals.find(({ level }) => level === 'board')?.source ?? ''
      const args = { ...of(), without: [board], dates: { [hand]: '2025-04-17' } }
      const done = await Promise.all([makeNextYear(strategist(), args), makeNextYear(strategist(), args)])
      expect(done.map(({ made }) => made).toSorted()).toEqual([0, 5])
      expect([await count('goals', 2024), await count('focusItems', 2024), await count('templates')]).toEqual([1, 1, 2])
      const again = await makeNextYear(strategist(), of())
      expect(again.made).toBe(1)
      expect(again.plan.goals.every(({ state }) => state === 'made')).toBe(true)
      const goals = await world.payload.find({
        collection: 'goals',
        where: { and: [{ schoolYear: { equals: 2024 } }, { goalKey: { equals: 'n1' } }] },
        depth: 0,
        overrideAccess: true,
      })
      expect(goals.docs).toMatchObject([{ parentKeys: ['k1'], level: 'board', text: 'Trygga skolor' }])
      const events = await world.payload.find({
        collection: 'calendarEvents',
        where: { date: { greater_than: '2025' } },
        depth: 0,
        sort: 'date',
        overrideAccess: true,
      })
      expect(events.docs.map(({ date, roles }) => [date, roles])).toEqual([
        ['2025-04-17', ['headTeacher']],
        ['2025-05-02', ['headTeacher']],
      ])
    })

    it('has a template with the same blocks under the same keys, ready to be sent out', async () => {
      const { templates } = await planNextYear(strategist(), of())
      const made = templates[0]?.id ?? ''
      const [{ row: old }, { row: fresh }] = [
        await templateFor(strategist(), world.template),
        await templateFor(strategist(), made),
      ]
      const keys = ({ sections }: { sections?: unknown }) =>
        (sections as { sectionKey: string; blocks: { blockKey: string; blockType: string }[] }[]).map(
          ({ sectionKey, blocks }) => [sectionKey, blocks.map(({ blockKey, blockType }) => [blockKey, blockType])],
        )
      expect(keys(fresh)).toEqual(keys(old))
    })

    it('is undone, but for what somebody has worked on', async () => {
      const before = await planNextYear(strategist(), of())
      const board = before.goals.find(({ level }) => level === 'board')
      await world.payload.db.updateOne({
        collection: 'goals',
        id: board?.id ?? '',
        data: { text: 'Trygga skolor för alla', updatedAt: new Date(Date.now() + 3_600_000).toISOString() },
      })
      const undone = await undoNextYear(strategist(), of())
      expect(undone).toMatchObject({ removed: 5, kept: ['Trygga skolor'] })
      expect([await count('goals', 2024), await count('focusItems', 2024), await count('templates')]).toEqual([1, 0, 1])
      expect(await count('goals', 2023)).toBe(3)
    })

    it('is not undone once something has been sent out', async () => {
      const { plan } = await makeNextYear(strategist(), of())
      const { editionId } = await publishEdition(strategist(), { templateId: plan.templates[0]?.id ?? '' })
      await distribute(strategist(), { editionId, schoolYear: 2024, unitIds: [world.units.ek], deadline: '2025-06-13' })
      expect(await refusal(undoNextYear(strategist(), of()))).toMatchObject({
        code: 'WRONG_STATE',
        refusal: 'WRONG_STATE/nextYearSent',
      })
    })

    it('is nobody else’s', async () => {
      for (const who of ['department', 'head', 'staff'] as const)
        for (const run of [planNextYear, makeNextYear, undoNextYear])
          expect(await refusal(run(world.people[who], of()))).toMatchObject({ code: 'NOT_FOUND' })
    })
  },
  { blocks: testBlocks },
)
