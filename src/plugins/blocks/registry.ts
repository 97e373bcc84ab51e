import type { AssemblyBlock } from './defineBlock.ts'

export type Registry = ReadonlyMap<string, AssemblyBlock>

/** Every block has these besides its own settings (documentAssembly adds them). */
export const commonSettings = [
  'title',
  'help',
  'showWhen',
  'newPage',
  'beside',
  'blockKey',
  'libraryKey',
  'blockType',
  'blockName',
  'id',
]

/**
 * The block types of an installation, by slug. Throws at boot when two share a slug or when one has a setting of a
 * name that every block has: stored templates could not be told apart.
 */
export const createRegistry = (blocks: readonly AssemblyBlock[]): Registry => {
  const registry = new Map<string, AssemblyBlock>()
  for (const block of blocks) {
    if (registry.has(block.slug))
      throw new Error(
        `Two block types have the slug "${block.slug}". Rename one of them: slugs are stored in templates.`,
      )
    const taken = block.fields.flatMap((field) =>
      'name' in field && commonSettings.includes(field.name) ? field.name : [],
    )
    if (taken.length)
      throw new Error(`The block type "${block.slug}" defines ${taken.join(', ')}, which every block has already.`)
    registry.set(block.slug, block)
  }
  return registry
}
