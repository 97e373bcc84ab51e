import type { z } from 'zod'
import { answerOf, choice, degree, longText, records, shortText } from '../../../document/answer.ts'
import type { RecordsAnswer } from '../../../document/form.ts'
import type { Place } from '../../../document/input.ts'
import type { Config } from './config.ts'
import { levelsOf } from './degrees.ts'
import { type ReportRow, rowsOfReport } from './rows.ts'

export type ReportGoal = { goal?: string; degree?: string }
export type Intervention = { area?: string; goals?: RecordsAnswer<ReportGoal>; [row: string]: unknown }
export type ReportAnswer = { interventions?: RecordsAnswer<Intervention> }

const goalsField = ({ label, help }: ReportRow, config: Config, place: Place, plain: (text: string) => string) =>
  records({
    label: plain(label),
    help: plain(
      help ?? 'Ett mål i taget, och hur långt ni har kommit med det. Målen upprepas av sig själva i dokumentet.',
    ),
    itemLabel: 'Mål',
    ...(config.required ? { required: true } : {}),
    fields: {
      goal: longText({ label: 'Mål', rows: 2, ...(config.required ? { required: true } : {}) }),
      degree: degree({
        label: 'I vilken utsträckning är målet nått?',
        levels: levelsOf(config, place),
        ...(config.required ? { required: true } : {}),
      }),
    },
    add: { label: 'Lägg till mål', max: 50 },
  })

/** One record for each intervention. The degree is given with the goal, so that nothing is typed twice. */
export const reportAnswer = (config: Config, place: Place, plain: (text: string) => string) => {
  const common = (row: ReportRow) => ({
    label: plain(row.label),
    ...(row.help ? { help: plain(row.help) } : {}),
    ...(config.required ? { required: true } : {}),
  })
  const fields = rowsOfReport(config).flatMap((row): [string, z.ZodType][] => {
    if (row.kind === 'degrees') return []
    if (row.kind === 'goals') return [[row.key, goalsField(row, config, place, plain)]]
    return [[row.key, row.kind === 'short' ? shortText(common(row)) : longText(common(row))]]
  })
  return answerOf({
    interventions: records({
      label: 'Insatser',
      itemLabel: 'Insats',
      ...(config.required ? { required: true } : {}),
      fields: {
        area: choice({
          label: plain(config.areaLabel),
          options: config.areas.map(({ key, label }) => ({ key, label: plain(label) })),
          display: 'select',
          ...(config.required ? { required: true } : {}),
        }),
        ...Object.fromEntries(fields),
      },
      add: { label: 'Lägg till insats', max: config.max },
    }),
  })
}
