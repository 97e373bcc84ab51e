import type { MeasureDefinition } from '#document/input/input.ts'
import type { Words } from '../../words/sv.ts'
import type { Choice } from './ChoiceSource.ts'

const family = /^(.+?)(?:Grade\d)?\.[^.]+$/u

/** Measures that are kept by subject, by what their keys begin with (`attainmentGrade3.mathematics`): told by the first one's name. */
export const familyChoices = (
  measures: readonly Pick<MeasureDefinition, 'key' | 'label'>[],
  { family: nameOf }: Words['choices'],
): Choice[] => {
  const families = Map.groupBy(measures, ({ key }) => family.exec(key)?.[1])
  return [...families].flatMap(([value, [first, ...others]]) =>
    value && first ? [{ value, label: nameOf(first.label, others.length) }] : [],
  )
}
