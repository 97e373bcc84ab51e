import type { Payload } from 'payload'
import { parseContent } from '#document/input/content.ts'
import type { TemplateContent } from '#document/input/input.ts'
import { findAll } from './findAll.ts'

/** Editions are immutable, so their content may be kept. A process holds a few years' templates at most. */
const limit = 50
const kept = new Map<string, TemplateContent>()
const keep = (id: string, content: TemplateContent) => {
  kept.delete(id)
  kept.set(id, content)
  for (const oldest of kept.keys()) {
    if (kept.size <= limit) break
    kept.delete(oldest)
  }
}

/** Contents of editions by id, in at most one query. The municipality is part of what is remembered. */
export const loadContents = async (
  payload: Payload,
  municipality: string,
  ids: string[],
): Promise<ReadonlyMap<string, TemplateContent>> => {
  const name = (id: string) => `${municipality}/${id}`
  const wanted = [...new Set(ids)]
  const absent = wanted.filter((id) => !kept.has(name(id)))
  const rows =
    absent.length === 0
      ? []
      : await findAll(payload, 'editions', municipality, { id: { in: absent } }, { fields: ['content'] })
  const fresh = new Map(rows.map((row) => [row.id, parseContent(row.content)]))
  const found = new Map(
    wanted.flatMap((id) => {
      const content = fresh.get(id) ?? kept.get(name(id))
      return content ? [[id, content] as const] : []
    }),
  )
  for (const [id, content] of found) keep(name(id), content)
  return found
}
