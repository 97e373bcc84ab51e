import { defineBlock } from '#blocks/kit/index.ts'
import { resultsOf } from '../common/results.ts'
import { config } from './config.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { measureGrid } from './measureGrid.ts'
import { picture } from './picture.ts'

/**
 * Measures over time, beside the municipality or other units.
 *
 * Config (all but `measures` optional; a bare string stands for a row with that key):
 *   measures: ['merit17', { measure, label?, note? }]
 *   groups: ['all', 'girls', 'boys'] or [{ group, label? }]
 *   periods: [{ term: 'VT'|'HT'|'schoolYear'|'year', yearOffset, label?, note?, groups? }] (default VT −2, −1, 0);
 *     `groups` splits one period into columns of its own (then set the block's groups to ['all'])
 *   comparisons: ['municipality', { scope: 'area' | 'key:unit-key', label?, term?, yearOffset?, note? }]
 *   answer: 'latest' | 'all' | 'none' · layout: 'periodsAsColumns' | 'periodsAsRows' · headings: 'measure' | 'group'
 *   spans: [{ measure, group = 'all', term, yearOffset, count, note? }]: stored at the first period, printed over `count`
 *   caption, rowHeading, required, comment, commentLabel, askCounts, countLabel, publishUnknown, definitions, showUnit, asGiven
 * Answer: { cells: { 'merit17.girls': { VT2023: MeasuredValue } }, counts: { girls: { n: MeasuredValue } }, comment }
 *   cell keys are content line (`measure.group`) and time line (`VT2023`, `2023.girls`, `municipality@VT2023`);
 *   with periodsAsRows the time line is the row.
 */
const { needs, answer, check, projections, figures, instructions, compose } = resultsOf(measureGrid)

export default defineBlock({
  slug: 'measureTable',
  labels: {
    singular: { sv: 'Mått över tid', en: 'Measures over time' },
    plural: { sv: 'Mått över tid', en: 'Measures over time' },
  },
  description: {
    sv: 'Tabell med mått, till exempel meritvärde, för flera terminer eller år och med jämförelsekolumner.',
    en: 'Table of measures over several terms or years, with comparison columns.',
  },
  category: 'results',
  rank: 2,
  picture,
  fields,
  config,
  alike: ['Period'],
  needs,
  answer,
  check,
  projections,
  figures,
  instructions,
  compose,
  fixture,
})
