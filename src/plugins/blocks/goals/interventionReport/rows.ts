import type { Place } from '#document/input/input.ts'
import type { Config } from './config.ts'
import { type RowKey, reportWords } from './words.ts'

type Kind = 'text' | 'short' | 'goals' | 'degrees'
export type ReportRow = { key: string; label: string; help?: string; kind: Kind }
type Known = { key: RowKey; kind: Kind; only?: 'final' | 'interim' }

/** The agency's matrix, row by row. An interim report leaves out what cannot be known yet. */
const known: Known[] = [
  { key: 'number', kind: 'short' },
  { key: 'name', kind: 'text' },
  { key: 'agreement', kind: 'short' },
  { key: 'participants', kind: 'text' },
  { key: 'problems', kind: 'text' },
  { key: 'causes', kind: 'text' },
  { key: 'goals', kind: 'goals' },
  { key: 'degrees', kind: 'degrees' },
  { key: 'visibleImprovements', kind: 'text' },
  { key: 'unmetGoals', kind: 'text' },
  { key: 'expectedEffects', kind: 'text' },
  { key: 'observedEffects', kind: 'text', only: 'final' },
  { key: 'lessons', kind: 'text', only: 'final' },
  { key: 'followUp', kind: 'text', only: 'final' },
  { key: 'deviations', kind: 'text', only: 'interim' },
]

/** Rows of this report, with the designer's labels where they have been changed. */
export const rowsOfReport = (config: Config, { language }: Pick<Place, 'language'>): ReportRow[] =>
  known
    .filter((row) => row.only === undefined || row.only === config.kind)
    .filter((row) => !config.rows.some((own) => own.key === row.key && own.hidden))
    .map(({ key, kind }) => {
      const own = config.rows.find((row) => row.key === key)
      const usual = reportWords(language).rows[key]
      return {
        key,
        kind,
        ...usual,
        ...(own?.label ? { label: own.label } : {}),
        ...(own?.help ? { help: own.help } : {}),
      }
    })
