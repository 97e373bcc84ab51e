import type { Payload } from 'payload'
import { idOf } from '#access/idOf.ts'
import { findAll } from '#load/findAll.ts'

export type EditionLine = {
  /** The edition that was first sent out; the same for all its corrections. */
  root: string
  /** The newest correction, or the edition itself. */
  latest: string
  all: string[]
}

/** An edition with what it corrects and what corrects it. An edition has at most one correction (see correctEdition). */
export const editionLine = async (payload: Payload, municipality: string, id: string): Promise<EditionLine> => {
  const rows = await findAll(
    payload,
    'editions',
    municipality,
    { or: [{ id: { equals: id } }, { supersedes: { exists: true } }] },
    { fields: ['supersedes'] },
  )
  const before = new Map(rows.map((row) => [row.id, idOf(row.supersedes)]))
  const after = new Map(rows.flatMap((row) => (row.supersedes ? [[idOf(row.supersedes), row.id] as const] : [])))
  const walk = (from: string, next: ReadonlyMap<string | undefined, string | undefined>): string[] => {
    const steps = [from]
    for (let step = next.get(from); step && !steps.includes(step); step = next.get(step)) steps.push(step)
    return steps
  }
  const earlier = walk(id, before)
  const later = walk(id, after)
  return { root: earlier.at(-1) ?? id, latest: later.at(-1) ?? id, all: [...new Set([...earlier, ...later])] }
}
