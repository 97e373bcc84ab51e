import { z } from 'zod'
import { idOf } from '#access/idOf.ts'
import { loadNames } from '#load/loadNames.ts'
import type { Actor } from '../../common/actor.ts'
import { idSchema } from '../../common/compareAndSet.ts'
import { parseArgs } from '../../common/parseArgs.ts'
import type { HistoryRow } from '../save/history.ts'
import { templateFor } from '../templateFor.ts'

const schema = z.object({ templateId: idSchema, blockKey: z.string().max(200).optional() })
export type ListVersionsArgs = z.input<typeof schema>
/** A stretch of one person's saves, told by its last; or a state that somebody gave a name. */
export type Version = { rev: number; savedAt: string; author: string; name?: string; blocks: string[] }

/** Saves of one person with less than this (ms) between them are one version. */
const together = 30 * 60_000
const blocksIn = ({ changes }: HistoryRow) =>
  changes.flatMap(({ path: [root, , within, key] }) => (root === 'sections' && within === 'blocks' && key ? [key] : []))

/**
 * A template's versions, the newest first; with `blockKey` those that changed that block: who, and when. Throws
 * `CommandError`: INVALID, NOT_FOUND.
 */
export const listVersions = async (actor: Actor, args: ListVersionsArgs): Promise<{ versions: Version[] }> => {
  await templateFor(actor, args.templateId)
  const { templateId, blockKey } = parseArgs(schema, args, actor)
  const { docs } = await actor.payload.db.find<HistoryRow & Record<string, unknown>>({
    collection: 'templateHistory',
    where: { template: { equals: templateId } },
    sort: '-rev',
    pagination: false,
  })
  const names = await loadNames(
    actor.payload,
    docs.map(({ author }) => author),
  )
  const versions: Version[] = []
  for (const row of docs) {
    const blocks = blocksIn(row)
    if (blockKey && !blocks.includes(blockKey)) continue
    const author = names.get(idOf(row.author) ?? '') ?? ''
    const last = versions.at(-1)
    const near = last && new Date(last.savedAt).getTime() - new Date(row.savedAt).getTime() < together
    if (last && near && last.author === author && !row.name && !last.name)
      last.blocks = [...new Set([...last.blocks, ...blocks])]
    else versions.push({ rev: row.rev, savedAt: row.savedAt, author, blocks, ...(row.name ? { name: row.name } : {}) })
  }
  return { versions }
}
