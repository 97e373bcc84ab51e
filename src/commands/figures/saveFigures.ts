import { z } from 'zod'
import { measuredValueSchema } from '#document/answer/answer.ts'
import { mergeChanges } from '#document/answer/patch/mergeChanges.ts'
import type { Conflict } from '#document/answer/patch/mergeValues.ts'
import { isCounted, type MeasuredValue } from '#document/answer/value.ts'
import { type FigureState, figureState } from '#document/figures/figureState.ts'
import { placeKey } from '#document/figures/plan/planImport.ts'
import { periodPattern, registerFault } from '#document/figures/register.ts'
import { registerSentence } from '#document/figures/registerWords.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { inSharedTurn } from '../common/inTurn.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { writeMany } from '../common/writeMany.ts'
import { cellKey, cellOf } from './cellKey.ts'
import { figuresFor } from './figuresFor.ts'
import { refuseLocked } from './refuseLocked.ts'
import { type Stored, storedFigures } from './storedFigures.ts'

const value = measuredValueSchema.nullish()
const schema = z.object({
  municipalityId: idSchema,
  period: z.string().regex(periodPattern),
  /** What they come from; without it each keeps the source it had. */
  source: z.string().trim().min(1).max(200).optional(),
  /** One cell each: unit, then measure and group (`cellKey`). */
  changes: z
    .array(z.object({ path: z.tuple([idSchema, z.string().max(400)]), base: value, value }))
    .min(1)
    .max(20_000),
})
/** By unit and cell; what has no figure is not there. */
export type GridValues = Record<string, Record<string, MeasuredValue>>
export type SavedFigures = { value: GridValues; conflicts: Conflict[] }

export const gridValues = (stored: Iterable<[string, Stored]>): GridValues => {
  const values: GridValues = {}
  for (const [key, one] of stored) {
    const [unit = '', measure = '', group = ''] = key.split('\u0000')
    values[unit] = { ...values[unit], [cellKey(measure, group)]: one.value }
  }
  return values
}

/**
 * Stores figures typed or pasted in a grid, cell by cell: one that still holds what it held when it was changed (`base`)
 * takes the new value, an empty one is removed, and where somebody else wrote in between it is a conflict. The rest is
 * stored all the same. What is replaced goes to the history first. Text that cannot be read is never sent here.
 *
 * Throws `CommandError`: NOT_FOUND, INVALID for what the register has no place for, WRONG_STATE when figures are locked.
 */
export const saveFigures = async (actor: Actor, args: unknown): Promise<SavedFigures> => {
  const { payload, user, language = 'sv' } = actor
  const { municipalityId, period, source, changes } = parseArgs(schema, args, actor)
  const { municipality, register, units } = await figuresFor(actor, municipalityId)
  const places = changes.map(({ path: [unit, cell] }) => ({ unit, ...cellOf(cell), period }))
  const known = new Set(units.map(({ id }) => id))
  if (places.some(({ unit }) => !known.has(unit)))
    throw new CommandError('INVALID/unitsElsewhere', {
      unitIds: places.map(({ unit }) => unit).filter((id) => !known.has(id)),
    })
  const faults = places.flatMap((place) => {
    const fault = registerFault(place, register)
    return fault ? [registerSentence(fault, place, register, language)] : []
  })
  if (faults.length > 0) throw new CommandError('INVALID/figures', { faults: [...new Set(faults)] })
  if (changes.some((change) => change.value?.kind === 'unread'))
    throw new CommandError('INVALID/arguments', { issues: [] })
  return inSharedTurn(payload, `figures ${municipality}`, async () => {
    await refuseLocked(payload, municipality, places)
    const measures = [...new Set(places.map(({ measure }) => measure))]
    const unitIds = [...new Set(places.map(({ unit }) => unit))]
    const stored = await storedFigures(payload, municipality, period, unitIds, measures)
    const before = gridValues(stored)
    const merged = mergeChanges(before, changes)
    const after = merged.value as GridValues
    const at = new Date().toISOString()
    const rows = places.flatMap(({ unit, measure, group }) => {
      const old = stored.get(placeKey(unit, { measure, group, period }))
      const now = after[unit]?.[cellKey(measure, group)]
      if (JSON.stringify(old?.value) === JSON.stringify(now)) return []
      const n = now && isCounted(now) ? (now.n ?? old?.n ?? null) : null
      const state: FigureState | null = now
        ? figureState({
            value: now,
            n,
            source: source ?? old?.state.source ?? null,
            asOf: at.slice(0, 10),
            origin: 'manual',
            import: null,
          })
        : null
      return [{ address: { municipality, unit, measure, group, period }, old, state }]
    })
    await writeMany(
      payload,
      'figureHistory',
      rows.flatMap(({ address, old, state }) =>
        old ? [{ ...address, before: old.state, after: state, byName: user.name, at }] : [],
      ),
    )
    const written = rows.flatMap(({ address, state }) => (state ? [{ ...address, ...state, document: null }] : []))
    await writeMany(payload, 'statistics', written, { key: ['unit', 'measure', 'group', 'period'] })
    const gone = rows.flatMap(({ old, state }) => (old && !state ? [old.id] : []))
    if (gone.length > 0) await payload.db.deleteMany({ collection: 'statistics', where: { id: { in: gone } } })
    return { value: after, conflicts: merged.conflicts }
  })
}
