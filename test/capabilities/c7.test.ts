import { expect, it } from 'vitest'
import { fixturePlace } from '#blocks/kit/index.ts'
import measureTable from '#blocks/results/measureTable/block.ts'
import { fixture } from '#blocks/results/measureTable/fixture.ts'
import { publicly } from '../blocks/publicly.ts'
import { notesOf } from '../blocks/reading.ts'
import { runBlock } from '../blocks/runBlock.ts'

/** C7: a measure carries definition, population, source, date, format and its own limit; a gap carries its reason. */
const { vocabulary } = fixturePlace()
const place = {
  vocabulary: {
    ...vocabulary,
    measures: vocabulary.measures.map((measure) => ({
      ...measure,
      definition: 'Summan av betygen.',
      population: 'elever i årskurs 6',
      source: 'Skolverket',
      minN: 30,
    })),
  },
}
const facts = fixture.data.facts.map((fact) => ({ ...fact, source: 'SIRIS', asOf: '2023-09-28' }))

it('prints definition, population, source with its date, and what the symbols mean', () => {
  const { table, problems, form } = runBlock(measureTable, {
    config: fixture.config,
    answer: fixture.answer,
    data: { facts },
    place: place,
  })
  expect(problems).toEqual([])
  const notes = notesOf(table).join('\n')
  for (const words of ['Summan av betygen.', 'elever i årskurs 6', 'SIRIS, 28 september 2023', '.. = ', '. = '])
    expect(notes).toContain(words)
  expect(JSON.stringify(form)).toContain('SIRIS')
})

it('hides by the measure’s own limit in the public version, before nodes exist', () => {
  const setup = { config: fixture.config, answer: fixture.answer, data: { facts }, place: place }
  const shown = runBlock(measureTable, publicly(measureTable, setup))
  const text = JSON.stringify(shown.nodes)
  // 25 girls are fewer than the measure's 30 but more than the municipality's 10.
  expect(text).not.toContain('240,1')
  expect(text).toContain('231,4')
  expect(notesOf(shown.table).join()).toContain('30')
})
