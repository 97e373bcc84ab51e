import { defineBlock } from '#blocks/kit/index.ts'
import { resultsOf } from '../common/results.ts'
import { config } from './config.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { testGrid } from './testGrid.ts'

/**
 * Share of pupils in a grade who passed the national tests, group by group.
 *
 * Config: tests: ['swedish', { test, label?, heading?, note? }] (required; default label is the subject's short name)
 *   optional: grade · caption · rowHeading · groups: ['all', 'girls', 'boys'] · term: 'VT', yearOffset: 0 · decimals: 1
 *   answer: true · measure: 'nationalTest' · and the settings of all results (see measureTable)
 * Figures: measure `nationalTestGrade6.swedish`.
 * Answer: { cells: { girls: { swedish: MeasuredValue } }, counts: { girls: { n: MeasuredValue } }, comment }
 */
const { needs, answer, check, projections, figures, instructions, compose } = resultsOf(testGrid)

export default defineBlock({
  slug: 'nationalTests',
  labels: {
    singular: { sv: 'Nationella prov', en: 'National tests' },
    plural: { sv: 'Nationella prov', en: 'National tests' },
  },
  description: {
    sv: 'Andel elever som klarat de nationella proven i varje ämne, för alla, flickor och pojkar.',
    en: 'Share of pupils who passed the national tests in each subject, for all, girls and boys.',
  },
  category: 'results',
  rank: 4,
  picture,
  fields,
  config,
  needs,
  answer,
  check,
  projections,
  figures,
  instructions,
  compose,
  fixture,
})
