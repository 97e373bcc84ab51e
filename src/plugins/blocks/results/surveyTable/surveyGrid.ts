import { groupLabel, lowerFirst, periodKey, periodLabel, scopeName } from '#blocks/kit/index.ts'
import type { Place } from '#document/input/input.ts'
import type { MeasureFact } from '#document/input/needs.ts'
import { definitionIn, type Grid, type GridLine } from '../common/grid.ts'
import { resultWords } from '../common/words.ts'
import type { Config } from './config.ts'

/** Survey indices beside those of other units: indices by units. */
export const surveyGrid = (config: Config, place: Place, facts: MeasureFact[]): Grid => {
  const words = resultWords(place.language)
  const period = periodKey(place.schoolYear, config)
  const asked = config.group === 'all' ? '' : `, ${lowerFirst(groupLabel(place, config.group))}`
  const small = place.unit.kind === 'school' || place.unit.kind === 'preschool'
  return {
    caption: config.caption ?? `${words.survey}${asked}, ${periodLabel(period, place)}`,
    rowHeading: config.rowHeading ?? words.index,
    countLabel: words.respondents,
    rows: config.indices.map(
      (one): GridLine => ({
        key: one.measure,
        label: one.label ?? definitionIn(place, one.measure).label,
        at: { measure: one.measure, group: config.group, period },
        ...(one.note ? { note: one.note } : {}),
      }),
    ),
    columns: config.columns.map(
      (one): GridLine => ({
        key: one.scope,
        label: one.label ?? (one.scope === 'unit' && small ? words.school : scopeName(one.scope, facts, place)),
        at: { scope: one.scope },
        answered: config.answer && one.scope === 'unit',
        ...(one.note ? { note: one.note } : {}),
      }),
    ),
    define: (measure) => definitionIn(place, measure, { unit: '', decimals: 0 }),
    definitions: config.definitions,
    showUnit: config.showUnit,
    asGiven: config.asGiven,
  }
}
