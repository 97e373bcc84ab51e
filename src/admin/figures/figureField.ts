import type { FigureGrid } from '#commands/figures/readGrid.ts'
import type { TableField } from '#document/answer/form.ts'
import { formatValue } from '#document/text/swedish.ts'
import type { Language } from '#document/tree/tree.ts'

type Unit = FigureGrid['units'][number]

/** The grid as the table of a form: units down, measures over their groups across; what is locked is shown, not asked. */
export const figureField = (
  grid: FigureGrid,
  units: Unit[],
  label: string,
  rowHeading: string,
  language: Language,
): TableField & { label: string } => {
  const locked = new Set(grid.locked)
  const still = grid.columns.filter(({ measure }) => locked.has(measure))
  return {
    widget: 'table',
    label,
    rowHeading,
    columns: grid.columns.map(({ key, measureLabel, unit, label: group, decimals }) => ({
      key,
      group: unit && !measureLabel.includes(unit) ? `${measureLabel} (${unit})` : measureLabel,
      field: { widget: 'number', label: group, decimals },
    })),
    rows: units.map(({ id, name }) => ({ key: id, label: name })),
    given: Object.fromEntries(
      units.map(({ id }) => [
        id,
        Object.fromEntries(still.map(({ key }) => [key, { text: formatValue(grid.values[id]?.[key], { language }) }])),
      ]),
    ),
  }
}

export type UnitChoice = { key: string; label: string; units: Unit[] }
type Kinds = { schools: string; preschools: string; above: string }
/** What a strategist looks at together: all of a kind, or the schools of one area. Those without any are not offered. */
export const unitChoices = (units: Unit[], kinds: Kinds, schoolsOf: (area: string) => string): UnitChoice[] => {
  const of = (kind: string) => units.filter((unit) => unit.kind === kind)
  const small = units.filter(({ kind }) => kind === 'school' || kind === 'preschool')
  return [
    { key: 'school', label: kinds.schools, units: of('school') },
    { key: 'preschool', label: kinds.preschools, units: of('preschool') },
    { key: 'above', label: kinds.above, units: units.filter((unit) => !small.includes(unit)) },
    ...of('area').map(({ id, name }) => ({
      key: id,
      label: schoolsOf(name),
      units: small.filter(({ path }) => path.includes(`/${id}/`)),
    })),
  ].filter((choice) => choice.units.length > 0)
}
