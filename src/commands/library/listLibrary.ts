import { z } from 'zod'
import { loadMunicipality } from '#load/loadMunicipality.ts'
import { registryOf } from '#load/registryOf.ts'
import type { Actor } from '../common/actor.ts'
import { idSchema } from '../common/compareAndSet.ts'
import { parseArgs } from '../common/parseArgs.ts'
import { wordsOf } from '../common/words/wordsOf.ts'
import { nowhere } from '../template/nowhere.ts'
import { type LibraryNews, libraryNews } from './libraryNews.ts'
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
  /** Of its (first) block. */
  blockType: string
  /** Name of the block type. */
  type: { sv: string; en: string }
  /** How many blocks a whole section has; nothing for a block. */
  blocks?: number
  /** The beginning of what stands in it. */
  content: string
  /** Titles of the municipality's templates in which it stands. */
  usedIn: string[]
}
export type Library = {
  entries: LibraryEntry[]
  news: LibraryNews[]
  sections: { sectionKey: string; title: string }[]
}

const plain = (value: string) => value.toLocaleLowerCase('sv')
/**
 * The library as a template's designer sees it: blocks and sections in which every word of `query` is found (title, description,
 * tags, type, content), and which of the template's blocks have a newer version. Throws `CommandError`: INVALID, NOT_FOUND.
 */
export const listLibrary = async (actor: Actor, args: ListLibraryArgs): Promise<Library> => {
  const { row, sections, municipality } = await templateBlocks(actor, args.templateId)
  const { query } = parseArgs(schema, args, actor)
  const registry = registryOf(actor.payload)
  const rows = await readLibrary(actor, municipality)
  const newest = newestOf(rows)
  const { vocabulary } = await loadMunicipality(actor.payload, municipality)
  const place = nowhere({ language: row.language === 'en' ? 'en' : 'sv' }, vocabulary, '', '')
  const around = { blocks: registry, place, words: wordsOf(actor) }
  const used = await usedIn(actor.payload, municipality)
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  const entries = [...newest.values()].flatMap(({ blocks, section, municipality: _, ...entry }): LibraryEntry[] => {
    const known = blocks.flatMap((block) => registry.get(block.blockType) ?? [])
    const [first] = known
    // One of a type that is not installed here could not be put anywhere.
    if (!first || known.length < blocks.length) return []
    const type = first.labels.singular
    const content = blocks.flatMap((block, at) => wordsIn(block, known[at]?.fields ?? [])).join(' · ')
    const tags = entry.tags ?? []
    const types = known.flatMap(({ labels: { singular } }) => [singular.sv, singular.en])
    const haystack = plain([entry.title, entry.description ?? '', ...tags, ...types, content].join('\n'))
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
        blockType: first.slug,
        type,
        ...(section ? { blocks: blocks.length } : {}),
        content: content.slice(0, 300),
        usedIn: used.get(libraryKey) ?? [],
      },
    ]
  })
  const news = libraryNews(sections, rows, around)
  return {
    entries,
    news,
    sections: sections.flatMap(({ sectionKey, title }) => (sectionKey ? { sectionKey, title } : [])),
  }
}
