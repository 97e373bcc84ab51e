import { z } from 'zod'
import type { RawBlock } from '#document/input/input.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Actor } from '../common/actor.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { copyBlock } from './copyBlock.ts'
import { placed } from './libraryNews.ts'
import { amongCopies, newestParts } from './partKeys.ts'
import { newestOf, readLibrary } from './readLibrary.ts'
import { sectionNews } from './sectionNews.ts'
import { type TemplateSection, templateBlocks } from './templateBlocks.ts'
import { withAdded } from './withAdded.ts'

const key = z.string().min(1).max(200)
const about = { templateId: idSchema, take: z.boolean() }
const schema = z.union([z.object({ ...about, blockKey: key }), z.object({ ...about, sectionKey: key })])
export type UpdateFromLibraryArgs = z.input<typeof schema>

/**
 * Answers "a newer version is available" for one block of a template's draft: `take` replaces its settings with the
 * newest version's (its key, and where and when it stands, are the template's and stay), otherwise the block is left
 * and the version not asked about again. For a section, `take` puts in the blocks that are new in the newest version;
 * what is gone there stays, since schools may have answered it. Editions are never touched. Throws `CommandError`: INVALID (also when the newer
 * version is of another block type: then answers would not fit, and it is inserted as a new block), NOT_FOUND.
 */
export const updateFromLibrary = async (actor: Actor, args: UpdateFromLibraryArgs): Promise<{ version: number }> => {
  const { municipality, sections, save, find, withBlock } = await templateBlocks(actor, args.templateId)
  const { take, ...what } = parseArgs(schema, args, actor)
  const rows = await readLibrary(actor, municipality)
  const registry = registryOf(actor.payload)
  if ('sectionKey' in what) {
    const section = sections.find(({ sectionKey }) => sectionKey === what.sectionKey)
    const news = section && sectionNews(section, rows)
    if (!news) throw new CommandError('NOT_FOUND/libraryBlockGone')
    const blocks = take ? withAdded(section.blocks ?? [], news, registry) : section.blocks
    const { version } = news.row
    const answered = { ...section, blocks, libraryVersion: version } as TemplateSection
    await save(sections.map((one) => (one === section ? answered : one)))
    return { version }
  }
  const { blockKey } = what
  const { block, section } = find(blockKey)
  const part = newestParts(newestOf(rows)).get(block.libraryKey ?? '')
  if (!part) throw new CommandError('NOT_FOUND/libraryBlockGone')
  if (take && part.block.blockType !== block.blockType) throw new CommandError('INVALID/otherBlockType')
  const { version } = part.row
  const theirs = amongCopies(part, section.blocks ?? [], registry)
  await save(
    withBlock(blockKey, (own): RawBlock => {
      if (!take) return { ...own, libraryKept: version }
      const { libraryKey, id } = own
      return {
        ...copyBlock(theirs),
        ...placed(own, theirs),
        id,
        libraryKey,
        libraryVersion: version,
        libraryKept: null,
      } as RawBlock
    }),
  )
  return { version }
}
