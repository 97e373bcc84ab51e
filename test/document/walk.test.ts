import { describe, expect, it } from 'vitest'
import { inlineText } from '#document/text/variables.ts'
import { text } from '#document/tree/nodes.ts'
import type { DocumentNode, TableNode } from '#document/tree/tree.ts'
import { allNodes, childrenOf, mapChildren, nodesOf, textsIn } from '#document/tree/walk.ts'
import { imageKeys } from '#render/imageKeys.ts'
import { stressTree } from '../html/stressTree.ts'

const origin = { blockKey: 'a' }
const image = (asset: string): DocumentNode => ({ type: 'image', origin, asset, alt: asset })
const table = (asset: string): TableNode => ({
  type: 'table',
  origin,
  caption: text(`tabell ${asset}`),
  numbered: false,
  columns: [{ key: 'c' }],
  head: [{ key: 'h', cells: [{ inlines: text('huvud'), children: [image(`${asset}-head`)] }] }],
  groups: [{ key: 'g', rows: [{ key: 'r', cells: [{ inlines: text('cell'), children: [image(asset)] }] }] }],
})
/** An image in every place where a node can hold one. */
const everywhere: DocumentNode[] = [
  {
    type: 'section',
    origin,
    variant: 'section',
    title: text('rubrik'),
    numbered: true,
    inContents: true,
    children: [
      image('section'),
      { type: 'list', origin, ordered: false, items: [{ inlines: text('punkt'), children: [image('item')] }] },
      { type: 'quote', origin, children: [image('quote')], source: text('källa') },
      { type: 'callout', origin, variant: 'info', title: text('ruta'), children: [image('callout')] },
      { type: 'group', origin, columns: [[image('left')], [image('right')]] },
      table('cell'),
      {
        type: 'figure',
        origin,
        caption: text('figur'),
        alt: '',
        drawing: { kind: 'wheel', segments: [] },
        data: table('data'),
      },
    ],
  },
]
const order = ['section', 'item', 'quote', 'callout', 'left', 'right', 'cell-head', 'cell', 'data-head', 'data']

describe('walking the tree', () => {
  it('finds what stands in sections, lists, fields, columns, cells and the data of figures, in the order of reading', () => {
    expect(nodesOf(everywhere, 'image').map(({ asset }) => asset)).toEqual(order)
    expect(imageKeys(everywhere)).toEqual(order)
    const inTable = (name: string) => [`tabell ${name}`, 'huvud', 'cell']
    const texts = ['rubrik', 'punkt', 'källa', 'ruta', ...inTable('cell'), 'figur', ...inTable('data')]
    expect(textsIn(everywhere).map(inlineText)).toEqual(texts)
  })
  it('changes each of them, and nothing else', () => {
    const renamed = (node: DocumentNode): DocumentNode =>
      mapChildren(node.type === 'image' ? { ...node, asset: `ny-${node.asset}` } : node, renamed)
    expect(imageKeys(everywhere.map(renamed))).toEqual(order.map((asset) => `ny-${asset}`))
    const same = (node: DocumentNode): DocumentNode => mapChildren(node, same)
    expect(everywhere.map(same)).toEqual(everywhere)
  })
  it('reaches every node of the hardest document', () => {
    const { children } = stressTree()
    const written = JSON.stringify(children).match(/"origin":/g)?.length
    expect(allNodes(children)).toHaveLength(written ?? 0)
    expect(childrenOf({ type: 'problem', origin, code: 'X', message: '', severity: 'error' })).toEqual([])
  })
})
