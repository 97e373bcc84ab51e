import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDocument } from '#document/answer/checkDocument.ts'
import { compose } from '#document/compose.ts'
import type { Audience } from '#document/input/input.ts'
import type { Cell, FigureNode, Inline, TableNode } from '#document/tree/tree.ts'
import { allNodes } from '#document/tree/walk.ts'
import { loadComposeInput } from '#load/loadComposeInput.ts'
import { registryOf } from '#load/registryOf.ts'
import { loadSeed } from '#seeds/loadSeed.ts'
import { seed } from '#seeds/sodertalje/seed.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import { printedRatings, printedTables } from './sodertaljeFigures.ts'

const words = (inlines: Inline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : inline.type === 'tag' ? inline.label : '')).join('')
const asPrinted = (text: string) => text.replaceAll('\u00a0', ' ')
const rowsOf = (table: TableNode | undefined) =>
  (table?.groups ?? []).flatMap((group) =>
    group.rows.map((row) => row.cells.map((cell: Cell) => asPrinted(words(cell.inlines))).join(' | ')),
  )

let database: TestDatabase
let payload: Payload
const unitIds = new Map<string, string>()
beforeAll(async () => {
  database = await startDatabase('sqlite')
  payload = database.payload
  const { units } = await loadSeed(payload, seed)
  for (const [key, id] of units) unitIds.set(key, id)
}, 180_000)
afterAll(async () => {
  await database.stop()
})

const documentOf = async (unit: string, audience: Audience = 'internal') => {
  const { docs } = await payload.find({
    collection: 'documents',
    where: { and: [{ unit: { equals: unitIds.get(unit) ?? '' } }, { schoolYear: { equals: 2017 } }] },
    limit: 1,
    depth: 0,
  })
  const input = await loadComposeInput(payload, String(docs[0]?.id), { audience })
  const { tree, problems } = compose(registryOf(payload), input)
  const nodes = allNodes(tree.children)
  return {
    state: docs[0]?.state,
    problems,
    findings: checkDocument(registryOf(payload), input),
    json: JSON.stringify(tree),
    titles: nodes.flatMap((node) => (node.type === 'section' ? [words(node.title)] : [])),
    texts: nodes.flatMap((node) => (node.type === 'paragraph' ? [words(node.inlines)] : [])),
    table: (caption: string) =>
      nodes.find((node): node is TableNode => node.type === 'table' && words(node.caption).startsWith(caption)),
    cells: nodes.flatMap((node) => (node.type === 'table' ? rowsOf(node) : [])),
    trends: nodes.filter((node): node is FigureNode => node.type === 'figure' && node.drawing?.kind === 'trend'),
  }
}
type Made = Awaited<ReturnType<typeof documentOf>>

describe.each([
  ['sodertalje', 'published'],
  ['grundskola', 'handedIn'],
  ['ekuddsskolan', 'handedIn'],
])('the finished plan of %s', (unit, state) => {
  let made: Made
  beforeAll(async () => {
    made = await documentOf(unit)
  })
  it('is complete, without faults or anything left to answer', () => {
    expect(made.state).toBe(state)
    expect(made.problems).toEqual([])
    expect(made.findings).toEqual([])
    expect(made.json).not.toContain('Ej besvarad')
  })
  it('has no token left unresolved', () => {
    expect(made.json).not.toContain('{{')
    expect(made.json).not.toContain('okänd variabel')
  })
})

describe.each([
  ['lyktans-forskolor', 'inProgress'],
  ['slussgymnasiet', 'notStarted'],
  ['forskola', 'notStarted'],
])('the unfinished plan of %s', (unit, state) => {
  it('is made without faults and says what is missing', async () => {
    const made = await documentOf(unit)
    expect(made.state).toBe(state)
    expect(made.problems).toEqual([])
    expect(made.json).not.toContain('{{')
    expect(made.findings.map(({ code }) => code)).toContain('REQUIRED')
  })
})

