import { z } from 'zod'
import type { RawBlock } from '#document/input/input.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { copyBlock } from './copyBlock.ts'
import { placed } from './listLibrary.ts'
import { newestOf, readLibrary } from './readLibrary.ts'
import { templateBlocks } from './templateBlocks.ts'

const schema = z.object({ templateId: idSchema, blockKey: z.string().min(1).max(200), take: z.boolean() })
export type UpdateFromLibraryArgs = z.input<typeof schema>

/**
 * Answers "a newer version is available" for one block of a template's draft: `take` replaces its settings with the
 * newest version's (its key, and where and when it stands, are the template's and stay), otherwise the block is left
 * and the version not asked about again. Editions are never touched. Throws `CommandError`: INVALID (also when the newer
 * version is of another block type: then answers would not fit, and it is inserted as a new block), NOT_FOUND.
 */
export const updateFromLibrary = async (actor: Actor, args: UpdateFromLibraryArgs): Promise<{ version: number }> => {
  const { municipality, save, find, withBlock } = await templateBlocks(actor, args.templateId)
  const { blockKey, take } = parseArgs(schema, args, actor)
  const { block } = find(blockKey)
  const entry = newestOf(await readLibrary(actor, municipality)).get(block.libraryKey ?? '')
  if (!entry) throw new CommandError('NOT_FOUND/libraryBlockGone')
  if (take && entry.block.blockType !== block.blockType) throw new CommandError('INVALID/otherBlockType')
  const { version } = entry
  await save(
    withBlock(blockKey, (own): RawBlock => {
      if (!take) return { ...own, libraryKept: version }
      const { libraryKey, id } = own
      return {
        ...copyBlock(entry.block),
        ...placed(own, entry.block),
        id,
        libraryKey,
        libraryVersion: version,
        libraryKept: null,
      } as RawBlock
    }),
  )
  return { version }
}
