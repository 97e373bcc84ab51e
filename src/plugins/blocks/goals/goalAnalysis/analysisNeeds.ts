import type { Place } from '#document/input/input.ts'
import type { Need } from '#document/input/needs.ts'
import { onlyDomain } from '../common/domains.ts'
import type { Config } from './config.ts'

type Of<K extends Need['kind']> = Extract<Need, { kind: K }>
export type AnalysisNeeds = {
  goals: Of<'goals'>
  lastPlan: Of<'otherAnswer'>
  /** The block's own answer, so that the form can show a row whose goal is gone as such. */
  own: Of<'answer'>
}

/** Goals are found by unit, year and domain, not by block: last year's template may have been another. */
export const analysisNeeds = (config: Config, place: Place): AnalysisNeeds => {
  const domain = onlyDomain(config, place)
  return {
    goals: {
      kind: 'goals',
      schoolYear: place.schoolYear + config.yearOffset,
      levels: ['unit'],
      ...(domain ? { domain } : {}),
    },
    lastPlan: { kind: 'otherAnswer', blockKey: config.planningBlock ?? '', yearsBack: 1 },
    own: { kind: 'answer', blockKey: place.instanceKey },
  }
}
