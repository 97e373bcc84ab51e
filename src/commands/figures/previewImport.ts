import { isCounted, type MeasuredValue } from '#document/answer/value.ts'
import type { ColumnMeaning } from '#document/figures/plan/matchColumns.ts'
import type { PlannedFigure, RefusedCell } from '#document/figures/plan/planImport.ts'
import type { Sheet } from '#document/figures/sheet/Sheet.ts'
import { formatValue } from '#document/text/swedish.ts'
import type { Actor } from '../common/actor.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { importSchema, type PlannedImport, planSheets } from './planSheets.ts'
import { whyRefused } from './whyRefused.ts'

/** A line of the preview, in words: which unit, what, from what to what. */
export type PreviewLine = { row: number; unit: string; heading: string; before?: string; after: string }
export type RefusedLine = { row: number; column: number; named: string; heading: string; text: string }
/** Everything refused for one reason, its sentence in the reader's language. */
export type RefusedGroup = { why: string; sentence: string; count: number; lines: RefusedLine[] }
export type ImportPreview = {
  file: string
  sheet: string
  sheets: string[]
  preamble: string[]
  /** School years and terms that the file itself names. */
  periods: string[]
  columns: { index: number; name: string; meaning: ColumnMeaning | undefined; remembered: boolean; sample: string[] }[]
  filters: { column: number; name: string; texts: string[] }[]
  unknownUnits: string[]
  counts: { added: number; changed: number; unchanged: number; refused: number }
  added: PreviewLine[]
  changed: PreviewLine[]
  refused: RefusedGroup[]
  digest: string
}

/** More than anyone reads; all of them are counted. */
const most = 200

const shown = (value: MeasuredValue, n: number | undefined): string => {
  const count = n ?? (isCounted(value) ? value.n : undefined)
  return `${formatValue(value)}${count === undefined ? '' : ` (n = ${count})`}`
}

const refusedIn = ({ figures, plan }: PlannedImport, { language = 'sv' }: Actor): RefusedGroup[] => {
  const sentence = (cell: RefusedCell) => whyRefused(cell.because, plan.period, figures.register, language)
  return [...Map.groupBy(plan.refused, sentence)]
    .map(([text, cells]) => ({
      why: cells[0]?.because.why ?? '',
      sentence: text,
      count: cells.length,
      lines: cells
        .slice(0, most)
        .map(({ row, column, named, heading, text: written }) => ({ row, column, named, heading, text: written })),
    }))
    .toSorted((a, b) => b.count - a.count)
}

/** What a planned import is shown as. */
export const previewOf = (file: string, planned: PlannedImport, actor: Actor): ImportPreview => {
  const { figures, plan, table } = planned
  const { measures, groups } = figures.register
  const unitName = new Map(figures.units.map(({ id, name }) => [id, name]))
  const line = ({ row, unit, measure, group, value, n, before }: PlannedFigure): PreviewLine => ({
    row,
    unit: unitName.get(unit) ?? '',
    heading: [measures.find(({ key }) => key === measure)?.label, groups.find(({ key }) => key === group)?.label].join(
      ', ',
    ),
    after: shown(value, n),
    ...(before ? { before: shown(before.value, before.n) } : {}),
  })
  return {
    file,
    sheet: planned.sheet,
    sheets: planned.sheets,
    preamble: table.preamble,
    periods: table.periods,
    columns: plan.columns.map(({ index, name, meaning, remembered }) => ({
      index,
      name,
      meaning,
      remembered,
      sample: table.rows.slice(0, 3).map(({ cells }) => cells[index] ?? ''),
    })),
    filters: plan.filters,
    unknownUnits: plan.unknownUnits.slice(0, most),
    counts: {
      added: plan.added.length,
      changed: plan.changed.length,
      unchanged: plan.unchanged,
      refused: plan.refused.length,
    },
    added: plan.added.slice(0, most).map(line),
    changed: plan.changed.slice(0, most).map(line),
    refused: refusedIn(planned, actor),
    digest: planned.digest,
  }
}

/**
 * What a file of figures would do, before anything is stored: what is new, changed, unchanged and refused, each with its
 * reason. Throws `CommandError`: NOT_FOUND, INVALID.
 */
export const previewImport = async (
  actor: Actor,
  file: { name: string; sheets: Sheet[] },
  args: unknown,
): Promise<ImportPreview> => {
  const asked = parseArgs(importSchema, args, actor)
  return previewOf(file.name, await planSheets(actor, file.name, file.sheets, asked), actor)
}
