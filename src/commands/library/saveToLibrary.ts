import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { RawBlock } from '#document/input/input.ts'
import type { Actor } from '../common/actor.ts'
import { asReader } from '../common/asReader.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { isUniqueError } from '../common/isUniqueError.ts'
import { parseArgs } from '../common/parseArgs.ts'
import type { Words } from '../common/words/sv.ts'
import { wordsOf } from '../common/words/wordsOf.ts'
import { copyBlock } from './copyBlock.ts'
import { newestOf, readLibrary } from './readLibrary.ts'
import { templateBlocks } from './templateBlocks.ts'

const schemaIn = ({ call }: Words) =>
  z.object({
    templateId: idSchema,
    blockKey: z.string().min(1).max(200),
    title: z.string().trim().min(1, call.title).max(300),
    description: z.string().trim().max(5000).default(''),
    tags: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
  })
export type SaveToLibraryArgs = z.input<ReturnType<typeof schemaIn>>

/**
 * Puts a template's block in the municipality's library: as the next version where it came from there, else as a new
 * block. The block in the template is linked to it; one from the national library keeps its link there. Throws
 * `CommandError`: INVALID, NOT_FOUND, BUSY.
 */
export const saveToLibrary = async (
  actor: Actor,
  args: SaveToLibraryArgs,
): Promise<{ libraryKey: string; version: number }> => {
  const { municipality, save, find, withBlock } = await templateBlocks(actor, args.templateId)
  const { blockKey, title, description, tags } = parseArgs(schemaIn(wordsOf(actor)), args, actor)
  const { block } = find(blockKey)
  const before = newestOf(await readLibrary(actor, municipality)).get(block.libraryKey ?? '')
  const own = before?.scope === 'municipal' ? before : undefined
  const libraryKey = own?.libraryKey ?? `l${randomUUID().replaceAll('-', '').slice(0, 12)}`
  const version = (own?.version ?? 0) + 1
  const data = {
    title,
    description,
    tags,
    scope: 'municipal' as const,
    municipality,
    libraryKey,
    version,
    // In the library a block has no key: it gets one where it is copied to.
    block: [copyBlock(block) as RawBlock],
  }
  try {
    await actor.payload.create({
      collection: 'blockLibrary',
      data,
      depth: 0,
      ...(await asReader(actor)),
    })
  } catch (error) {
    if (!isUniqueError(error)) throw error
    throw new CommandError('BUSY/library')
  }
  if (!before || own)
    await save(withBlock(blockKey, (one) => ({ ...one, libraryKey, libraryVersion: version, libraryKept: null })))
  return { libraryKey, version }
}
