import { z } from 'zod'
import { newKey } from '#document/input/newKey.ts'
import { referenceNames, rekeyed } from '#document/input/rekeyed.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { copyOfEntry } from './copyOfEntry.ts'
import { entryIdSchema, readLibrary } from './readLibrary.ts'
import { type TemplateSection, templateBlocks } from './templateBlocks.ts'

const schema = z.object({ templateId: idSchema, entryId: entryIdSchema, sectionKey: z.string().min(1).max(200) })
export type InsertFromLibraryArgs = z.input<typeof schema>

/**
 * Puts a copy of a library block last in a section of the template's draft, or a library section behind it. The copy gets
 * keys of its own and keeps `libraryKey` and version, by which roll-ups match it and newer versions are noticed.
 * `blockKey` is the (first) block's. Throws `CommandError`: INVALID, NOT_FOUND.
 */
export const insertFromLibrary = async (actor: Actor, args: InsertFromLibraryArgs): Promise<{ blockKey: string }> => {
  const { municipality, sections, save } = await templateBlocks(actor, args.templateId)
  const { entryId, sectionKey } = parseArgs(schema, args, actor)
  const entry = (await readLibrary(actor, municipality)).find(({ id }) => id === entryId)
  if (!entry) throw new CommandError('NOT_FOUND/libraryBlock')
  if (!sections.some((section) => section.sectionKey === sectionKey))
    throw new CommandError('NOT_FOUND/templateSection')
  const registry = registryOf(actor.payload)
  const copy = copyOfEntry(entry)
  const keys = new Map(copy.blocks.map(({ blockKey }) => [blockKey, newKey('b')]))
  const blocks = copy.blocks.map((block) => ({
    ...(rekeyed(block, keys, referenceNames(registry.get(block.blockType)?.fields ?? [])) as typeof block),
    blockKey: keys.get(block.blockKey) ?? newKey('b'),
  }))
  await save(
    sections.flatMap((section): TemplateSection[] => {
      if (section.sectionKey !== sectionKey) return [section]
      if (!copy.section) return [{ ...section, blocks: [...(section.blocks ?? []), ...blocks] }]
      return [section, { ...(copy.section as TemplateSection), sectionKey: newKey('s'), blocks }]
    }),
  )
  return { blockKey: blocks[0]?.blockKey ?? '' }
}
