import { z } from 'zod'
import { measuredValueSchema } from '#document/answer/answer.ts'
import { sameValue } from '#document/answer/patch/json.ts'
import { isCounted, type MeasuredValue } from '#document/answer/value.ts'
import { placeKey } from '#document/figures/plan/planImport.ts'
import { periodPattern } from '#document/figures/register.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { cellKey } from './cellKey.ts'
import { type FigureUnit, figuresFor } from './figuresFor.ts'
import { saveFigures } from './saveFigures.ts'
import { storedFigures } from './storedFigures.ts'

const figure = z.object({
  unitId: idSchema.optional(),
  /** Eight digits of a school unit, four of a municipality: what the sender knows, where it does not know our ids. */
  unitCode: z
    .string()
    .regex(/^(\d{4}|\d{8})$/u)
    .optional(),
  measure: z.string().min(1).max(200),
  group: z.string().min(1).max(200).default('all'),
  /** Null takes the figure away. */
  value: measuredValueSchema.nullable(),
})
export const putFiguresSchema = z.object({
  period: z.string().regex(periodPattern),
  source: z.string().trim().min(1).max(200).optional(),
  figures: z.array(figure).min(1).max(20_000),
})
type Figure = z.output<typeof figure>
/** How many were sent, and how many of them differed from what stood there. */
export type PutFigures = { received: number; changed: number }

const unitOf = (units: FigureUnit[], { unitId, unitCode }: Figure): string | undefined =>
  units.find(({ id, code }) => (unitId ? id === unitId : code !== undefined && code === unitCode))?.id

/** As often as people are at the same figures in between. */
const tries = 3

/** A figure that says nothing of its n is about as many as it was: sent again, it is the same. */
const withN = (value: MeasuredValue | null, base: MeasuredValue | undefined): MeasuredValue | null =>
  value && base && isCounted(value) && isCounted(base) && value.n === undefined && base.n !== undefined
    ? { ...value, n: base.n }
    : value

/**
 * Figures from a system that is their source: what is sent stands afterwards, whatever stood there, and is saved as what
 * people type is, register, locks and history included. Sent again, it changes nothing; of one place twice, the last holds.
 *
 * Throws `CommandError`: NOT_FOUND, INVALID, WRONG_STATE when figures are locked, STALE.
 */
export const putFigures = async (actor: Actor, municipality: string, args: unknown): Promise<PutFigures> => {
  const { units } = await figuresFor(actor, municipality)
  const { period, source, figures } = parseArgs(putFiguresSchema, args, actor)
  const unknown = figures.filter((one) => !unitOf(units, one)).map(({ unitId, unitCode }) => unitId ?? unitCode ?? '')
  if (unknown.length > 0) throw new CommandError('INVALID/unitsElsewhere', { unitIds: [...new Set(unknown)] })
  const placed = figures.map((one) => ({ ...one, unit: unitOf(units, one) ?? '' }))
  const keyOf = (one: (typeof placed)[number]) => placeKey(one.unit, { ...one, period })
  const wanted = [...new Map(placed.map((one) => [keyOf(one), one])).values()]
  const unitIds = [...new Set(wanted.map(({ unit }) => unit))]
  let changed = 0
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const stored = await storedFigures(actor.payload, municipality, period, unitIds)
    const changes = wanted.flatMap((one) => {
      const base = stored.get(keyOf(one))?.value
      const value = withN(one.value, base)
      const path = [one.unit, cellKey(one.measure, one.group)]
      return sameValue(base ?? null, value) ? [] : [{ path, ...(base ? { base } : {}), value }]
    })
    const told = { municipalityId: municipality, period, changes, ...(source ? { source } : {}) }
    const { conflicts } = changes.length > 0 ? await saveFigures(actor, told) : { conflicts: [] }
    changed += changes.length - conflicts.length
    if (conflicts.length > 0) continue
    if (changed > 0)
      await audit(actor, {
        action: 'putFigures',
        noun: 'statistics',
        docId: municipality,
        municipality,
        summary: `Lämnade ${changed} siffror för ${period}`,
        details: { period, measures: [...new Set(wanted.map(({ measure }) => measure))] },
      })
    return { received: figures.length, changed }
  }
  throw new CommandError('STALE')
}
