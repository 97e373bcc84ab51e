import { z } from 'zod'
import { groupsOf, periodPattern, type Register, registerFault } from '#document/figures/register.ts'
import type { MeasureDefinition } from '#document/input/input.ts'
import { findAll } from '#load/findAll.ts'
import type { Actor } from '../common/actor.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { cellKey } from './cellKey.ts'
import { figuresFor } from './figuresFor.ts'
import { periodsAround } from './periods.ts'
import { type GridValues, gridValues } from './saveFigures.ts'
import { lockedMeasures, storedFigures } from './storedFigures.ts'

const schema = z.object({
  municipalityId: idSchema,
  set: z.string().max(200).optional(),
  period: z.string().regex(periodPattern).optional(),
})
export type GridColumn = { key: string; measure: string; group: string; label: string; unit: string; decimals: number }
export type ImportLine = {
  id: string
  name: string
  period: string
  state: string
  added: number
  changed: number
  unchanged: number
  refused: number
  stored: number
  kept: number
  byName?: string | null
  at: string
}
export type FigureGrid = {
  sets: string[]
  set: string
  periods: string[]
  period: string
  columns: (GridColumn & { measureLabel: string })[]
  measures: {
    key: string
    label: string
    groups: { key: string; label: string }[]
    kolada: boolean
    skolverket: boolean
  }[]
  groups: { key: string; label: string }[]
  units: { id: string; name: string; kind: string; path: string; code?: string }[]
  values: GridValues
  locked: string[]
  imports: ImportLine[]
  /** Source and date of the figures, those that most of them have first. */
  sources: { source: string; asOf: string; count: number }[]
}

/** Measures without a set of their own stand in this one. */
export const otherSet = 'Övriga mått'
const setOf = ({ set }: MeasureDefinition) => set?.trim() || otherSet
export const measuresOfSet = (register: Register, set: string): MeasureDefinition[] =>
  register.measures.filter((measure) => setOf(measure) === set)

/** The names of the sets, in the order of the register. */
export const setsOf = (register: Register): string[] => [...new Set(register.measures.map(setOf))]

/** The figures of a set in a period as a grid, and all there is to choose from. Throws `CommandError`: NOT_FOUND. */
export const readGrid = async (actor: Actor, args: unknown): Promise<FigureGrid> => {
  const { payload } = actor
  const asked = parseArgs(schema, args, actor)
  const { municipality, register, units } = await figuresFor(actor, asked.municipalityId)
  const sets = setsOf(register)
  const set = asked.set && sets.includes(asked.set) ? asked.set : (sets[0] ?? otherSet)
  const measures = measuresOfSet(register, set)
  const keys = measures.map(({ key }) => key)
  const { values: found } = await payload.findDistinct({
    collection: 'statistics',
    field: 'period',
    where: { and: [{ municipality: { equals: municipality } }, { measure: { in: keys } }] },
    overrideAccess: true,
  })
  const distinct = found.map(({ period }) => String(period))
  const periods = periodsAround(distinct, measures)
  const newest = periods.find((period) => distinct.includes(period))
  const period = asked.period ?? newest ?? periods[0] ?? `VT${new Date().getFullYear()}`
  const [stored, locked, imports] = await Promise.all([
    storedFigures(
      payload,
      municipality,
      period,
      units.map(({ id }) => id),
      keys,
    ),
    lockedMeasures(payload, municipality, period),
    findAll(payload, 'figureImports', municipality, {}, { sort: '-at', limit: 20 }),
  ])
  const sources = [...Map.groupBy(stored.values(), ({ state }) => `${state.source ?? ''}\n${state.asOf ?? ''}`)]
    .map(([key, some]) => {
      const [source = '', asOf = ''] = key.split('\n')
      return { source, asOf: asOf.slice(0, 10), count: some.length }
    })
    .filter(({ source }) => source)
    .toSorted((a, b) => b.count - a.count)
  return {
    sets,
    set,
    periods: periods.includes(period) ? periods : [period, ...periods],
    period,
    columns: measures.flatMap((measure) =>
      groupsOf(measure, register)
        .filter(({ key: group }) => !registerFault({ measure: measure.key, group, period }, register))
        .map(({ key: group, label }) => ({
          key: cellKey(measure.key, group),
          measure: measure.key,
          measureLabel: measure.label,
          group,
          label,
          unit: measure.unit,
          decimals: measure.decimals,
        })),
    ),
    measures: register.measures.map((measure) => ({
      key: measure.key,
      label: measure.label,
      groups: groupsOf(measure, register),
      kolada: Boolean(measure.kolada),
      skolverket: Boolean(measure.skolverket),
    })),
    groups: register.groups,
    units,
    values: gridValues(stored),
    locked: keys.filter((key) => locked.has(key)),
    imports: imports.map(({ municipality: _, columns: __, units: ___, ...line }) => line),
    sources: sources.slice(0, 5),
  }
}
