import type { Payload } from 'payload'
import type { ComposableBlock } from '../document/block.ts'

/**
 * The block types of this installation, as `documentAssembly({ blocks })` registered them.
 * Throws when the plug-in is not in the config: a fault of the installation, never of a document.
 */
export const registryOf = (payload: Pick<Payload, 'config'>): ReadonlyMap<string, ComposableBlock> => {
  const assembly = payload.config.custom?.assembly as { registry?: ReadonlyMap<string, ComposableBlock> } | undefined
  if (!assembly?.registry) throw new Error('No block registry: add documentAssembly({ blocks }) to the plugins.')
  return assembly.registry
}
