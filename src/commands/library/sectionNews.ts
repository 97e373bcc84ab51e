import type { RawBlock } from '#document/input/input.ts'
import { type Around, blockName } from '../distribution/correction/blockDifferences.ts'
import type { LibraryRow } from './readLibrary.ts'
import type { TemplateSection } from './templateBlocks.ts'

/** What a newer version of a library section has more, and less, than the version a template's section is a copy of. */
export type SectionNews = { row: LibraryRow; added: RawBlock[]; gone: RawBlock[] }

const keysOf = (blocks: readonly RawBlock[] | null | undefined) =>
  new Set(blocks?.map(({ libraryKey }) => libraryKey ?? ''))

/**
 * Nothing for a section that is no copy, is of the newest version, or is of one that is gone: then nobody can tell what
 * is new from what the designer took away. `rows` are all versions (readLibrary).
 */
export const sectionNews = (section: TemplateSection, rows: readonly LibraryRow[]): SectionNews | undefined => {
  const versions = rows.filter((row) => row.section && row.libraryKey === section.libraryKey)
  const known = versions.find(({ version }) => version === section.libraryVersion)
  const row = versions.toSorted((a, b) => b.version - a.version)[0]
  if (!known || !row || row === known) return undefined
  const [before, after, here] = [keysOf(known.blocks), keysOf(row.blocks), keysOf(section.blocks)]
  const added = row.blocks.filter(({ libraryKey }) => !before.has(libraryKey ?? '') && !here.has(libraryKey ?? ''))
  const gone = (section.blocks ?? []).filter(
    ({ libraryKey }) => before.has(libraryKey ?? '') && !after.has(libraryKey ?? ''),
  )
  return added.length + gone.length > 0 ? { row, added, gone } : undefined
}

/** The news in sentences for the reader. What is gone stays in the template: schools may have answered it. */
export const sectionSentences = ({ added, gone }: SectionNews, around: Around): string[] => {
  const { library: say } = around.words
  return [
    ...added.map((block) => say.added(blockName(block, around))),
    ...gone.map((block) => say.gone(blockName(block, around))),
  ]
}
