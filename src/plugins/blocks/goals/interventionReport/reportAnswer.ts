import type { z } from 'zod'
import { answerOf, choice, degree, longText, records, shortText } from '#document/answer/answer.ts'
import type { RecordsAnswer } from '#document/answer/form.ts'
import type { Place } from '#document/input/input.ts'
import { goalWords } from '../common/words.ts'
import { areasOf, type Config } from './config.ts'
import { levelsOf } from './degrees.ts'
import { type ReportRow, rowsOfReport } from './rows.ts'
import { reportWords } from './words.ts'

export type ReportGoal = { goal?: string; degree?: string }
export type Intervention = { area?: string; goals?: RecordsAnswer<ReportGoal>; [row: string]: unknown }
export type ReportAnswer = { interventions?: RecordsAnswer<Intervention> }

const goalsField = ({ label, help }: ReportRow, config: Config, place: Place, plain: (text: string) => string) => {
  const words = reportWords(place.language)
  const { goal, addGoal } = goalWords(place.language)
  return records({
    label: plain(label),
    help: plain(help ?? words.goalsHelp),
    itemLabel: goal,
    ...(config.required ? { required: true } : {}),
    fields: {
      goal: longText({ label: goal, rows: 2, ...(config.required ? { required: true } : {}) }),
      degree: degree({
        label: words.degreeOfGoal,
        levels: levelsOf(config, place),
        ...(config.required ? { required: true } : {}),
      }),
    },
    add: { label: addGoal, max: 50 },
  })
}

/** One record for each intervention. The degree is given with the goal, so that nothing is typed twice. */
export const reportAnswer = (config: Config, place: Place, plain: (text: string) => string) => {
  const words = reportWords(place.language)
  const common = (row: ReportRow) => ({
    label: plain(row.label),
    ...(row.help ? { help: plain(row.help) } : {}),
    ...(config.required ? { required: true } : {}),
  })
  const fields = rowsOfReport(config, place).flatMap((row): [string, z.ZodType][] => {
    if (row.kind === 'degrees') return []
    if (row.kind === 'goals') return [[row.key, goalsField(row, config, place, plain)]]
    return [[row.key, row.kind === 'short' ? shortText(common(row)) : longText(common(row))]]
  })
  return answerOf({
    interventions: records({
      label: words.interventions,
      itemLabel: words.intervention,
      ...(config.required ? { required: true } : {}),
      fields: {
        area: choice({
          label: plain(config.areaLabel),
          options: areasOf(config, place).map(({ key, label }) => ({ key, label: plain(label) })),
          display: 'select',
          ...(config.required ? { required: true } : {}),
        }),
        ...Object.fromEntries(fields),
      },
      add: { label: words.addIntervention, max: config.max },
    }),
  })
}
