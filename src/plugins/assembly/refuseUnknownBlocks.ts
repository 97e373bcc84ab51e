import { APIError, type CollectionBeforeValidateHook } from 'payload'
import type { Registry } from '../blocks/registry.ts'

type Stored = { blockType?: unknown }
type Section = { title?: string | null; blocks?: Stored[] | null }

/**
 * Payload stores blocks of unknown types as they are, drafts above all, and the admin then cannot open the template.
 * `blocksOf` names where each list of blocks stands, for the message.
 */
export const refuseUnknownBlocks =
  (
    registry: Registry,
    blocksOf: (data: Record<string, unknown>) => [string, Stored[]][],
  ): CollectionBeforeValidateHook =>
  ({ data }) => {
    for (const [place, blocks] of blocksOf(data ?? {}))
      for (const [index, { blockType }] of blocks.entries())
        if (!registry.has(String(blockType)))
          throw new APIError(
            `Blocktypen "${blockType}" finns inte här (${place}, block ${index + 1}). Ta bort blocket, eller installera tillägget som har blocktypen.`,
            400,
            { code: 'UNKNOWN_BLOCK', blockType },
            true,
          )
    return data
  }

export const blocksOfTemplate = (data: Record<string, unknown>): [string, Stored[]][] =>
  ((data.sections ?? []) as Section[]).map((section, index) => [
    section.title ? `avsnittet "${section.title}"` : `avsnitt ${index + 1}`,
    section.blocks ?? [],
  ])
export const blocksOfLibrary = (data: Record<string, unknown>): [string, Stored[]][] => [
  ['blockbiblioteket', (data.block ?? []) as Stored[]],
]
