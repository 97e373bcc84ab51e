import { describe, expect, it } from 'vitest'
import { compose } from '#document/compose.ts'
import { readable } from '#document/tree/columnWidths.ts'
import { layoutTree } from '#document/tree/layout.ts'
import { text } from '#document/tree/nodes.ts'
import type { DocumentNode, Row, SectionNode, TableNode } from '#document/tree/tree.ts'
import { sampleInput, section } from './sampleInput.ts'
import { testBlocks } from './testBlocks.ts'

const grid = (columns: number, word: string, title: string | undefined = 'Tabellen') => ({
  blockKey: `g${columns}${word.length}`,
  blockType: 'grid',
  columns,
  word,
  ...(title ? { title } : {}),
})
const made = (...blocks: ReturnType<typeof grid>[]): SectionNode => {
  const [node] = compose(testBlocks, sampleInput([section('s', blocks)])).tree.children
  if (node?.type !== 'section') throw new Error('expected a section')
  return node
}
const types = (node: DocumentNode | undefined): string[] =>
  node?.type === 'section'
    ? [`${node.variant}:${node.orientation ?? 'portrait'}`, ...node.children.flatMap(types)]
    : [node?.type ?? '']

describe('layout', () => {
  it('leaves a narrow table upright', () => {
    expect(types(made(grid(4, 'ord')))).toEqual(['section:portrait', 'block:portrait', 'table'])
  })
  it('turns a table with wide words, its heading with it', () => {
    expect(types(made(grid(2, 'ord'), grid(7, 'utvecklingsområde')))).toEqual([
      'section:portrait',
      'block:portrait',
      'table',
      'block:landscape',
      'table',
    ])
  })
  it('turns the whole section when most of it is wide', () => {
    expect(types(made(grid(7, 'utvecklingsområde'))).slice(0, 2)).toEqual(['section:landscape', 'block:portrait'])
  })
  it('turns a matrix of running text', () => {
    expect(made(grid(6, 'en mening som fortsätter '.repeat(6))).orientation).toBe('landscape')
  })
  it('sets figures as wide as lines of text, unless a cell would need a second line', () => {
    const figures = (label: string, head: string): TableNode => ({
      type: 'table',
      origin: { blockKey: 'f' },
      caption: [],
      numbered: true,
      columns: [{ key: 'label' }, { key: 'all', align: 'number' }, { key: 'girls', align: 'number' }],
      head: [{ key: 'h', cells: ['', head, 'Flickor'].map((value) => ({ inlines: text(value) })) }],
      groups: [
        { key: 'g', rows: [{ key: 'r', cells: [label, '96,2', '..'].map((value) => ({ inlines: text(value) })) }] },
      ],
    })
    const measures = (tables: TableNode[]) =>
      layoutTree({ ...compose(testBlocks, sampleInput([])).tree, children: tables }).children.map(
        (node) => node.type === 'table' && node.measure,
      )
    expect(
      measures([
        figures('Matematik', 'Alla'),
        figures('Ledningen visar i ord och handling hur vi vill att målen ska nås', 'Alla'),
        figures('Matematik', 'Samtliga elever i kommunen'),
      ]),
    ).toEqual(['text', undefined, undefined])
  })
  it('stacks what fits on no page, one table per row, and loses no cell', () => {
    const stacked = made(grid(12, 'utvecklingsområde'))
    const tables = JSON.stringify(stacked).match(/"stacked":true/g)
    expect(tables).toHaveLength(2)
    expect(JSON.stringify(stacked).match(/utvecklingsområde/g)?.length).toBeGreaterThanOrEqual(2 * 12)
  })
})

describe('readable', () => {
  const row = (...words: string[]): Row => ({
    key: words[0] ?? '',
    cells: words.map((word) => ({ inlines: text(word) })),
  })
  const asked = (first: number, second: number): TableNode => ({
    type: 'table',
    origin: { blockKey: 't' },
    caption: [],
    numbered: false,
    columns: [
      { key: 'a', weight: first },
      { key: 'b', weight: second },
    ],
    head: [row('Insats', 'Beskrivning')],
    groups: [{ key: 'g', rows: [row('Kompetensutveckling', 'Kort.')] }],
  })
  it('leaves widths alone that leave room for the words', () => {
    const table = asked(1, 3)
    expect(readable(table, 482)).toBe(table)
  })
  it('widens a column that would divide its words, at the expense of the other', () => {
    const [first, second] = readable(asked(1, 20), 482).columns.map(({ weight = 0 }) => weight)
    // Sixteen letters of five points, and the padding of the cell.
    expect(first).toBe(92)
    expect(second).toBe(390)
  })
})
