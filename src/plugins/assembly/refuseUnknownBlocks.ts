import { APIError, type CollectionBeforeValidateHook } from 'payload'
import type { Registry } from '#blocks/kit/index.ts'
import type { Language } from '#document/tree/tree.ts'
import { inLanguage, languageOf } from '#language'

type Stored = { blockType?: unknown }
type BlocksOf = (data: Record<string, unknown>, language: Language) => [string, Stored[]][]
type Section = { title?: string | null; blocks?: Stored[] | null }

/**
 * Payload stores blocks of unknown types as they are, drafts above all, and the admin then cannot open the template.
 * `blocksOf` names where each list of blocks stands, for the message.
 */
export const refuseUnknownBlocks =
  (registry: Registry, blocksOf: BlocksOf): CollectionBeforeValidateHook =>
  ({ data, req }) => {
    for (const [place, blocks] of blocksOf(data ?? {}, languageOf({ req })))
      for (const [index, { blockType }] of blocks.entries())
        if (!registry.has(String(blockType)))
          throw new APIError(
            inLanguage(
              {
                sv: `Blocktypen "${blockType}" finns inte här (${place}, block ${index + 1}). Ta bort blocket, eller installera tillägget som har blocktypen.`,
                en: `There is no block type “${blockType}” here (${place}, block ${index + 1}). Remove the block, or install the package that has the block type.`,
              },
              { req },
            ),
            400,
            { code: 'UNKNOWN_BLOCK', blockType },
            true,
          )
    return data
  }

const sectionNames = {
  sv: (title: string) => `avsnittet "${title}"`,
  en: (title: string) => `the section “${title}”`,
}
const unnamed = { sv: 'avsnitt', en: 'section' }
const library = { sv: 'blockbiblioteket', en: 'the block library' }

export const blocksOfTemplate: BlocksOf = (data, language) =>
  ((data.sections ?? []) as Section[]).map((section, index) => [
    section.title ? inLanguage(sectionNames, language)(section.title) : `${inLanguage(unnamed, language)} ${index + 1}`,
    section.blocks ?? [],
  ])
export const blocksOfLibrary: BlocksOf = (data, language) => [
  [inLanguage(library, language), (data.block ?? []) as Stored[]],
]
