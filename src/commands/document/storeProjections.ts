import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { sameValue } from '#document/answer/patch/json.ts'
import type { Projection } from '#document/block.ts'
import { findAll } from '#load/findAll.ts'
import type { DocumentFacts } from '#load/loadDocument.ts'
import type { Goal, Statistic } from '#payload-types'
import { isUniqueError } from '../common/isUniqueError.ts'

type Row = Goal | Statistic
type Unstored<R> = R extends Row ? Omit<R, 'id' | 'createdAt' | 'updatedAt'> : never
/** Rows of a unit as they are, and as the document's answers say they are to be. */
type Kind = { collection: 'goals' | 'statistics'; rows: Row[]; wanted: Unstored<Row>[] }

const joined = (...parts: unknown[]) => parts.map(String).join('\u0000')
/** What makes two rows of a unit the same goal, or the same figure. */
const keyOf = (row: Unstored<Row>) =>
  'goalKey' in row ? joined(row.goalKey, row.schoolYear) : joined(row.measure, row.group, row.period)

const ownerOf = ({ municipality, unit, id }: DocumentFacts) => ({ municipality, unit, document: id })
const goalsOf = (document: DocumentFacts, projections: Projection[]) =>
  projections.flatMap((one): Unstored<Goal>[] => {
    if (one.kind !== 'goal') return []
    const { kind: _, ...goal } = one
    return [{ ...ownerOf(document), ...goal, domain: goal.domain ?? null, level: 'unit' }]
  })
const figuresOf = (document: DocumentFacts, projections: Projection[]) =>
  projections.flatMap((one): Unstored<Statistic>[] => {
    if (one.kind !== 'figure') return []
    const { kind: _, ...figure } = one
    const n = 'n' in figure.value ? figure.value.n : undefined
    return [{ ...ownerOf(document), ...figure, n: n ?? null, origin: 'document', source: document.title }]
  })

const differs = (row: Row, data: Unstored<Row>) => {
  const stored = new Map<string, unknown>(Object.entries(row))
  return Object.entries(data).some(([name, value]) => {
    const is = stored.get(name)
    return !sameValue(name === 'municipality' || name === 'unit' || name === 'document' ? idOf(is) : is, value)
  })
}
/** A figure that came from a source or was typed by the administration is not overwritten by a school's document. */
const isOurs = (row: Row, { id }: DocumentFacts) =>
  idOf(row.document) === id || !('origin' in row) || row.origin === 'document'

const project = async (payload: Payload, document: DocumentFacts, { collection, rows, wanted }: Kind) => {
  const existing = new Map(rows.map((row) => [keyOf(row), row]))
  const next = new Map(wanted.map((data) => [keyOf(data), data]))
  for (const [key, data] of next) {
    const row = existing.get(key)
    if (!row) {
      try {
        await payload.create({ collection, data, depth: 0, overrideAccess: true })
      } catch (error) {
        if (!isUniqueError(error)) throw error // made by a sweep at the same moment, from the same input
      }
    } else if (isOurs(row, document) && differs(row, data))
      await payload.update({ collection, id: row.id, data, depth: 0, overrideAccess: true })
  }
  const dropped = rows.filter((row) => idOf(row.document) === document.id && !next.has(keyOf(row)))
  for (const row of dropped) await payload.delete({ collection, id: row.id, depth: 0, overrideAccess: true })
}

/**
 * Makes the goals and figures of a handed-in document what its answers say: new ones are made, changed ones changed,
 * those it no longer gives are taken away. The same projections twice change nothing, so it may run as often as it likes.
 */
export const storeProjections = async (
  payload: Payload,
  document: DocumentFacts,
  projections: Projection[],
): Promise<void> => {
  const { municipality, unit } = document
  const ofUnit = { unit: { equals: unit } }
  const goals = await findAll(payload, 'goals', municipality, ofUnit)
  const figures = await findAll(payload, 'statistics', municipality, ofUnit)
  await project(payload, document, { collection: 'goals', rows: goals, wanted: goalsOf(document, projections) })
  await project(payload, document, {
    collection: 'statistics',
    rows: figures,
    wanted: figuresOf(document, projections),
  })
}
