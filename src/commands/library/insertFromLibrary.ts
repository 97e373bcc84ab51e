import { z } from 'zod'
import type { RawBlock } from '#document/input/input.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { copyBlock } from './copyBlock.ts'
import { entryIdSchema, readLibrary } from './readLibrary.ts'
import { templateBlocks } from './templateBlocks.ts'

const schema = z.object({ templateId: idSchema, entryId: entryIdSchema, sectionKey: z.string().min(1).max(200) })
export type InsertFromLibraryArgs = z.input<typeof schema>

/**
 * Puts a copy of a library block last in a section of the template's draft. The copy gets a `blockKey` of its own and
 * keeps `libraryKey` and version, by which roll-ups match it and newer versions are noticed. Throws `CommandError`:
 * INVALID, NOT_FOUND.
 */
export const insertFromLibrary = async (actor: Actor, args: InsertFromLibraryArgs): Promise<{ blockKey: string }> => {
  const { municipality, sections, save } = await templateBlocks(actor, args.templateId)
  const { entryId, sectionKey } = parseArgs(schema, args, actor)
  const entry = (await readLibrary(actor, municipality)).find(({ id }) => id === entryId)
  if (!entry) throw new CommandError('NOT_FOUND/libraryBlock')
  if (!sections.some((section) => section.sectionKey === sectionKey))
    throw new CommandError('NOT_FOUND/templateSection')
  const block = { ...copyBlock(entry.block), libraryKey: entry.libraryKey, libraryVersion: entry.version } as RawBlock
  const saved = await save(
    sections.map((section) =>
      section.sectionKey === sectionKey ? { ...section, blocks: [...(section.blocks ?? []), block] } : section,
    ),
  )
  const blockKey = saved.find((section) => section.sectionKey === sectionKey)?.blocks?.at(-1)?.blockKey ?? ''
  return { blockKey }
}
