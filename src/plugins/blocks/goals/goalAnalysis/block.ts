import { defineBlock } from '#blocks/kit/index.ts'
import { analysisAnswer } from './analysisAnswer.ts'
import { analysisCheck } from './analysisCheck.ts'
import { analysisNeeds } from './analysisNeeds.ts'
import { composeAnalysis } from './composeAnalysis.ts'
import { config } from './config.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { analysisWords } from './words.ts'

/**
 * Analysis of the goals that were planned last year, a matrix for each domain. Goals are found by unit, school year
 * and domain.
 *
 * Config (all optional):
 *   domain | domains (as goalPlanning) · yearOffset: 0 · caption · goalLabel
 *   columns: [{ key, label, help, type, required, plan?: 'why', … }]; default why, activities, targetPicture (each
 *     following the plan's column of that key) and results
 *   given: ['interventions', 'measurement'] (plan columns shown beside the goal in the form)
 *   keep: true, keepLabel, keepHelp · add: true · required: true · planningBlock: blockKey
 * Answer: { [domain]: { order: [...], items: { [goalKey]: { why?, activities?, targetPicture?, results?, keep: 'yes'|'no', keepWhy } } } }
 *   a goal the school adds has a recordKey of the client's and `goal` with its text.
 */
export default defineBlock({
  slug: 'goalAnalysis',
  labels: {
    singular: { sv: 'Målanalys', en: 'Goal analysis' },
    plural: { sv: 'Målanalyser', en: 'Goal analyses' },
  },
  description: {
    sv: 'Analys av de mål som planerades förra året. Målen och planeringen hämtas, skolan beskriver resultatet.',
    en: 'Analysis of the goals planned last year. Goals and plan are fetched, the school describes the outcome.',
  },
  category: 'goals',
  rank: 1,
  picture,
  fields,
  config,
  words: analysisWords,
  needs: analysisNeeds,
  answer: analysisAnswer,
  check: analysisCheck,
  compose: composeAnalysis,
  fixture,
})
