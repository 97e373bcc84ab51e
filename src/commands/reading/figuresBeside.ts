import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { periodOrder } from '#document/figures/register.ts'
import type { Vocabulary } from '#document/input/input.ts'
import { formatPeriod, formatValue } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'
import { findAll } from '#load/findAll.ts'
import { statisticValue } from '#load/resolve/measures.ts'
import type { AcrossAnswer } from './Across.ts'

type Asked = {
  municipality: string
  vocabulary: Vocabulary
  units: string[]
  measures: string[]
  schoolYear: number
  language: Language
}

/**
 * Each unit's figures of some measures, by its id: for everybody, of the latest period up to the end of the school year
 * that is followed up. What is suppressed at its source stays so.
 */
export const figuresBeside = async (
  payload: Payload,
  { municipality, vocabulary, units, measures, schoolYear, language }: Asked,
): Promise<(unit: string) => AcrossAnswer['figures']> => {
  const known = measures.flatMap((key) => vocabulary.measures.find((one) => one.key === key) ?? [])
  if (known.length === 0 || units.length === 0) return () => []
  const rows = await findAll(payload, 'statistics', municipality, {
    and: [{ unit: { in: units } }, { measure: { in: known.map(({ key }) => key) } }, { group: { equals: 'all' } }],
  })
  const last = periodOrder(`VT${schoolYear + 1}`)
  const rowsOf = Map.groupBy(
    rows.filter(({ period }) => periodOrder(period) <= last),
    (row) => `${idOf(row.unit)} ${row.measure}`,
  )
  return (unit) =>
    known.flatMap(({ key, label, unit: suffix, decimals }) => {
      const [row] = (rowsOf.get(`${unit} ${key}`) ?? []).toSorted(
        (a, b) => periodOrder(b.period) - periodOrder(a.period),
      )
      if (!row) return []
      const { symbol } = vocabulary.suppression
      const text = formatValue(statisticValue(row), { language, unit: suffix, decimals, symbol })
      return [{ measure: key, label, period: formatPeriod(row.period, vocabulary.notation, language), text }]
    })
}
