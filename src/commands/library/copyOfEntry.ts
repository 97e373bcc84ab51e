import type { RawBlock } from '#document/input/input.ts'
import type { SectionSettings } from '#document/input/inputSchema.ts'
import { copyBlock } from './copyBlock.ts'
import { wholeKey } from './partKeys.ts'
import type { LibraryRow } from './readLibrary.ts'

/**
 * What is put into a template: blocks with the link back and their version; with `section` they are the blocks of a whole
 * section, and have the keys by which they refer to each other, to be exchanged for their own.
 */
export type LibraryCopy = { section?: SectionSettings & SectionLink; blocks: RawBlock[] }
/** Which version of which library section a template's section is a copy of, by which new blocks are noticed. */
export type SectionLink = { libraryKey: string; libraryVersion: number }

export const copyOfEntry = ({ section, blocks, libraryKey, version }: LibraryRow): LibraryCopy => ({
  ...(section ? { section: { ...section, libraryKey, libraryVersion: version } } : {}),
  blocks: blocks.map((block) => {
    const own = section && wholeKey(block.libraryKey ?? '') !== libraryKey
    return {
      ...copyBlock(block),
      blockKey: section ? block.blockKey : '',
      libraryKey: section ? block.libraryKey : libraryKey,
      libraryVersion: own ? block.libraryVersion : version,
    }
  }),
})
