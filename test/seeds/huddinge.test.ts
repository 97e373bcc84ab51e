import { expect, it } from 'vitest'
import type { MeasureFact } from '#document/input/needs.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { seeds } from '#seeds/index.ts'
import { loadSeed } from '#seeds/loadSeed.ts'
import { forEachDatabase } from '../support/forEachDatabase.ts'
import { makeSeeded } from './makeSeeded.ts'

forEachDatabase('Huddinge', (database) => {
  const seed = async () => {
    const found = await seeds.huddinge?.()
    if (!found) throw new Error('no seed')
    return found
  }
  /** Every row of every collection with when it last changed, but for the log of what was done and the queue. */
  const rows = async () => {
    const { payload } = database()
    const slugs = payload.config.collections
      .map(({ slug }) => slug)
      .filter((slug) => !/^payload-|auditEntries/.test(slug))
    const found = await Promise.all(
      slugs.map(async (slug) => {
        const { docs } = await payload.find({ collection: slug, depth: 0, pagination: false })
        return docs.map((row) => `${slug} ${row.id} ${(row as { updatedAt?: string }).updatedAt}`)
      }),
    )
    return found.flat().sort()
  }

  it('is loaded once, and loading it again changes nothing', async () => {
    await loadSeed(database().payload, await seed())
    const once = await rows()
    await loadSeed(database().payload, await seed())
    expect(await rows()).toEqual(once)
    expect(once.length).toBeGreaterThan(250)
  }, 240_000)

  it("analyses the goals that the year before planned, and highlights the school's own areas", async () => {
    const { document } = await makeSeeded(database().payload, await seed())
    const { input, problems, findings, nodes } = await document('bjorkangsskolan', 2022)
    expect(problems).toEqual([])
    expect(findings).toEqual([])
    const goals = input.resolved.goalAnalysis?.goals as { text: string; schoolYear: number }[]
    expect(goals.map((goal) => goal.schoolYear)).toEqual(goals.map(() => 2022))
    expect(goals.map((goal) => goal.text)).toContain(
      'Personalens sjukfrånvaro minskar från 7,4 till högst 6,5 procent.',
    )
    const marked = nodes.flatMap((node) =>
      node.type === 'list' ? node.items.filter((item) => item.tone === 'highlight') : [],
    )
    expect(marked.map((item) => item.inlines.some((inline) => inline.type === 'tag'))).toEqual(marked.map(() => true))
    expect(marked).toHaveLength(5)
  })

  it('gives every school the comparison figures that were entered once', async () => {
    const { payload } = database()
    const { docs } = await payload.find({
      collection: 'documents',
      where: { schoolYear: { equals: 2022 } },
      depth: 0,
      pagination: false,
    })
    expect(docs).toHaveLength(7)
    for (const row of docs) {
      const { resolved } = await loadComposeInput(payload, String(row.id), { audience: 'internal' })
      const surveys = Object.entries(resolved).filter(([key]) => key.startsWith('survey-'))
      expect(surveys.length).toBeGreaterThan(0)
      for (const [, { facts }] of surveys) {
        const given = (facts as MeasureFact[]).filter((fact) => fact.scope === 'municipality')
        expect(given.length).toBeGreaterThanOrEqual(6)
        expect(given.every((fact) => fact.value.kind === 'number')).toBe(true)
      }
    }
  })
})
