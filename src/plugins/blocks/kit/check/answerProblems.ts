import type { Place } from '#document/input/input.ts'
import type { Origin, ProblemNode } from '#document/tree/tree.ts'
import { sharedFaults } from '../print/faults.ts'
import { problem } from '../print/problem.ts'
import { missingScale, scaleOf } from '../print/scales.ts'
import type { Answerable } from '../settings/answerField.ts'
import { findColumn } from '../settings/givenCells.ts'

type Asked = Pick<Answerable, 'key' | 'label' | 'type' | 'scale' | 'options' | 'parts' | 'due' | 'doneBy'>

/**
 * What makes a question impossible to answer: a scale the municipality does not have, a choice without options; and a
 * due date that waits for a column that is not there.
 */
export const answerProblems = (items: Asked[], origin: Origin, place: Place): ProblemNode[] =>
  items.flatMap((item): ProblemNode[] => {
    const { label, type, scale, options, parts = [] } = item
    if ((type === 'degree' || type === 'rating') && !scaleOf(scale, place))
      return [problem(origin, 'UNKNOWN_SCALE', missingScale(scale, place))]
    if ((type === 'choice' || type === 'choices') && options.length === 0)
      return [problem(origin, 'NO_OPTIONS', sharedFaults.noOptions(label)[place.language])]
    if (type === 'date' && item.due && item.doneBy && !findColumn(items, item.doneBy))
      return [problem(origin, 'UNKNOWN_COLUMN', sharedFaults.unknownDoneBy(label, item.doneBy)[place.language])]
    if (type !== 'records') return []
    return parts.length > 0
      ? answerProblems(parts, origin, place)
      : [problem(origin, 'NO_OPTIONS', sharedFaults.noParts(label)[place.language])]
  })
