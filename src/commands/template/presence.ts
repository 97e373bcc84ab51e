import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import { loadNames } from '#load/loadNames.ts'
import type { Actor } from '../common/actor.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import type { Design } from './save/designOf.ts'
import { headOf } from './save/headOf.ts'
import type { HistoryRow } from './save/history.ts'

const schema = z.object({ templateId: idSchema, rev: z.number().int().nonnegative() })
export type PresenceArgs = z.input<typeof schema>
export type Presence = {
  rev: number
  updatedAt: string
  /** Others who changed something lately, and the block or section they changed last. */
  writers: { name: string; blockKey?: string; sectionKey?: string }[]
  /** The template as it stands, when it is newer than what the caller knew. */
  design?: Design
}
/** Whoever saved within this time (ms) is still at it. */
const lately = 90_000

/**
 * Who else works in a template, and what they have saved since: told by the saves themselves, so it needs no state of its
 * own and ends by itself. Throws `CommandError`: INVALID, NOT_FOUND.
 */
export const presence = async (actor: Actor, args: PresenceArgs): Promise<Presence> => {
  const { payload, user } = actor
  const { rev, updatedAt, design } = await headOf(actor, args.templateId)
  const { templateId, rev: known } = parseArgs(schema, args, actor)
  const { docs } = await payload.db.find<HistoryRow & Record<string, unknown>>({
    collection: 'templateHistory',
    where: {
      and: [
        { template: { equals: templateId } },
        { author: { not_equals: user.id } },
        { savedAt: { greater_than: new Date(Date.now() - lately).toISOString() } },
      ],
    },
    sort: '-rev',
    pagination: false,
  })
  const newest = [...new Map(docs.toReversed().map((row) => [idOf(row.author), row])).values()]
  const names = await loadNames(
    payload,
    newest.map(({ author }) => author),
  )
  const writers = newest.flatMap(({ author, changes }) => {
    const name = names.get(idOf(author) ?? '')
    const [root, sectionKey, within, blockKey] = changes[0]?.path ?? []
    if (!name) return []
    return {
      name,
      ...(root === 'sections' && sectionKey ? { sectionKey } : {}),
      ...(within === 'blocks' && blockKey ? { blockKey } : {}),
    }
  })
  return { rev, updatedAt, writers, ...(rev > known ? { design } : {}) }
}
