import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import type { FigureState } from '#document/figures/figureState.ts'
import { placeKey } from '#document/figures/plan/planImport.ts'
import { findAll } from '#load/findAll.ts'
import { readMany } from '#load/readMany.ts'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { inSharedTurn } from '../common/inTurn.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { isStrategist } from '../common/rights.ts'
import { writeMany } from '../common/writeMany.ts'
import { refuseLocked } from './refuseLocked.ts'

const schema = z.object({ importId: idSchema })
export type Undone = { removed: number; restored: number; kept: number }

type Placed = { unit?: unknown; measure: string; group: string; period: string }

/**
 * Takes one import back as a whole: what it added is removed, what it replaced is what it was. Figures that somebody has
 * changed since are left alone and counted (`kept`). Again, after a crash in between, it does what is left.
 *
 * Throws `CommandError`: NOT_FOUND, WRONG_STATE while it is being read, when it is undone, or when its figures are locked.
 */
export const undoImport = async (actor: Actor, args: unknown): Promise<Undone> => {
  const { payload, user } = actor
  const { importId } = parseArgs(schema, args, actor)
  const found = await payload.findByID({
    collection: 'figureImports',
    id: importId,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  const municipality = idOf(found?.municipality)
  if (!found || !municipality || !isStrategist(user, municipality)) throw new CommandError('NOT_FOUND/import')
  return inSharedTurn(payload, `figures ${municipality}`, async () => {
    const row = await payload.findByID({ collection: 'figureImports', id: importId, depth: 0, overrideAccess: true })
    if (row.state === 'storing' || row.state === 'undone')
      throw new CommandError('WRONG_STATE/import', { state: row.state })
    const units = (await findAll(payload, 'units', municipality, {}, { fields: ['name'] })).map(({ id }) => id)
    const ofImport = { municipality, import: importId }
    const among = ['unit', units] as const
    const [figures, history] = await Promise.all([
      readMany(payload, 'statistics', ofImport, among, ['unit', 'measure', 'group', 'period']),
      readMany(payload, 'figureHistory', ofImport, among, ['unit', 'measure', 'group', 'period', 'before']),
    ])
    await refuseLocked(payload, municipality, figures)
    const keyOf = (one: Placed) => placeKey(idOf(one.unit) ?? '', one)
    const before = new Map(history.map((one) => [keyOf(one), one.before as FigureState | null | undefined]))
    const restored = figures.flatMap((one) => {
      const state = before.get(keyOf(one))
      const { measure, group, period } = one
      return state ? [{ municipality, unit: idOf(one.unit), measure, group, period, ...state }] : []
    })
    const added = figures.filter((one) => !before.get(keyOf(one))).map(({ id }) => id)
    await writeMany(payload, 'statistics', restored, { key: ['unit', 'measure', 'group', 'period'] })
    for (let from = 0; from < added.length; from += 400)
      await payload.db.deleteMany({ collection: 'statistics', where: { id: { in: added.slice(from, from + 400) } } })
    const kept = row.added + row.changed - figures.length
    await payload.update({
      collection: 'figureImports',
      id: importId,
      data: { state: 'undone', kept },
      depth: 0,
      overrideAccess: true,
    })
    await audit(actor, {
      action: 'undoImport',
      noun: 'figureImports',
      docId: importId,
      municipality,
      summary: `Ångrade inläsningen ${row.name}: ${added.length} siffror togs bort, ${restored.length} återställdes`,
    })
    return { removed: added.length, restored: restored.length, kept }
  })
}
