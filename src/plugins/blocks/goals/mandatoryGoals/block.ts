import type { Field } from 'payload'
import { defineBlock, label, selectField, textField } from '#blocks/kit/index.ts'
import { captionField } from '../../results/common/resultSettings.ts'
import { composeMandatory, type MandatoryNeeds } from './composeMandatory.ts'
import { config } from './config.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { mandatoryWords } from './words.ts'

const fields: Field[] = [
  selectField({
    name: 'variant',
    label: label('Visar', 'Shows'),
    options: {
      boardWithIndicators: label('nämndens mål med indikatorer', "the board's goals with indicators"),
      councilWithBoard: label('fullmäktiges mål med nämndens', "the council's goals with the board's"),
    },
    defaultValue: 'boardWithIndicators',
  }),
  {
    name: 'yearOffset',
    type: 'number',
    defaultValue: 0,
    min: -10,
    max: 10,
    label: label('År, räknat från det uppföljda läsåret', 'Year, counted from the followed-up school year'),
  },
  captionField,
  textField({
    name: 'councilLabel',
    label: label('Rubrik: fullmäktiges mål', 'Heading: council goals'),
    placeholder: mandatoryWords.councilLabel,
  }),
  textField({
    name: 'boardLabel',
    label: label('Rubrik: nämndens mål', 'Heading: board goals'),
    placeholder: mandatoryWords.boardLabel,
  }),
  textField({
    name: 'indicatorLabel',
    label: label('Rubrik: indikatorer', 'Heading: indicators'),
    placeholder: mandatoryWords.indicatorLabel,
  }),
]

/**
 * The goals that every unit must work with, from the goals of board and council. Shown in the form as well.
 *
 * Config (all optional): variant: 'boardWithIndicators' | 'councilWithBoard' · yearOffset: 0 · caption
 *   councilLabel, boardLabel, indicatorLabel
 * Answer: none. A board goal finds its council goal by `parentKeys`.
 */
export default defineBlock({
  slug: 'mandatoryGoals',
  labels: {
    singular: { sv: 'SKA-mål', en: 'Mandatory goals' },
    plural: { sv: 'SKA-mål', en: 'Mandatory goals' },
  },
  description: {
    sv: 'Mål från nämnd och fullmäktige som alla ska arbeta med, hämtade ur kommunens mål.',
    en: "Goals of board and council that all must work with, from the municipality's goals.",
  },
  category: 'goals',
  rank: 3,
  picture,
  fields,
  config,
  words: mandatoryWords,
  needs: (config, place): MandatoryNeeds => ({
    goals: {
      kind: 'goals',
      schoolYear: place.schoolYear + config.yearOffset,
      levels: config.variant === 'councilWithBoard' ? ['council', 'board'] : ['board'],
    },
  }),
  compose: composeMandatory,
  fixture,
})
