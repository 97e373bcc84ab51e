import type { BlocksField } from 'payload'
import type { Registry } from '#blocks/kit/index.ts'
import type { RawBlock } from '#document/input/input.ts'
import { inOrder } from './categories.ts'

/**
 * A field of blocks. Deprecated types can no longer be inserted, but those that stand in the template stay: the list
 * is also what Payload checks stored blocks against.
 */
export const blocksField = (
  registry: Registry,
  overrides: Pick<BlocksField, 'name' | 'label' | 'required'>,
): BlocksField => ({
  ...overrides,
  type: 'blocks',
  labels: { singular: { sv: 'Block', en: 'Block' }, plural: { sv: 'Block', en: 'Blocks' } },
  blocks: [],
  blockReferences: inOrder(registry.values()).map(({ slug }) => slug),
  admin: { initCollapsed: true },
  filterOptions: ({ siblingData }) => {
    const stored = (siblingData as Record<string, RawBlock[] | undefined>)[overrides.name] ?? []
    const standing = new Set(Array.isArray(stored) ? stored.map((block) => block.blockType) : [])
    return inOrder(registry.values()).flatMap(({ slug, deprecated }) => (deprecated && !standing.has(slug) ? [] : slug))
  },
})
