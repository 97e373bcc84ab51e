import type { Field } from 'payload'
import type { RawBlock } from '#document/input/input.ts'
import { referenceNames, rekeyed } from '#document/input/rekeyed.ts'
import type { LibraryRow } from './readLibrary.ts'

/**
 * A block of a library section has a key of its own below the section's, by which its newer version is found, whatever
 * has been moved since. One that came from the library by itself keeps that link.
 */
export const partKey = (libraryKey: string, block: RawBlock): string =>
  block.libraryKey || `${libraryKey}/${block.blockKey}`

/** Key of the library's section or block that a copy came from. */
export const wholeKey = (libraryKey: string): string => libraryKey.split('/')[0] ?? ''

/** What the library has of one block: which row it stands in, and the block. */
export type LibraryPart = { row: LibraryRow; block: RawBlock }

/** The newest of each block that copies may be of, by `libraryKey`: blocks by themselves and those of sections. */
export const newestParts = (newest: ReadonlyMap<string, LibraryRow>): Map<string, LibraryPart> => {
  const parts = new Map<string, LibraryPart>()
  for (const row of newest.values())
    for (const block of row.blocks) {
      const key = row.section ? (block.libraryKey ?? '') : row.libraryKey
      if (wholeKey(key) === row.libraryKey) parts.set(key, { row, block })
    }
  return parts
}

/** The library's block as it stands where a copy is: what it says of the section's other blocks it says of their copies there. */
export const amongCopies = (
  { row, block }: LibraryPart,
  copies: readonly RawBlock[],
  registry: ReadonlyMap<string, { fields: Field[] }>,
): RawBlock => {
  if (!row.section) return block
  const here = new Map(copies.map(({ libraryKey, blockKey }) => [libraryKey, blockKey]))
  const keys = row.blocks.flatMap(({ libraryKey, blockKey }): [string, string][] => {
    const own = here.get(libraryKey)
    return own ? [[blockKey, own]] : []
  })
  return rekeyed(block, new Map(keys), referenceNames(registry.get(block.blockType)?.fields ?? [])) as RawBlock
}
