import { describe, expect, it } from 'vitest'
import { compose } from '../../src/document/compose.ts'
import type { DocumentNode, SectionNode } from '../../src/document/tree.ts'
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
  it('stacks what fits on no page, one table per row, and loses no cell', () => {
    const stacked = made(grid(12, 'utvecklingsområde'))
    const tables = JSON.stringify(stacked).match(/"stacked":true/g)
    expect(tables).toHaveLength(2)
    expect(JSON.stringify(stacked).match(/utvecklingsområde/g)?.length).toBeGreaterThanOrEqual(2 * 12)
  })
})
