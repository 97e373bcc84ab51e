import { z } from 'zod'
import { newKey } from '#document/input/newKey.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { inSharedTurn } from '../common/inTurn.ts'
import { ownMunicipality } from '../common/ownMunicipality.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { type GoalOutline, type GoalRow, readGoals } from './readGoals.ts'

const text = z.string().trim().min(1).max(2000)
const key = z.string().min(1).max(120)
/** None: a goal that belongs to no domain. */
const domain = z.string().max(120)
const keys = z.array(key).max(200)
const level = z.enum(['council', 'board'])
const indicators = z.array(text).max(100)
const row = z.object({
  ...{ key, level, domain, text, mandatory: z.boolean(), order: z.number(), parents: keys, indicators },
  owner: idSchema,
})
const action = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('add'),
    ...{ level, domain, owner: idSchema, texts: z.array(text).min(1).max(200), parents: keys.default([]) },
  }),
  z.object({ kind: z.literal('text'), id: idSchema, text }),
  z.object({ kind: z.literal('mandatory'), id: idSchema, on: z.boolean() }),
  z.object({ kind: z.literal('indicators'), id: idSchema, indicators }),
  z.object({ kind: z.literal('domain'), id: idSchema, domain }),
  /** One of the goals above, by its key: served or not. */
  z.object({ kind: z.literal('parent'), id: idSchema, parent: key, on: z.boolean() }),
  /** Past its neighbour of the same level and domain. */
  z.object({ kind: z.literal('move'), id: idSchema, up: z.boolean() }),
  z.object({ kind: z.literal('remove'), id: idSchema }),
  z.object({ kind: z.literal('restore'), row }),
])
const schema = z.object({ municipalityId: idSchema, schoolYear: z.number().int().min(1990).max(2100), action })
export type GoalAction = z.input<typeof action>

const last = (rows: GoalRow[]) => Math.max(0, ...rows.map(({ order }) => order))

/**
 * One action on the goals of council and board, and the outline after it. A goal's key is made here and never changes;
 * the schools' goals are their documents' own and are not touched. Actions of a municipality wait for each other.
 *
 * Throws `CommandError`: NOT_FOUND, INVALID.
 */
export const saveGoals = async (actor: Actor, args: Record<string, unknown>): Promise<GoalOutline> => {
  const { payload } = actor
  ownMunicipality(actor, args.municipalityId)
  const { municipalityId: municipality, schoolYear, action: asked } = parseArgs(schema, args, actor)
  const at = { municipalityId: municipality, schoolYear }
  return inSharedTurn(payload, `goals ${municipality}`, async () => {
    const outline = await readGoals(actor, at)
    const { goals, owners } = outline
    const goalOf = (id: string) => goals.find((one) => one.id === id)
    const update = (id: string, data: Record<string, unknown>) =>
      payload.update({ collection: 'goals', id, data, depth: 0, overrideAccess: true })
    const create = async ({ key: goalKey, parents, owner, domain: of, ...rest }: Omit<GoalRow, 'id'>) => {
      if (!owners.some(({ id }) => id === owner)) throw new CommandError('INVALID/unitsElsewhere', { unitIds: [owner] })
      const data = { ...rest, goalKey, domain: of || null, parentKeys: parents, unit: owner, municipality, schoolYear }
      await payload.create({ collection: 'goals', data, depth: 0, overrideAccess: true })
    }
    /** Only goals of the level above, of this year: the chain never bites its tail. */
    const above = (parents: string[]) => {
      const council = new Set(goals.filter((one) => one.level === 'council').map((one) => one.key))
      return parents.filter((one) => council.has(one))
    }
    if (asked.kind === 'add') {
      const parents = asked.level === 'board' ? above(asked.parents) : []
      for (const [index, one] of asked.texts.entries()) {
        const place = { level: asked.level, domain: asked.domain, owner: asked.owner, order: last(goals) + 1 + index }
        await create({ ...place, key: newKey('m'), text: one, mandatory: false, parents, indicators: [] })
      }
      return readGoals(actor, at)
    }
    if (asked.kind === 'restore') {
      if (!goals.some((one) => one.key === asked.row.key)) await create(asked.row)
      return readGoals(actor, at)
    }
    const goal = goalOf(asked.id)
    if (!goal) return outline
    switch (asked.kind) {
      case 'text':
        await update(goal.id, { text: asked.text })
        break
      case 'mandatory':
        await update(goal.id, { mandatory: asked.on })
        break
      case 'indicators':
        await update(goal.id, { indicators: asked.indicators })
        break
      case 'domain':
        await update(goal.id, { domain: asked.domain || null })
        break
      case 'parent': {
        const others = goal.parents.filter((one) => one !== asked.parent)
        const parents = asked.on && goal.level === 'board' ? [...others, ...above([asked.parent])] : others
        await update(goal.id, { parentKeys: parents })
        break
      }
      case 'move': {
        const side = goals.filter((one) => one.level === goal.level && one.domain === goal.domain)
        const other = side[side.indexOf(goal) + (asked.up ? -1 : 1)]
        if (!other) break
        // Orders that are equal, as of goals that came in by file, are told apart first.
        const order = goals.map(({ id }) => (id === goal.id ? other.id : id === other.id ? goal.id : id))
        for (const [index, id] of order.entries())
          if (goalOf(id)?.order !== index + 1) await update(id, { order: index + 1 })
        break
      }
      case 'remove':
        await payload.delete({ collection: 'goals', id: goal.id, depth: 0, overrideAccess: true })
        break
    }
    return readGoals(actor, at)
  })
}
