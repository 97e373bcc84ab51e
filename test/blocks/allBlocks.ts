import { existsSync, readdirSync } from 'node:fs'
import type { AssemblyBlock } from '../../src/plugins/blocks/defineBlock.ts'

const folder = new URL('../../src/plugins/blocks/', import.meta.url)
/** Every block type there is a folder for, read from the disk so that no list can be forgotten. */
export const allBlocks: AssemblyBlock[] = await Promise.all(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/block.ts`, folder)))
    .map(async (entry) => {
      const module: { default: AssemblyBlock } = await import(new URL(`${entry.name}/block.ts`, folder).href)
      return module.default
    }),
)
