'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useCallback } from 'react'
import { callCommand } from '../../common/callCommand.ts'
import { useWords } from '../../words/useWords.ts'
import type { Block } from '../store/design.ts'
import { useEditor } from '../store/EditorContext.ts'
import { copyOfBlock, insertBlocks, newBlock } from '../store/edits.ts'
import type { NewBlock } from './dragged.ts'

export type AddAt = { sectionKey: string; after?: string }

/** Puts a new block, or a copy of the library's, into its place and chooses it. */
export const useInsert = () => {
  const { id, store, choose } = useEditor()
  const { config } = useConfig()
  const words = useWords()
  return useCallback(
    async (what: NewBlock, { sectionKey, after }: AddAt): Promise<void> => {
      try {
        const block =
          'blockType' in what
            ? newBlock(what.blockType)
            : copyOfBlock(await callCommand<Block>(`${config.routes.api}/templates/${id}/library-copy`, what, words))
        store.change((now) => insertBlocks(now, sectionKey, after, [block]))
        choose({ sectionKey, blockKey: block.blockKey, field: 'title' })
      } catch (error) {
        toast.error(error instanceof Error ? error.message : String(error))
      }
    },
    [id, store, choose, config, words],
  )
}
