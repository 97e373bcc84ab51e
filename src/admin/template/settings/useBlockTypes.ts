'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientBlock, ClientField } from 'payload'
import { useMemo } from 'react'

export type BlockType = {
  slug: string
  name: string
  /** When to choose it. */
  use: string
  group: string
  picture?: string
  fields: ClientField[]
  asks: boolean
  hasCells: boolean
}
/** The block types by slug, in the order of the list to choose from, in the reader's language. */
export const useBlockTypes = (): ReadonlyMap<string, BlockType> => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return useMemo(() => {
    const types = Object.values((config.blocksMap ?? {}) as Record<string, ClientBlock>).map((block): BlockType => {
      // The name; what the type is for follows on a line of its own.
      const [name = block.slug, use = ''] = getTranslation(block.labels?.singular ?? block.slug, i18n).split('\n')
      const admin = block.admin as
        | {
            group?: Record<string, string> | string
            images?: { thumbnail?: { url?: string } }
            custom?: { asks?: boolean; hasCells?: boolean }
          }
        | undefined
      const picture = admin?.images?.thumbnail?.url
      return {
        slug: block.slug,
        name,
        use,
        group: admin?.group ? getTranslation(admin.group, i18n) : '',
        ...(picture ? { picture } : {}),
        fields: block.fields,
        asks: admin?.custom?.asks !== false,
        hasCells: admin?.custom?.hasCells === true,
      }
    })
    return new Map(types.map((type) => [type.slug, type]))
  }, [config, i18n])
}
