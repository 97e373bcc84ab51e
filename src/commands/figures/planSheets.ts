import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { ColumnMemory } from '#document/figures/plan/matchColumns.ts'
import type { UnitMemory } from '#document/figures/plan/matchUnits.ts'
import { type ImportPlan, planImport } from '#document/figures/plan/planImport.ts'
import { periodPattern } from '#document/figures/register.ts'
import { readTable } from '#document/figures/sheet/readTable.ts'
import type { Sheet, SheetTable } from '#document/figures/sheet/Sheet.ts'
import { findAll } from '#load/findAll.ts'
import { turn } from '#load/turn.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { type Figures, figuresFor } from './figuresFor.ts'
import { lockedMeasures, type Stored, storedFigures } from './storedFigures.ts'

const meaning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('figure'), measure: z.string().max(200), group: z.string().max(200) }),
  z.strictObject({ kind: z.literal('count'), group: z.string().max(200) }),
  z.strictObject({ kind: z.literal('none') }),
])
const name = z.string().max(1000)
/** What a person says of a file: where it belongs, which sheet, and what its names mean. */
export const importSchema = z.object({
  municipalityId: idSchema,
  period: z.string().regex(periodPattern),
  sheet: z.string().max(200).optional(),
  source: z.string().trim().max(300).optional(),
  asOf: z.string().max(40).optional(),
  columns: z.record(name, meaning).default({}),
  units: z.record(name, idSchema).default({}),
  only: z.object({ column: z.number().int().min(0).max(20_000), text: name }).optional(),
  fractions: z.enum(['percent', 'asWritten']).optional(),
})
export type ImportArgs = z.output<typeof importSchema>

/** What names were said to mean when earlier files were read, the latest first asked. */
const memoryOf = async (payload: Payload, municipality: string) => {
  const rows = await findAll(
    payload,
    'figureImports',
    municipality,
    { state: { not_equals: 'failed' } },
    { fields: ['columns', 'units'], sort: 'at' },
  )
  return {
    columns: Object.assign({}, ...rows.map(({ columns }) => columns ?? {})) as ColumnMemory,
    units: Object.assign({}, ...rows.map(({ units }) => units ?? {})) as UnitMemory,
  }
}

export type PlannedImport = {
  figures: Figures
  sheet: string
  sheets: string[]
  table: SheetTable
  plan: ImportPlan
  stored: Map<string, Stored>
  /** Of all that would be stored: a plan that is confirmed is the one that was seen. */
  digest: string
}

/**
 * A file's sheets as what they would change. The sheet is the one asked for, else the first that has a table. Throws
 * `CommandError`: NOT_FOUND, INVALID when no sheet has a table.
 */
export const planSheets = async (
  actor: Actor,
  file: string,
  sheets: Sheet[],
  args: ImportArgs,
): Promise<PlannedImport> => {
  const { payload } = actor
  const { municipalityId: municipality, period, columns, units, only, fractions } = args
  const figures = await figuresFor(actor, municipality)
  const tables = sheets
    .filter(({ name: sheet }) => !args.sheet || sheet === args.sheet)
    .map((sheet) => ({ sheet, table: readTable(sheet) }))
  const { sheet, table } = tables.find((one) => one.table) ?? {}
  const names = sheets.map((one) => one.name)
  if (!sheet || !table) throw new CommandError('INVALID/fileNoTable', { name: args.sheet ?? file, sheets: names })
  const [stored, locked, memory] = await Promise.all([
    storedFigures(
      payload,
      municipality,
      period,
      figures.units.map(({ id }) => id),
    ),
    lockedMeasures(payload, municipality, period),
    memoryOf(payload, municipality),
  ])
  const facts = { register: figures.register, units: figures.units, period, stored, locked, memory }
  const choices = { columns, units, ...(only ? { only } : {}), ...(fractions ? { fractions } : {}) }
  await turn()
  const plan = planImport(table, sheet.odd, facts, choices)
  await turn()
  const told = [...plan.added, ...plan.changed].map((one) => [
    one.unit,
    one.measure,
    one.group,
    one.value,
    one.n,
    one.before?.value,
    one.before?.n,
  ])
  const digest = createHash('sha256')
    .update(JSON.stringify([period, told]))
    .digest('hex')
  return { figures, sheet: sheet.name, sheets: names, table, plan, stored, digest }
}
