import type { RawBlock } from '#document/input/input.ts'
import { type Around, blockDifferences } from '../distribution/correction/blockDifferences.ts'
import { amongCopies, newestParts } from './partKeys.ts'
import { type LibraryRow, newestOf } from './readLibrary.ts'
import { sectionNews, sectionSentences } from './sectionNews.ts'
import type { TemplateSection } from './templateBlocks.ts'

/**
 * A block of the template whose library entry has a newer version, or a section whose newer version has other blocks;
 * `changes` are sentences for the reader.
 */
export type LibraryNews = NewsOf & {
  title: string
  section: string
  from: number
  to: number
  changes: string[]
}
/** What an answer to a piece of news is about. */
export type NewsOf = { blockKey: string } | { sectionKey: string }
/** The version a block has, or the newer one that somebody chose not to take. */
const knownVersion = ({ libraryVersion, libraryKept }: RawBlock) => Math.max(libraryVersion ?? 1, libraryKept ?? 0)

/** What belongs to the template rather than to the library's block: its key, where and when it stands, its own heading. */
export const placed = ({ blockKey, showWhen, newPage, beside, title }: RawBlock, library: RawBlock) => ({
  blockKey,
  showWhen,
  newPage,
  beside,
  title: library.title || title,
})

const ofSection = (section: TemplateSection, rows: readonly LibraryRow[], around: Around): LibraryNews[] => {
  const found = sectionNews(section, rows)
  if (!found || !section.sectionKey) return []
  const { sectionKey, title, libraryVersion } = section
  const [from, to] = [libraryVersion ?? 1, found.row.version]
  return [{ sectionKey, title, section: '', from, to, changes: sectionSentences(found, around) }]
}

/** What of a template's sections and blocks has a newer version in the library. `rows` are all versions (readLibrary). */
export const libraryNews = (
  sections: readonly TemplateSection[],
  rows: LibraryRow[],
  around: Around,
): LibraryNews[] => {
  const parts = newestParts(newestOf(rows))
  const ofBlock = (block: RawBlock, { blocks, title }: TemplateSection): LibraryNews[] => {
    const part = parts.get(block.libraryKey ?? '')
    if (!part || part.row.version <= knownVersion(block)) return []
    const theirs = amongCopies(part, blocks ?? [], around.blocks)
    const next = { ...theirs, libraryKey: block.libraryKey, ...placed(block, theirs) }
    const { texts, other } = blockDifferences('', block, next, around)
    const changes = [...texts, ...other]
    // A section has one version for all its blocks: most of them are as they were.
    if (part.row.section && changes.length === 0) return []
    const [from, to] = [block.libraryVersion ?? 1, part.row.version]
    return [{ blockKey: block.blockKey, title: block.title || part.row.title, section: title, from, to, changes }]
  }
  return sections.flatMap((section) => [
    ...ofSection(section, rows, around),
    ...(section.blocks ?? []).flatMap((block) => ofBlock(block, section)),
  ])
}
