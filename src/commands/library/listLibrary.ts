import { z } from 'zod'
import type { RawBlock } from '#document/input/input.ts'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Actor } from '../common/actor.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { wordsOf } from '../common/words/wordsOf.ts'
import { blockDifferences } from '../distribution/correction/blockDifferences.ts'
import { nowhere } from '../template/nowhere.ts'
import { newestOf, readLibrary } from './readLibrary.ts'
import { templateBlocks } from './templateBlocks.ts'
import { usedIn } from './usedIn.ts'
import { wordsIn } from './wordsIn.ts'

const schema = z.object({ templateId: idSchema, query: z.string().max(200).default('') })
export type ListLibraryArgs = z.input<typeof schema>
export type LibraryEntry = {
  id: string
  libraryKey: string
  version: number
  title: string
  description: string
  tags: string[]
  scope: 'national' | 'municipal'
  blockType: string
  /** Name of the block type. */
  type: { sv: string; en: string }
  /** The beginning of what stands in the block. */
  content: string
  /** Titles of the municipality's templates in which it stands. */
  usedIn: string[]
}
/** A block of the template whose library entry has a newer version; `changes` are sentences for the reader. */
export type LibraryNews = {
  blockKey: string
  title: string
  section: string
  from: number
  to: number
  changes: string[]
}
export type Library = {
  entries: LibraryEntry[]
  news: LibraryNews[]
  sections: { sectionKey: string; title: string }[]
}

const plain = (value: string) => value.toLocaleLowerCase('sv')
/** The version a block has, or the newer one that somebody chose not to take. */
export const knownVersion = ({ libraryVersion, libraryKept }: RawBlock) =>
  Math.max(libraryVersion ?? 1, libraryKept ?? 0)

/**
 * The library as a template's designer sees it: blocks in which every word of `query` is found (title, description,
 * tags, type, content), and which of the template's blocks have a newer version. Throws `CommandError`: INVALID, NOT_FOUND.
 */
export const listLibrary = async (actor: Actor, args: ListLibraryArgs): Promise<Library> => {
  const { row, sections, municipality } = await templateBlocks(actor, args.templateId)
  const { query } = parseArgs(schema, args, actor)
  const registry = registryOf(actor.payload)
  const newest = newestOf(await readLibrary(actor, municipality))
  const { vocabulary } = await loadMunicipality(actor.payload, municipality)
  const place = nowhere({ language: row.language === 'en' ? 'en' : 'sv' }, vocabulary, '', '')
  const around = { blocks: registry, place, words: wordsOf(actor) }
  const used = await usedIn(actor.payload, municipality)
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  const entries = [...newest.values()].flatMap(({ block, municipality: _, ...entry }): LibraryEntry[] => {
    const known = registry.get(block.blockType)
    if (!known) return []
    const type = known.labels.singular
    const content = wordsIn(block, known.fields).join(' · ')
    const tags = entry.tags ?? []
    const haystack = plain([entry.title, entry.description ?? '', ...tags, type.sv, type.en, content].join('\n'))
    if (!wanted.every((word) => haystack.includes(word))) return []
    const { id, libraryKey, version, title, scope } = entry
    const description = entry.description ?? ''
    return [
      {
        id,
        libraryKey,
        version,
        title,
        scope,
        description,
        tags,
        blockType: block.blockType,
        type,
        content: content.slice(0, 300),
        usedIn: used.get(libraryKey) ?? [],
      },
    ]
  })
  const news = sections.flatMap((section) =>
    (section.blocks ?? []).flatMap((block): LibraryNews[] => {
      const entry = newest.get(block.libraryKey ?? '')
      if (!entry || entry.version <= knownVersion(block)) return []
      const { texts, other } = blockDifferences(
        '',
        block,
        { ...entry.block, libraryKey: block.libraryKey, ...placed(block, entry.block) },
        around,
      )
      return [
        {
          blockKey: block.blockKey,
          title: block.title || entry.title,
          section: section.title ?? '',
          from: block.libraryVersion ?? 1,
          to: entry.version,
          changes: [...texts, ...other],
        },
      ]
    }),
  )
  return {
    entries,
    news,
    sections: sections.flatMap(({ sectionKey, title }) => (sectionKey ? { sectionKey, title } : [])),
  }
}
/** What belongs to the template rather than to the library's block: its key, where and when it stands, its own heading. */
export const placed = ({ blockKey, showWhen, newPage, beside, title }: RawBlock, library: RawBlock) => ({
  blockKey,
  showWhen,
  newPage,
  beside,
  title: library.title || title,
})
