import type { Field } from 'payload'
import type { AssemblyBlock } from './BlockDefinition.ts'
import { fitsKit, kitName, kitVersion } from './kitVersion.ts'

export type Registry = ReadonlyMap<string, AssemblyBlock>

/** Every block has these besides its own settings (documentAssembly adds them). */
export const commonSettings = [
  'title',
  'help',
  'showWhen',
  'newPage',
  'beside',
  'rowColumns',
  'rowGaps',
  'blockKey',
  'libraryKey',
  'libraryVersion',
  'libraryKept',
  'blockType',
  'blockName',
  'id',
]

/** Names at the block's own level, also of fields that only stand together on screen. */
export const settingNames = (fields: Field[]): string[] =>
  fields.flatMap((field) => {
    if ('name' in field && field.name) return field.name
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? tab.name : settingNames(tab.fields)))
    return 'fields' in field ? settingNames(field.fields) : []
  })

/**
 * The block types of an installation, by slug. Throws at boot when two share a slug or when one has a setting of a
 * name that every block has: stored templates could not be told apart. And when one was built with a kit that does not
 * fit: better at boot than in somebody's document.
 */
export const createRegistry = (blocks: readonly AssemblyBlock[]): Registry => {
  const registry = new Map<string, AssemblyBlock>()
  for (const block of blocks) {
    if (!fitsKit(block.kit))
      throw new Error(
        `The block type "${block.slug}" was built with kit ${kitName(block.kit)}; this program has kit ` +
          `${kitName(kitVersion)}. Install a version of its package that is built for this kit.`,
      )
    if (registry.has(block.slug))
      throw new Error(
        `Two block types have the slug "${block.slug}". Rename one of them: slugs are stored in templates.`,
      )
    const taken = settingNames(block.fields).filter((name) => commonSettings.includes(name))
    if (taken.length)
      throw new Error(`The block type "${block.slug}" defines ${taken.join(', ')}, which every block has already.`)
    registry.set(block.slug, block)
  }
  return registry
}
