import { expect, it } from 'vitest'
import { documentOf, section } from '../capabilities/documentOf.ts'

const column = (more = {}) => ({ key: 'why', label: 'Varför', type: 'shortText', ...more })
const blocks = [
  { blockKey: 'open', blockType: 'table', columns: [column()], rows: [{ key: 'a', label: 'A' }] },
  { blockKey: 'asked', blockType: 'table', columns: [column({ required: true })], rows: [{ key: 'a', label: 'A' }] },
  { blockKey: 'added', blockType: 'records', itemLabel: 'Mål', columns: [column({ required: true })] },
  {
    blockKey: 'preset',
    blockType: 'records',
    itemLabel: 'Mål',
    columns: [column({ required: true })],
    preset: [{ key: 'p', label: 'P' }],
  },
]

it('calls a block optional only where nothing in it must be answered', () => {
  const { item, findings } = documentOf([section('A', blocks)])
  const optional = blocks.filter(({ blockKey }) => item(blockKey)?.optional).map(({ blockKey }) => blockKey)
  expect(optional).toEqual(['open', 'added'])
  // What the check asks for is what the form calls required.
  expect(findings).toHaveLength(2)
})

it('shows the text before in the form of every block that asks, and all of one that does not', () => {
  const intro = 'Läs det här först.'
  const { item } = documentOf([
    section('A', [
      { ...blocks[0], blockKey: 'table', intro },
      { blockKey: 'given', blockType: 'table', intro, columns: [column({ fill: 'given' })], rows: [{ key: 'a' }] },
      {
        blockKey: 'view',
        blockType: 'answerView',
        sourceKey: 'preset',
        intro,
        columns: [column({ fill: 'shown' }), { key: 'new', label: 'Nytt', fill: 'answer', type: 'shortText' }],
      },
      ...blocks.slice(3),
    ] as typeof blocks),
  ])
  const kinds = (key: string) => item(key)?.instructions.map(({ type }) => type)
  expect(kinds('table')).toEqual(['paragraph'])
  expect(kinds('view')).toEqual(['paragraph'])
  expect(kinds('given')).toEqual(['paragraph', 'table'])
  expect(JSON.stringify(item('view')?.instructions)).toContain(intro)
})
