import { describe, expect, it } from 'vitest'
import { nodesOf } from '#document/tree/walk.ts'
import { grid, wordsIn } from '#test/blocks/reading.ts'
import { runBlock } from '#test/blocks/runBlock.ts'
import focusItems from '../focusItems/block.ts'
import mandatoryGoals from '../mandatoryGoals/block.ts'

const item = (key: string, domain: string, more = {}) => ({
  key,
  domain,
  text: `Område ${key}`,
  mandatory: false,
  highlighted: false,
  areaName: 'Öst',
  order: 1,
  ...more,
})
const items = [
  item('b', 'learning', { order: 2, highlighted: true }),
  item('a', 'learning', { mandatory: true }),
  item('c', 'gone'),
]

describe('development areas', () => {
  const lists = (mode: string, data = { items }) => {
    const { nodes, text, instructions, form } = runBlock(focusItems, { config: { mode, yearOffset: 1 }, data })
    return {
      lists: nodesOf(nodes, 'list'),
      text,
      instructions,
      form,
    }
  }
  it('are listed by domain in order, mandatory ones marked and the mark explained', () => {
    const { lists: found, text } = lists('list')
    expect(
      found.map((list) =>
        list.items.map(({ inlines }) => inlines.map((one) => ('text' in one ? one.text : '')).join('')),
      ),
    ).toEqual([['Område a (SKA)', 'Område b'], ['Område c']])
    expect(text).toContain('(SKA) = mål från nämnden')
    expect(JSON.stringify(found)).not.toContain('highlight')
  })
  it('stand out by tone, symbol and words, never by colour alone', () => {
    const { lists: found, text } = lists('highlight')
    expect(found[0]?.items[1]).toMatchObject({
      tone: 'highlight',
      inlines: [{}, {}, { type: 'tag', symbol: '★', label: 'Utvecklingsområde för er skola', tone: 'highlight' }],
    })
    expect(found[0]?.items[0]?.tone).toBeUndefined()
    expect(text).toContain('gäller särskilt Björkskolan')
  })
  it('are shown in the form as well', () => {
    const { instructions, form } = lists('highlight')
    expect(form).toBeUndefined()
    expect(wordsIn(instructions)).toContain('Område b')
  })
  it('say when there are none, and when none concerns this school', () => {
    expect(lists('highlight', { items: [] }).text).toContain('Inga utvecklingsområden är registrerade för 2023/24.')
    expect(lists('highlight', { items: [item('a', 'learning')] }).text).toContain(
      'Inget av områdena är särskilt utpekat',
    )
  })
})

describe('mandatory goals', () => {
  const goal = (level: string, goalKey: string, order: number, more = {}) => ({
    level,
    goalKey,
    schoolYear: 2022,
    text: goalKey.toUpperCase(),
    order,
    mandatory: true,
    ...more,
  })
  it('board goals beside their indicators, several lines in a cell', () => {
    const goals = [
      goal('board', 'b', 2, { indicators: ['Ett.', 'Två.'] }),
      goal('board', 'a', 1, { indicators: ['Ensam.'] }),
      goal('board', 'c', 3),
    ]
    const { tables } = runBlock(mandatoryGoals, { data: { goals } })
    expect(grid(tables[0])).toEqual([
      ['Nämndens mål', 'Mål och indikatorer'],
      ['A', 'Ensam.'],
      ['B', 'Ett.\nTvå.'],
      ['C', 'Inga indikatorer är angivna.'],
    ])
  })
  it('a council goal spans its board goals; what is not connected says so', () => {
    const goals = [
      goal('council', 'kf1', 1),
      goal('council', 'kf2', 2),
      goal('council', 'kf3', 3),
      goal('board', 'n1', 1, { parentKeys: ['kf1'] }),
      goal('board', 'n2', 2, { parentKeys: ['kf1', 'kf2'] }),
      goal('board', 'n3', 3, { parentKeys: ['deleted'] }),
    ]
    const { tables } = runBlock(mandatoryGoals, { config: { variant: 'councilWithBoard' }, data: { goals } })
    expect(grid(tables[0]).slice(1)).toEqual([
      ['KF1', 'N1'],
      ['N2'],
      ['KF2', 'N2'],
      ['KF3', 'Inget nämndmål är kopplat.'],
      ['Utan mål från kommunfullmäktige', 'N3'],
    ])
    expect(tables[0]?.groups[0]?.rows[0]?.cells[0]?.rowSpan).toBe(2)
  })
  it('says when there are no goals', () => {
    expect(runBlock(mandatoryGoals, { data: { goals: [] } }).text).toContain('Inga mål är registrerade för 2022/23.')
  })
})
