import type { Payload } from 'payload'
import type { Registry } from '#blocks/kit/index.ts'

/** The block types this installation was started with. */
export const registryOf = (payload: Pick<Payload, 'config'>): Registry => {
  const registry = (payload.config.custom.assembly as { registry?: Registry } | undefined)?.registry
  if (!registry) throw new Error('documentAssembly is missing in payload.config.ts: there are no block types.')
  return registry
}
