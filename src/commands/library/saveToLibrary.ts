import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { RawBlock } from '#document/input/input.ts'
import { sectionSettingsSchema } from '#document/input/inputSchema.ts'
import type { Actor } from '../common/actor.ts'
import { asReader } from '../common/asReader.ts'
import { CommandError } from '../common/CommandError.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { isUniqueError } from '../common/isUniqueError.ts'
import { parseArgs } from '../common/parseArgs.ts'
import type { Words } from '../common/words/sv.ts'
import { wordsOf } from '../common/words/wordsOf.ts'
import { copyBlock } from './copyBlock.ts'
import { partKey, wholeKey } from './partKeys.ts'
import { newestOf, readLibrary } from './readLibrary.ts'
import { type TemplateSection, templateBlocks } from './templateBlocks.ts'

const key = z.string().min(1).max(200)
const schemaIn = ({ call }: Words) => {
  const about = {
    templateId: idSchema,
    title: z.string().trim().min(1, call.title).max(300),
    description: z.string().trim().max(5000).default(''),
    tags: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
  }
  return z.union([z.object({ ...about, blockKey: key }), z.object({ ...about, sectionKey: key })])
}
export type SaveToLibraryArgs = z.input<ReturnType<typeof schemaIn>>
type Linked = (block: RawBlock, libraryKey: string, version: number) => RawBlock

const linkBlock: Linked = (block, libraryKey, libraryVersion) => ({
  ...block,
  libraryKey,
  libraryVersion,
  libraryKept: null,
})
/** A block of a section that came from the library by itself goes on following that. */
const linkPart: Linked = (block, libraryKey, version) => {
  const own = partKey(libraryKey, block)
  return wholeKey(own) === libraryKey ? linkBlock(block, own, version) : block
}

/**
 * Puts a template's block, or with `sectionKey` a whole section, in the municipality's library: as the next version where
 * it came from there, else as something new. What stands in the template is linked to it; a block of the national library
 * keeps its link there. Throws `CommandError`: INVALID, NOT_FOUND, BUSY.
 */
export const saveToLibrary = async (
  actor: Actor,
  args: SaveToLibraryArgs,
): Promise<{ libraryKey: string; version: number }> => {
  const { municipality, sections, save, find } = await templateBlocks(actor, args.templateId)
  const { title, description, tags, ...what } = parseArgs(schemaIn(wordsOf(actor)), args, actor)
  const section = 'sectionKey' in what ? sections.find((one) => one.sectionKey === what.sectionKey) : undefined
  if ('sectionKey' in what && !section?.blocks?.length) throw new CommandError('NOT_FOUND/templateSection')
  const blocks: RawBlock[] = 'blockKey' in what ? [find(what.blockKey).block] : (section?.blocks ?? [])

  const newest = newestOf(await readLibrary(actor, municipality))
  const links = [section?.libraryKey, ...blocks.map((block) => wholeKey(block.libraryKey ?? ''))]
  const known = links.flatMap((link) => newest.get(link ?? '') ?? [])
  const before = known.find((row) => Boolean(row.section) === Boolean(section))
  const own = before?.scope === 'municipal' ? before : undefined
  const libraryKey = own?.libraryKey ?? `l${randomUUID().replaceAll('-', '').slice(0, 12)}`
  const version = (own?.version ?? 0) + 1
  const link = section ? linkPart : linkBlock
  const stored = (block: RawBlock): RawBlock => {
    // By itself a block has no key in the library: it gets one where it is copied to.
    if (!section) return copyBlock(block) as RawBlock
    const { blockKey, libraryKey: linked, libraryVersion } = link(block, libraryKey, version)
    return { ...copyBlock(block), blockKey, libraryKey: linked, libraryVersion }
  }
  try {
    await actor.payload.create({
      collection: 'blockLibrary',
      data: {
        title,
        description,
        tags,
        scope: 'municipal',
        municipality,
        libraryKey,
        version,
        block: blocks.map(stored),
        ...(section ? { section: settingsOf(section) } : {}),
      },
      depth: 0,
      ...(await asReader(actor)),
    })
  } catch (error) {
    if (!isUniqueError(error)) throw error
    throw new CommandError('BUSY/library')
  }
  if (section || !before || own)
    await save(
      withLinks(sections, new Set(blocks), (one) => link(one, libraryKey, version)).map((one) =>
        one.sectionKey === section?.sectionKey ? { ...one, libraryKey, libraryVersion: version } : one,
      ),
    )
  return { libraryKey, version }
}

const withLinks = (sections: TemplateSection[], blocks: ReadonlySet<RawBlock>, link: (block: RawBlock) => RawBlock) =>
  sections.map((section) => ({
    ...section,
    blocks: section.blocks?.map((block) => (blocks.has(block) ? link(block) : block)) ?? [],
  }))
/** Settings that stand on their default may be stored as nothing. */
const settingsOf = (section: TemplateSection) =>
  sectionSettingsSchema.parse(JSON.parse(JSON.stringify(section, (_, value) => (value === null ? undefined : value))))