describe('the figures of the source', () => {
  for (const audience of ['internal', 'public'] as const)
    it.each(Object.keys(printedTables))(`stand as printed for the ${audience} reader: %s`, async (caption) => {
      const { table } = await documentOf('sodertalje', audience)
      expect(rowsOf(table(caption))).toEqual(printedTables[caption])
    })
  it.each(Object.keys(printedRatings))('the means are those that the source prints: %s', async (caption) => {
    const { table } = await documentOf('sodertalje')
    expect(rowsOf(table(caption)).map((row) => row.split(' | ').slice(1).join(' | '))).toEqual(printedRatings[caption])
  })
  it('one value covers the two years before the new programmes had leavers', async () => {
    const { table } = await documentOf('sodertalje')
    const row = table('Medelvärde av betygen')?.groups[0]?.rows[1]
    expect(row?.cells[1]).toMatchObject({ colSpan: 2, value: { kind: 'notApplicable' } })
    expect(row?.cells.slice(2).map((cell) => words(cell.inlines))).toEqual([
      '13,99',
      '14,50',
      '14,32',
      '14,50',
      '14,56',
    ])
  })
})

describe('one template on three levels', () => {
  it('shows the results that are the level’s own', async () => {
    const [municipality, division, unit] = await Promise.all(
      ['sodertalje', 'grundskola', 'ekuddsskolan'].map((key) => documentOf(key)),
    )
    const results = (made?: Made) => made?.titles.filter((title) => title.startsWith('Resultat i '))
    expect(results(municipality)).toEqual([
      'Resultat i förskolan',
      'Resultat i grundskolan',
      'Resultat i gymnasieskolan',
    ])
    expect(results(division)).toEqual(['Resultat i grundskolan'])
    expect(results(unit)).toEqual(['Resultat i grundskolan'])
    expect(municipality?.titles).toContain('Förskolans förbättringsområde')
    expect(division?.titles).toContain('Förbättringsområden på verksamhetsnivå')
    expect(unit?.titles).toContain('Förbättringsområden på enhetsnivå')
    expect(unit?.titles).toContain('Elever i årskurs 9, meritvärde, vår skola')
    const followUp = (made?: Made) => made?.titles.filter((title) => / förbättringsområden?$/.test(title))
    expect(followUp(unit)).toEqual(['Grundskolans förbättringsområden'])
  })
  it.each([
    ['sodertalje', 'ansvarig för den är utbildningsdirektören', 'Marianne Sjödin'],
    ['grundskola', 'ansvarig för den är verksamhetschefen för grundskolan', 'Anders Lidman'],
    ['ekuddsskolan', 'ansvarig för den är rektor', 'Mikael Brandt'],
    ['lyktans-forskolor', 'ansvarig för den är förskolechefen', 'Elin Wester'],
  ])('names the one responsible for %s', async (unit, responsible, name) => {
    const { texts } = await documentOf(unit)
    expect(texts.some((text) => text.includes(responsible))).toBe(true)
    expect(texts.some((text) => text.startsWith(name))).toBe(true)
  })
  it('has each division’s measures decided by its own head, where the source names the preschool’s throughout', async () => {
    const { cells } = await documentOf('sodertalje')
    const deciders = cells.flatMap((row) => /^Åtgärder \| .*beslutas av (.+?) och står/.exec(row)?.[1] ?? [])
    expect(deciders).toEqual([
      'Resurscentrums verksamhetschef',
      'verksamhetschefen för förskolan',
      'verksamhetschefen för grundskolan',
      'verksamhetschefen för grundskolan',
      'verksamhetschefen för grundskolan',
      'verksamhetschefen för gymnasieskolan',
    ])
  })
  it('gathers the improvement areas of plans handed in below', async () => {
    const { table } = await documentOf('sodertalje')
    const rows = (table('Förbättringsområden i inlämnade planer')?.groups ?? []).flatMap((group) => group.rows)
    expect(rows.map((row) => words(row.cells[0]?.inlines ?? []))).toEqual(['Ekuddsskolan', 'Grundskola'])
  })
})

describe('self-assessment below the municipality', () => {
  it('puts last year beside this year, says how many answered and draws three years', async () => {
    const { table, trends } = await documentOf('ekuddsskolan')
    const rating = table('Pedagogisk ledning: Rektor och Arbetslag')
    expect(
      rating?.head
        .at(-1)
        ?.cells.slice(-2)
        .map((cell) => words(cell.inlines)),
    ).toEqual(['2016/2017', '2017/2018'])
    expect(rowsOf(rating).at(-1)).toBe('Genomsnitt för pedagogisk ledning | 3,2 | 3,6 | 3,2 | 3,4')
    expect((rating?.notes ?? []).map(words)).toContain('Antal svarande: Rektor 2, Arbetslag 5.')
    expect(trends).toHaveLength(8)
    expect(trends[0]?.drawing).toMatchObject({ labels: ['2015/2016', '2016/2017', '2017/2018'] })
  })
})
