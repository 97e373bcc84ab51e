import { pickAnswer, scaleOf } from '#blocks/kit/index.ts'
import { measuredValueSchema } from '#document/answer/answer.ts'
import { missing } from '#document/answer/value.ts'
import type { AnswerBelowFact } from '#document/input/needs.ts'
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
        ? measured.data
        : level?.value === undefined
          ? missing()
          : { kind: 'number' as const, value: String(level.value) },
    }
  })
