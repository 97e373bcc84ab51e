import type { Place } from '../../../document/input.ts'
import type { Origin, ProblemNode } from '../../../document/tree.ts'
import type { Answerable } from './answerField.ts'
import { findColumn } from './givenCells.ts'
import { problem } from './problem.ts'
import { missingScale, scaleOf } from './scales.ts'

type Asked = Pick<Answerable, 'key' | 'label' | 'type' | 'scale' | 'options' | 'parts' | 'due' | 'doneBy'>

/**
 * What makes a question impossible to answer: a scale the municipality does not have, a choice without options; and a
 * due date that waits for a column that is not there.
 */
export const answerProblems = (items: Asked[], origin: Origin, place: Place): ProblemNode[] =>
  items.flatMap((item): ProblemNode[] => {
    const { label, type, scale, options, parts = [] } = item
    if ((type === 'degree' || type === 'rating') && !scaleOf(scale, place))
      return [problem(origin, 'UNKNOWN_SCALE', missingScale(scale))]
    if ((type === 'choice' || type === 'choices') && options.length === 0)
      return [problem(origin, 'NO_OPTIONS', `”${label}” har inga svarsalternativ. Lägg till alternativ i mallen.`)]
    if (type === 'date' && item.due && item.doneBy && !findColumn(items, item.doneBy))
      return [
        problem(
          origin,
          'UNKNOWN_COLUMN',
          `”${label}” är klart när ”${item.doneBy}” är besvarat, men det finns inte. Rätta namnet i mallen.`,
        ),
      ]
    if (type !== 'records') return []
    return parts.length > 0
      ? answerProblems(parts, origin, place)
      : [problem(origin, 'NO_OPTIONS', `”${label}” är en lista utan delar. Lägg till delar i mallen.`)]
  })
