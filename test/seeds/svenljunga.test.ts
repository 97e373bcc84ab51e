import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Cell, FigureNode, Inline, TableNode } from '#document/tree/tree.ts'
import { calendar } from '#seeds/svenljunga/calendar.ts'
import { curriculum } from '#seeds/svenljunga/curriculum.ts'
import { seed } from '#seeds/svenljunga/seed.ts'
import { startDatabase, type TestDatabase } from '../support/startDatabase.ts'
import { makeSeeded } from './makeSeeded.ts'

const words = (inlines: Inline[]): string =>
  inlines
    .map((inline) =>
      inline.type === 'tag' ? inline.label : 'text' in inline ? inline.text : inline.type === 'break' ? ' ' : '',
    )
    .join('')
    .replaceAll('\u00a0', ' ')
const rowsOf = (table: TableNode | undefined) =>
  (table?.groups ?? []).flatMap(({ rows }) => rows.map(({ cells }) => cells.map((cell: Cell) => words(cell.inlines))))

let database: TestDatabase
let made: Awaited<ReturnType<Awaited<ReturnType<typeof makeSeeded>>['document']>>
const table = (caption: string) => made.tables.find((node) => words(node.caption) === caption)
beforeAll(async () => {
  database = await startDatabase('sqlite')
  made = await (await makeSeeded(database.payload, seed)).document('svenljunga', 2018)
}, 180_000)
afterAll(async () => {
  await database.stop()
})

it("is the municipality's own document, published, with nothing missing", () => {
  expect([made.state, made.input.unit.kind]).toEqual(['published', 'municipality'])
  expect(made.problems).toEqual([])
  expect(made.findings).toEqual([])
  expect(JSON.stringify(made.tree)).not.toContain('Ej besvarad')
})

it('marks one of nine types and prints who decided what when', () => {
  const types = made.nodes.find(
    (node) => node.type === 'list' && node.items.some(({ inlines }) => words(inlines).includes('riktlinje')),
  )
  expect(types?.type === 'list' && types.items.map(({ inlines }) => words(inlines))).toEqual([
    '☐ modell',
    '☒ plan Vald',
    ...['policy', 'program', 'regel', 'riktlinje', 'rutin', 'strategi', 'taxa'].map((type) => `☐ ${type}`),
  ])
  expect(rowsOf(table('Beslut och uppföljning'))).toEqual([
    ['Beslutat av', 'Barn- och utbildningsnämnden'],
    ['Beslutandedatum', '2019-03-06 § 16'],
    ['Ansvarig', 'Utvecklingsledare'],
    ['Revideras', 'Vid behov'],
    ['Följas upp', 'Årligen'],
  ])
})

it('marks the ten areas in the four columns of the source', () => {
  const marks = rowsOf(table('Områden i läroplanerna')).map(([area, ...cells]) => [
    area,
    cells.map((cell) => cell || '·').join(''),
  ])
  expect(marks).toEqual([
    ['Normer och värden', 'XX·X'],
    ['Kunskaper, utveckling och lärande', 'XXXX'],
    ['Barns inflytande/elevers ansvar och inflytande', 'XX·X'],
    ['Förskola/skola och hem', 'XX··'],
    ['Samverkan, övergång', 'XX··'],
    ['Uppföljning, utvärdering och utveckling', 'X···'],
    ['Förskollärares ansvar i undervisningen', 'X···'],
    ['Förskolechefs/rektors ansvar', 'XXXX'],
    ['Skolan och omvärlden', '·X··'],
    ['Bedömning och betyg', '·XXX'],
  ])
  expect((curriculum.columns as unknown[]).length).toBe(4)
})

describe('the schedule', () => {
  const schedule = () => rowsOf(table('Tidsplan 2019'))

  it('has every row of the source, in the order of the year', () => {
    expect(calendar).toHaveLength(42)
    expect(schedule()).toHaveLength(42)
    const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')
    const order = schedule().map(([when = '']) =>
      months.findIndex(
        (month) =>
          when
            .toLowerCase()
            .match(/[a-zåäö]{3,}/g)
            ?.includes(month) ?? false,
      ),
    )
    expect(order.filter((month) => month < 0)).toEqual([])
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })
  it('prints days, months, spans and weeks, with who is responsible', () => {
    expect(schedule()).toEqual(
      expect.arrayContaining([
        ['Januari', 'Detaljbudget fastställs', ''],
        ['5 mars', 'Skolanalysgrupp', 'Förvaltningschef, utvecklingsledare, BUN au'],
        ['Mars', 'Uppföljning av skolfrånvaro, period 2', 'Rektor, utvecklingsledare, chef för elevhälsa'],
        ['2 april', 'Kvalitetsdialog, internkontroll', 'BUN och ledningsgruppen'],
        ['30 juni', 'Enheternas kvalitetsrapporter för läsåret är klara', 'Rektor, förskolechef'],
        ['September–oktober', 'Kvalitets- och resultatsamtal', ''],
        ['Vecka 45–47 (november)', 'Elevenkäten genomförs under lektionstid', 'Skolledare, utvecklingsledare'],
        ['November', 'Verksamhetsplan beslutas i kommunfullmäktige', 'Kommunfullmäktige'],
      ]),
    )
    expect(table('Tidsplan 2019')?.head).toHaveLength(1)
  })
  it('is drawn as an annual wheel of the same events, with a text alternative', () => {
    const wheel = made.nodes.find(
      (node): node is FigureNode => node.type === 'figure' && node.drawing.kind === 'yearWheel',
    )
    expect(wheel?.drawing.kind === 'yearWheel' && [wheel.drawing.startMonth, wheel.drawing.events.length]).toEqual([
      1, 42,
    ])
    expect(wheel?.alt).toMatch(/tolv månader/)
  })
})

it('draws the governance chain from the board to the children', () => {
  const chain = made.nodes.find((node): node is FigureNode => node.type === 'figure' && node.drawing.kind === 'chain')
  expect(chain?.drawing.kind === 'chain' && chain.drawing.steps.map(({ label }) => label)).toEqual([
    'Huvudman',
    'Skolledare',
    'Pedagoger',
    'Barn, elever, studerande och vårdnadshavare',
  ])
})

it("has the board's five goals and the six groups", () => {
  const headings = made.nodes.flatMap((node) => (node.type === 'section' ? [words(node.title)] : []))
  expect(headings).toEqual(
    expect.arrayContaining([
      'Hög måluppfyllelse för alla barn, elever och studerande',
      'Alla barn, elever och studerande ska känna sig trygga',
      'Ökad delaktighet',
      'Ökad likvärdighet och samverkan',
      'God arbetsmiljö och hög kompetens hos vår personal',
    ]),
  )
  expect(rowsOf(table('Grupper i kvalitetsarbetet'))).toHaveLength(6)
})
