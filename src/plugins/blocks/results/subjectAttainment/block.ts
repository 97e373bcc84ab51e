import { defineBlock } from '#blocks/kit/index.ts'
import { resultsOf } from '../common/results.ts'
import { attainmentGrid } from './attainmentGrid.ts'
import { config } from './config.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'

/**
 * Share of pupils in a grade who reach the criteria, subject by subject and group by group.
 *
 * Config (all optional): grade: 3 (else that of a section repeated over grades) · caption · columnHeading · rowHeading
 *   subjects: ['mathematics', { subject, label?, group?, note? }] (default all of the vocabulary; `group` is a heading
 *   over several) · groups: ['all', 'girls', 'boys'] · term: 'VT', yearOffset: 0 · decimals: 1 · answer: true
 *   hideEmpty: false · measure: 'attainment' · and the settings of all results (see measureTable)
 * Figures: measure `attainmentGrade3.mathematics`, period VT of the followed-up year.
 * Answer: { cells: { mathematics: { all: MeasuredValue, girls, boys } }, counts: { girls: { n: MeasuredValue } }, comment }
 */
const { needs, answer, check, projections, figures, instructions, compose } = resultsOf(attainmentGrid)

export default defineBlock({
  slug: 'subjectAttainment',
  labels: {
    singular: { sv: 'Måluppfyllelse per ämne', en: 'Attainment by subject' },
    plural: { sv: 'Måluppfyllelse per ämne', en: 'Attainment by subject' },
  },
  description: {
    sv: 'Andel elever som når kriterierna i varje ämne, för alla, flickor och pojkar.',
    en: 'Share of pupils who reach the criteria in each subject, for all, girls and boys.',
  },
  category: 'results',
  rank: 1,
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
