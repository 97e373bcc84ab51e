import { globSync } from 'node:fs'
import path from 'node:path'
import type { AssemblyBlock } from '#blocks/kit/index.ts'

const blocks = path.resolve(import.meta.dirname, '../../src/plugins/blocks')
const found = await Promise.all(
  globSync('*/*/block.ts', { cwd: blocks })
    .sort()
    .map(async (file) => {
      const module: { default: AssemblyBlock } = await import(path.join(blocks, file))
      return { block: module.default, folder: path.join(blocks, path.dirname(file)) }
    }),
)

/** Every block type there is a folder for, read from the disk so that no list can be forgotten. */
export const allBlocks: AssemblyBlock[] = found.map(({ block }) => block)
/** Where a block lives. Throws for one that has no folder here. */
export const folderOf = (slug: string): string => {
  const one = found.find(({ block }) => block.slug === slug)
  if (!one) throw new Error(`There is no folder for the block type "${slug}".`)
  return one.folder
}
