import type { Place } from '#document/input/input.ts'
import type { Need } from '#document/input/needs.ts'
import type { Config } from './config.ts'

type Of<K extends Need['kind']> = Extract<Need, { kind: K }>
export type PlanningNeeds = {
  board: Of<'goals'>
  focus: Of<'focusItems'>
  lastYear: Of<'goals'>
  analysis: Of<'answer'>
  worksheet: Of<'answer'>
  /** The block's own answer: a goal that has been taken over is not offered again. */
  own: Of<'answer'>
}

/** In a section repeated for each domain the other block is repeated as well, and the same item's is meant. */
const beside = (blockKey: string | undefined): Of<'answer'> => ({ kind: 'answer', blockKey: blockKey ?? '' })

export const planningNeeds = (config: Config, place: Place): PlanningNeeds => {
  const schoolYear = place.schoolYear + config.yearOffset
  return {
    board: { kind: 'goals', schoolYear, levels: ['board'] },
    focus: { kind: 'focusItems', schoolYear },
    lastYear: { kind: 'goals', schoolYear: place.schoolYear, levels: ['unit'] },
    analysis: beside(config.analysisBlock),
    worksheet: beside(config.worksheetBlock),
    own: { kind: 'answer', blockKey: place.instanceKey },
  }
}
