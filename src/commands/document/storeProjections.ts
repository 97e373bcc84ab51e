import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { sameValue } from '#document/answer/patch/json.ts'
import type { Projection } from '#document/block.ts'
import { findAll } from '#load/findAll.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import { isUniqueError } from '../common/isUniqueError.ts'

type Row = { id: string; municipality?: unknown; document?: unknown; origin?: string } & Record<string, unknown>
type Wanted = { key: string; data: Record<string, unknown> }
type Kind = { collection: 'goals' | 'statistics'; keyOf: (row: Record<string, unknown>) => string; wanted: Wanted[] }

const joined = (...parts: unknown[]) => parts.map(String).join('\u0000')
const goalKey = (row: Record<string, unknown>) => joined(row.goalKey, row.schoolYear)
const figureKey = (row: Record<string, unknown>) => joined(row.measure, row.group, row.period)

const kindsOf = (document: DocumentFacts, projections: Projection[]): Kind[] => {
  const owner = { municipality: document.municipality, unit: document.unit, document: document.id }
  const goals = projections.flatMap((one) => {
    if (one.kind !== 'goal') return []
    const { kind: _, ...goal } = one
    return { ...owner, ...goal, domain: goal.domain ?? null, level: 'unit' }
  })
  const figures = projections.flatMap((one) => {
    if (one.kind !== 'figure') return []
    const { kind: _, ...figure } = one
    const n = 'n' in figure.value ? figure.value.n : undefined
    return { ...owner, ...figure, n: n ?? null, origin: 'document', source: document.title }
  })
  const keyed = (rows: Record<string, unknown>[], keyOf: Kind['keyOf']) => [
    ...new Map(rows.map((data) => [keyOf(data), { key: keyOf(data), data }])).values(),
  ]
  return [
    { collection: 'goals', keyOf: goalKey, wanted: keyed(goals, goalKey) },
    { collection: 'statistics', keyOf: figureKey, wanted: keyed(figures, figureKey) },
  ]
}

const differs = (row: Row, data: Record<string, unknown>) =>
  Object.entries(data).some(([name, value]) => {
    const stored = name === 'municipality' || name === 'unit' || name === 'document' ? idOf(row[name]) : row[name]
    return !sameValue(stored, value)
  })
/** A figure that came from a source or was typed by the administration is not overwritten by a school's document. */
const isOurs = (row: Row, document: DocumentFacts) =>
  idOf(row.document) === document.id || (row.origin === undefined ? true : row.origin === 'document')

const project = async (payload: Payload, document: DocumentFacts, { collection, keyOf, wanted }: Kind) => {
  const rows = await findAll<Row>(payload, collection, document.municipality, { unit: { equals: document.unit } })
  const existing = new Map(rows.map((row) => [keyOf(row), row]))
  for (const { key, data } of wanted) {
    const row = existing.get(key)
    if (!row) {
      try {
        await payload.create({ collection, data: data as never, depth: 0, overrideAccess: true })
      } catch (error) {
        if (!isUniqueError(error)) throw error // made by a sweep at the same moment, from the same input
      }
    } else if (isOurs(row, document) && differs(row, data))
      await payload.update({ collection, id: row.id, data: data as never, depth: 0, overrideAccess: true })
  }
  const keys = new Set(wanted.map(({ key }) => key))
  const dropped = rows.filter((row) => idOf(row.document) === document.id && !keys.has(keyOf(row)))
  for (const row of dropped) await payload.delete({ collection, id: row.id, depth: 0, overrideAccess: true })
}

/**
 * Makes the goals and figures of a handed-in document what its answers say: new ones are made, changed ones changed,
 * those it no longer gives are taken away. The same yields twice change nothing, so it may run as often as it likes.
 */
export const storeProjections = async (
  payload: Payload,
  document: DocumentFacts,
  projections: Projection[],
): Promise<void> => {
  for (const kind of kindsOf(document, projections)) await project(payload, document, kind)
}
