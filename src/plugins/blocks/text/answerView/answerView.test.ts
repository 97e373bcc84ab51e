import { describe, expect, it } from 'vitest'
import { fixturePlace } from '#blocks/kit/index.ts'
import { text } from '#document/tree/nodes.ts'
import { wordsIn } from '#test/blocks/reading.ts'
import answerView from './block.ts'
import { fixture } from './fixture.ts'

const done = { key: 'done', label: 'Klart', type: 'choice', options: [{ key: 'ja', label: 'Ja' }] }
const config = {
  ...fixture.config,
  rowNames: [],
  columns: [
    { key: 'name', label: 'Insats' },
    { key: 'due', label: 'Ska vara klart', type: 'date', due: true, doneBy: 'done', doneWhen: ['Ja'] },
  ],
}
const items = { r1: { name: 'Läsa', due: '2022-05-01', done: 'ja' }, r2: { name: 'Raster', due: '2022-05-01' } }
const data = { earlier: { schoolYear: 2021, title: 'Plan', answer: { records: { order: ['r1', 'r2'], items } } } }
const place = fixturePlace({ ...fixture.place, today: '2023-01-01' })
const overdueIn = (settings: Record<string, unknown>, answer?: unknown) => {
  const raw = { ...config, ...settings, blockKey: 'block', blockType: 'answerView' }
  const nodes = answerView.compose(raw, answer, data, place, { rich: text, plain: (words) => words })
  return wordsIn(nodes).match(/Datumet har passerat/g)?.length ?? 0
}

describe('a date shown from another block', () => {
  it.each(['table', 'list'])('is overdue only where nothing beside it says that it is done: %s', (print) => {
    expect(overdueIn({ print })).toBe(2)
    expect(overdueIn({ print, columns: [...config.columns, done] })).toBe(1)
  })
  it('is done by what is answered here, too', () => {
    const columns = [...config.columns, { ...done, fill: 'answer' }]
    expect(overdueIn({ columns }, { rows: { r2: { done: 'ja' } } })).toBe(1)
  })
})
