import type { Field } from 'payload'
import type { RawBlock } from '#document/input/input.ts'
import { newKey } from '#document/input/newKey.ts'
import { referenceNames, rekeyed } from '#document/input/rekeyed.ts'
import { copyOfEntry } from './copyOfEntry.ts'
import type { SectionNews } from './sectionNews.ts'

/**
 * A section's blocks with the library's new ones, each behind the one it follows there. They get keys of their own, and
 * what the section's blocks say of each other, in the library's keys, is said of the copies here.
 */
export const withAdded = (
  blocks: readonly RawBlock[],
  { row, added }: SectionNews,
  registry: ReadonlyMap<string, { fields: Field[] }>,
): RawBlock[] => {
  const isNew = new Set(added.map(({ blockKey }) => blockKey))
  const here = new Map(blocks.map(({ libraryKey, blockKey }) => [libraryKey, blockKey]))
  const keys = new Map(
    row.blocks.flatMap(({ libraryKey, blockKey }): [string, string][] => {
      const own = isNew.has(blockKey) ? newKey('b') : here.get(libraryKey)
      return own ? [[blockKey, own]] : []
    }),
  )
  const all = [...blocks]
  let at = -1
  for (const copy of copyOfEntry(row).blocks) {
    const standing = all.findIndex(({ libraryKey }) => libraryKey === copy.libraryKey)
    if (standing >= 0) at = standing
    if (!isNew.has(copy.blockKey)) continue
    at += 1
    all.splice(at, 0, { ...copy, blockKey: keys.get(copy.blockKey) ?? newKey('b') })
  }
  return all.map(
    (block) => rekeyed(block, keys, referenceNames(registry.get(block.blockType)?.fields ?? [])) as RawBlock,
  )
}
