import type { Payload } from 'payload'
import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import { isRealDate } from '#document/text/points.ts'
import { findAll } from '#load/findAll.ts'
import { today } from '#load/today.ts'
import type { Unit } from '#payload-types'
import type { Actor } from '../common/actor.ts'
import { audit } from '../common/audit.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { isStrategist } from '../common/rights.ts'

const schema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('close'), unitId: idSchema, date: z.string() }),
  z.object({ kind: z.literal('merge'), unitId: idSchema, date: z.string(), into: idSchema }),
  z.object({ kind: z.literal('move'), unitId: idSchema, date: z.string(), to: idSchema }),
  z.object({ kind: z.literal('reopen'), unitId: idSchema }),
])
type Asked = z.output<typeof schema>
type Row = Pick<Unit, 'id' | 'municipality' | 'name' | 'kind' | 'path'>

/** Not where the unit is closed now, or will be: what is closed on a day to come is open until then. */
export const isClosed = ({ closedOn }: { closedOn?: string | null }, day = today()): boolean =>
  Boolean(closedOn) && String(closedOn) <= day

const update = (payload: Payload, id: string, data: Record<string, unknown>) =>
  payload.update({ collection: 'units', id, data, depth: 0, overrideAccess: true })

/** Moves that were asked for a day that has come. Again, it does what is left. Run by the sweep and when a move is asked for. */
export const moveUnits = async (payload: Payload, municipality?: string): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'units',
    where: {
      and: [
        { nextParentOn: { less_than_equal: today() } },
        { nextParent: { exists: true } },
        ...(municipality ? [{ municipality: { equals: municipality } }] : []),
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  for (const { id, nextParent } of docs)
    await update(payload, id, { parent: idOf(nextParent), nextParent: null, nextParentOn: null })
  return docs.length
}

const summaryOf = (asked: Asked, unit: Row, other: Row | undefined): string => {
  switch (asked.kind) {
    case 'close':
      return `${unit.name} läggs ned ${asked.date}`
    case 'merge':
      return `${unit.name} slås ihop med ${other?.name} ${asked.date}`
    case 'move':
      return `${unit.name} flyttas till ${other?.name} ${asked.date}`
    case 'reopen':
      return `${unit.name} är öppen igen`
  }
}

/** A unit and its municipality, for its strategist. To others it does not exist (NOT_FOUND). */
const ownUnit = async ({ payload, user }: Actor, id: unknown) => {
  const asked = idSchema.safeParse(id)
  const found = asked.success
    ? await payload.findByID({
        collection: 'units',
        id: asked.data,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
      })
    : undefined
  const municipality = idOf(found?.municipality)
  if (!found || !municipality || !isStrategist(user, municipality)) throw new CommandError('NOT_FOUND/unit')
  return { found, municipality }
}

/**
 * A unit is closed, merged with another or moved below another, from a date on. Nothing of what it was is rewritten: its
 * documents, figures and goals stay its own, and are read as they were. A move of a later day is made on that day.
 *
 * Throws `CommandError`: NOT_FOUND, INVALID (`unitChange`).
 */
export const changeUnit = async (actor: Actor, args: { unitId?: unknown }): Promise<{ unitId: string }> => {
  const { payload } = actor
  const { found, municipality } = await ownUnit(actor, args.unitId)
  const asked = parseArgs(schema, args, actor)
  const otherId = asked.kind === 'merge' ? asked.into : asked.kind === 'move' ? asked.to : undefined
  if ('date' in asked && !isRealDate(asked.date)) throw new CommandError('INVALID/unitChange', { fault: 'date' })
  if (otherId === asked.unitId) throw new CommandError('INVALID/unitChange', { fault: 'itself' })
  const [other] = otherId ? await findAll(payload, 'units', municipality, { id: { equals: otherId } }) : []
  if (otherId && !other) throw new CommandError('NOT_FOUND/unit')
  if (asked.kind === 'merge' && other?.kind !== found.kind)
    throw new CommandError('INVALID/unitChange', { fault: 'otherKind' })
  if (asked.kind === 'move' && other?.path?.includes(`/${found.id}/`))
    throw new CommandError('INVALID/unitChange', { fault: 'below' })
  if (asked.kind === 'close') await update(payload, found.id, { closedOn: asked.date, mergedInto: null })
  if (asked.kind === 'merge') await update(payload, found.id, { closedOn: asked.date, mergedInto: asked.into })
  if (asked.kind === 'reopen') await update(payload, found.id, { closedOn: null, mergedInto: null })
  if (asked.kind === 'move') {
    await update(payload, found.id, { nextParent: asked.to, nextParentOn: asked.date })
    await moveUnits(payload, municipality)
  }
  await audit(actor, {
    action: 'changeUnit',
    noun: 'units',
    docId: found.id,
    municipality,
    summary: summaryOf(asked, found, other),
  })
  return { unitId: found.id }
}
