import { z } from 'zod'
import { newKey } from '#document/input/newKey.ts'
import type { Actor } from '../common/actor.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { inSharedTurn } from '../common/inTurn.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { type FocusMatrix, type FocusRow, readFocus } from './readFocus.ts'

const text = z.string().trim().min(1).max(2000)
const key = z.string().min(1).max(120)
const action = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mark'),
    marks: z
      .array(z.object({ id: idSchema, unit: idSchema, on: z.boolean() }))
      .min(1)
      .max(20_000),
  }),
  z.object({ kind: z.literal('add'), domain: key, texts: z.array(text).min(1).max(200) }),
  z.object({ kind: z.literal('text'), id: idSchema, text }),
  z.object({ kind: z.literal('mandatory'), id: idSchema, on: z.boolean() }),
  /** Before the row of this id, in its domain; last without one. */
  z.object({ kind: z.literal('move'), id: idSchema, domain: key, before: idSchema.optional() }),
  z.object({ kind: z.literal('remove'), id: idSchema }),
  z.object({
    kind: z.literal('restore'),
    row: z.object({ key, domain: key, text, mandatory: z.boolean(), order: z.number(), marked: z.array(idSchema) }),
  }),
  /** Rows of another year that this one lacks, by key; what is marked follows for schools that are still there. */
  z.object({ kind: z.literal('copy'), fromYear: z.number().int().min(1990).max(2100) }),
])
const schema = z.object({
  municipalityId: idSchema,
  areaId: idSchema,
  schoolYear: z.number().int().min(1990).max(2100),
  action,
})
export type FocusAction = z.input<typeof action>

const place = (matrix: FocusMatrix, municipality: string) => ({
  municipality,
  area: matrix.areaId,
  schoolYear: matrix.schoolYear,
})
const last = (rows: FocusRow[]) => Math.max(0, ...rows.map(({ order }) => order))
/** In the order given, with room for nothing between: orders are 1, 2, 3. */
const reordered = (rows: FocusRow[], moved: FocusRow, before: string | undefined) => {
  const others = rows.filter(({ id }) => id !== moved.id)
  const at = before ? others.findIndex(({ id }) => id === before) : -1
  return at < 0 ? [...others, moved] : [...others.slice(0, at), moved, ...others.slice(at)]
}

/**
 * One action in the matrix of development areas, and the matrix after it. Marks are set one by one, so that two who mark at
 * the same time both are heard. Only schools of the area can be marked.
 *
 * Throws `CommandError`: NOT_FOUND, INVALID.
 */
export const saveFocus = async (actor: Actor, args: unknown): Promise<FocusMatrix> => {
  const { payload } = actor
  const { municipalityId, areaId, schoolYear, action: asked } = parseArgs(schema, args, actor)
  const at = { municipalityId, areaId, schoolYear }
  return inSharedTurn(payload, `focus ${areaId}`, async () => {
    const matrix = await readFocus(actor, at)
    const own = new Set(matrix.schools.map(({ id }) => id))
    const rowOf = (id: string) => matrix.rows.find((row) => row.id === id)
    const update = (id: string, data: Record<string, unknown>) =>
      payload.update({ collection: 'focusItems', id, data, depth: 0, overrideAccess: true })
    const create = ({ marked, ...row }: Omit<FocusRow, 'id'>) =>
      payload.create({
        collection: 'focusItems',
        data: { ...place(matrix, municipalityId), ...row, highlightedFor: marked.filter((id) => own.has(id)) },
        depth: 0,
        overrideAccess: true,
      })
    switch (asked.kind) {
      case 'mark': {
        const byRow = Map.groupBy(asked.marks, ({ id }) => id)
        for (const [id, marks] of byRow) {
          const row = rowOf(id)
          if (!row) continue
          const marked = new Set(row.marked)
          for (const { unit, on } of marks) on && own.has(unit) ? marked.add(unit) : marked.delete(unit)
          await update(id, { highlightedFor: [...marked] })
        }
        break
      }
      case 'add':
        for (const [index, one] of asked.texts.entries())
          await create({
            key: newKey('u'),
            domain: asked.domain,
            text: one,
            mandatory: false,
            order: last(matrix.rows) + 1 + index,
            marked: [],
          })
        break
      case 'text':
        if (rowOf(asked.id)) await update(asked.id, { text: asked.text })
        break
      case 'mandatory':
        if (rowOf(asked.id)) await update(asked.id, { mandatory: asked.on })
        break
      case 'move': {
        const row = rowOf(asked.id)
        if (!row) break
        const rows = reordered(matrix.rows, { ...row, domain: asked.domain }, asked.before)
        for (const [index, one] of rows.entries()) {
          const before = rowOf(one.id)
          if (before?.order !== index + 1 || before.domain !== one.domain)
            await update(one.id, { order: index + 1, domain: one.domain })
        }
        break
      }
      case 'remove':
        if (rowOf(asked.id))
          await payload.delete({ collection: 'focusItems', id: asked.id, depth: 0, overrideAccess: true })
        break
      case 'restore':
        if (!matrix.rows.some((row) => row.key === asked.row.key)) await create(asked.row)
        break
      case 'copy': {
        const earlier = await readFocus(actor, { ...at, schoolYear: asked.fromYear })
        const known = new Set(matrix.rows.map((row) => row.key))
        for (const { id: _, ...row } of earlier.rows) if (!known.has(row.key)) await create(row)
        break
      }
    }
    return readFocus(actor, at)
  })
}
