import { defineBlock } from '#blocks/kit/index.ts'
import { composeReport } from './composeReport.ts'
import { config } from './config.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { reportAnswer } from './reportAnswer.ts'
import { reportCheck } from './reportCheck.ts'
import { reportSettingWords } from './words.ts'

/**
 * The agency's final or interim report: a matrix for each intervention, under its development area, with the goals
 * repeated by the degree they have reached.
 *
 * Config (all optional): kind: 'final' | 'interim' · areas: [{ key, label }] (default governance, teaching) · areaLabel
 *   scale: key of a municipal scale (default achieved ✓, wellUnderWay ◐, started ○) · required: true · max: 50
 *   rows: [{ key, label?, help?, hidden? }] (keys below)
 * Answer: { interventions: { order, items: { [recordKey]: { area, number, name, agreement, participants, problems, causes,
 *   goals: { order, items: { [recordKey]: { goal, degree } } }, visibleImprovements, unmetGoals, expectedEffects,
 *   observedEffects*, lessons*, followUp*, deviations** } } } }   (* final only, ** interim only; all texts are strings)
 */
export default defineBlock({
  slug: 'interventionReport',
  labels: {
    singular: { sv: 'Redovisning av insatser', en: 'Intervention report' },
    plural: { sv: 'Redovisningar av insatser', en: 'Intervention reports' },
  },
  description: {
    sv: 'Del- eller slutredovisning till Skolverket: en matris för varje insats, målen upprepade med uppnådd grad.',
    en: 'Interim or final report to the agency: a matrix per intervention, goals repeated with the degree reached.',
  },
  category: 'goals',
  rank: 5,
  picture,
  fields,
  config,
  words: reportSettingWords,
  answer: (config, _data, place, plain) => reportAnswer(config, place, plain),
  check: (config, answer, _data, place) => reportCheck(config, answer, place),
  compose: composeReport,
  fixture,
})
