import { defineBlock } from '#blocks/kit/index.ts'
import { composePlanning } from './composePlanning.ts'
import { config } from './config.ts'
import { fields } from './fields.ts'
import { fixture } from './fixture.ts'
import { picture } from './picture.ts'
import { planningAnswer } from './planningAnswer.ts'
import { planningCheck } from './planningCheck.ts'
import { planningNeeds } from './planningNeeds.ts'
import { planningProjections } from './planningProjections.ts'
import { planningWords } from './words.ts'

/**
 * Goals for a coming school year, a matrix for each domain; next year's goal analysis finds them. Also the goal
 * worksheet (purpose `worksheet`: five other columns, nothing yielded).
 *
 * Config (all optional):
 *   domain: 'learning' | domains: [...] (default all; in a section repeated over domains, its item)
 *   purpose: 'plan' | 'worksheet' · yearOffset: 1 · caption · required: true · max: 30
 *   columns: [{ key, label, help, type, required, note, width, … }] (C3 types); the first is the goal. Default keys
 *     goal, activities, why, targetPicture, interventions, measurement; worksheet: goal, evaluated, influence, realistic, clear
 *   link: 'none' | 'mandatory' | 'focus' | 'both' · linkLabel
 *   analysisBlock, worksheetBlock: blockKeys whose goals are offered
 * Answer: { [domain]: { order: [recordKey], items: { [recordKey]: { goal, activities, …, link: 'board:goalKey' | 'focus:key' } } } }
 * Yields a goal for each record: goalKey `domain.recordKey` (a kept goal's recordKey is its goalKey), plan = the other columns.
 */
export default defineBlock({
  slug: 'goalPlanning',
  labels: {
    singular: { sv: 'Målplanering', en: 'Goal planning' },
    plural: { sv: 'Målplaneringar', en: 'Goal plannings' },
  },
  description: {
    sv: 'Mål för kommande läsår, ett område i taget. Målen hämtas till nästa års målanalys. Finns också som målmall.',
    en: "Goals for the coming school year, domain by domain. They return in next year's goal analysis. Also a worksheet.",
  },
  category: 'goals',
  rank: 2,
  picture,
  fields,
  config,
  words: planningWords,
  needs: planningNeeds,
  answer: planningAnswer,
  check: (config, answer, _data, place) => planningCheck(config, answer, place),
  projections: planningProjections,
  compose: composePlanning,
  fixture,
})
