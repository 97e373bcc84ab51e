import { measuredValueSchema } from '../../../document/answer.ts'
import type { AnswerBelowFact } from '../../../document/needs.ts'
import { missing } from '../../../document/value.ts'
import { pickAnswer } from '../fields/pickAnswer.ts'
import { publicValue } from '../fields/publicValue.ts'
import { scaleOf } from '../fields/scales.ts'
import type { RollUpConfig, UnitFigure } from './config.ts'
import type { RollUpContext } from './figures.ts'

/** Answers that are numbers, or levels that have a value; anything else is missing, and says why. */
export const answerFigures = (
  config: RollUpConfig,
  facts: AnswerBelowFact[],
  place: RollUpContext['place'],
): UnitFigure[] =>
  facts.map((fact) => {
    const value = pickAnswer(fact.answer, config.field)
    const measured = measuredValueSchema.safeParse(value)
    const level = scaleOf(config.scale, place)?.levels.find(({ key }) => key === value)
    return {
      key: fact.unitKey,
      name: fact.unitName,
      ...(fact.areaName ? { areaName: fact.areaName } : {}),
      ...(fact.url ? { url: fact.url } : {}),
      value: measured.success
        ? publicValue(measured.data, place)
        : level?.value === undefined
          ? missing()
          : { kind: 'number' as const, value: String(level.value) },
    }
  })
