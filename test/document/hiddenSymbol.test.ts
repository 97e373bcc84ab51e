import { expect, it } from 'vitest'
import chart from '#blocks/figures/chart/block.ts'
import { fixturePlace } from '#blocks/kit/index.ts'
import measureTable from '#blocks/results/measureTable/block.ts'
import { nodesOf } from '#document/tree/walk.ts'
import { drawingToSvg } from '#render/drawings/drawingToSvg.ts'
import { resolveTheme } from '#templates/themes/themes.ts'
import { grid, notes } from '#test/blocks/reading.ts'
import { runBlock } from '#test/blocks/runBlock.ts'

const { vocabulary } = fixturePlace()
const place = { vocabulary: { ...vocabulary, suppression: { ...vocabulary.suppression, symbol: '*' } } }

it('what is hidden is written as the municipality writes it, in the table and in its key', () => {
  const fact = { measure: 'merit17', group: 'all', period: 'VT2023', scope: 'unit', unitName: 'Ekhagens skola' }
  const data = { facts: [{ ...fact, value: { kind: 'suppressed' } }] }
  const [table] = runBlock(measureTable, { config: { measures: ['merit17'] }, data, place }).tables
  expect(grid(table)[1]).toEqual(['Samtliga elever', '.', '.', '*'])
  expect(notes(table)).toContain('* = ')
  expect(notes(table)).not.toContain('.. =')
})

it('a chart writes it too, in its picture and in its data', () => {
  const config = {
    source: 'own',
    kind: 'bars',
    series: [{ key: 'a', label: 'Andel' }],
    categories: [
      { key: 'x', label: 'Åk 6', values: ['..'] },
      { key: 'y', label: 'Åk 9', values: ['87,5'] },
    ],
    showData: true,
  }
  const [figure] = nodesOf(runBlock(chart, { config, place }).nodes, 'figure')
  expect(grid(figure?.data)[1]).toEqual(['Åk 6', '*'])
  const options = { title: 't', description: '', theme: resolveTheme('plain') }
  expect(drawingToSvg(figure!.drawing, { ...options, hiddenSymbol: '*' }).svg).toMatch(/>\*</)
  expect(drawingToSvg(figure!.drawing, options).svg).toMatch(/>\.\.</)
})
