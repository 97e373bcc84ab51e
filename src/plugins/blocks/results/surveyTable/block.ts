import { defineBlock } from '#blocks/kit/index.ts'
import { resultsOf } from '../common/results.ts'
import { config } from './config.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { surveyGrid } from './surveyGrid.ts'

/**
 * Survey indices of the school beside areas and municipality, whose figures are entered once as statistics.
 *
 * Config: indices: ['surveySafety', { measure, label?, note? }] (required)
 *   optional: columns: ['unit', 'area', 'municipality', { scope: 'key:unit-key', label?, note? }] · group: 'all' or 'F-3'
 *   term: 'VT', yearOffset: 0 · answer: true · caption · rowHeading · and the settings of all results (see measureTable)
 * Answer: { cells: { surveySafety: { unit: MeasuredValue } }, counts: { [group]: { n: MeasuredValue } }, comment }
 */
const { needs, answer, check, projections, figures, instructions, compose } = resultsOf(surveyGrid)

export default defineBlock({
  slug: 'surveyTable',
  labels: {
    singular: { sv: 'Enkätresultat', en: 'Survey results' },
    plural: { sv: 'Enkätresultat', en: 'Survey results' },
  },
  description: {
    sv: 'Index ur en enkät för skolan, bredvid områdets och kommunens.',
    en: "Indices of a survey for the school, beside the area's and the municipality's.",
  },
  category: 'results',
  rank: 3,
  picture,
  fields,
  config,
  alike: ['Index'],
  needs,
  answer,
  check,
  projections,
  figures,
  instructions,
  compose,
  fixture,
})
