'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { LibraryCopy } from '#commands/library/copyOfEntry.ts'
import { callCommand } from '../../common/callCommand.ts'
import { useWords } from '../../words/useWords.ts'
import { readDesign } from '../store/design.ts'
import { useEditor } from '../store/EditorContext.ts'
import { copyOfBlocks, copyOfSection, insertBlocks, insertSections, newBlock } from '../store/edits.ts'
import { useReferences } from '../store/useReferences.ts'
import type { NewBlock } from './dragged.ts'

export type AddAt = { sectionKey: string; after?: string }

/** Puts a new block, or a copy of the library's block or section, into its place and chooses it. A section comes behind. */
export const useInsert = () => {
  const { id, store, choose } = useEditor()
  const { config } = useConfig()
  const words = useWords()
  const referencesOf = useReferences()
  return useCallback(
    async (what: NewBlock, { sectionKey, after }: AddAt): Promise<void> => {
      const put = (blocks: ReturnType<typeof copyOfBlocks>) => {
        store.change((now) => insertBlocks(now, sectionKey, after, blocks))
        if (blocks[0]) choose({ sectionKey, blockKey: blocks[0].blockKey, field: 'title' })
      }
      if ('blockType' in what) return put([newBlock(what.blockType)])
      try {
        const copy = await callCommand<LibraryCopy>(`${config.routes.api}/templates/${id}/library-copy`, what, words)
        const [read] = readDesign({ sections: [{ ...copy.section, blocks: copy.blocks }] }).sections
        if (!read) return
        if (!copy.section) return put(copyOfBlocks(read.blocks, referencesOf))
        const section = copyOfSection(read, referencesOf)
        store.change((now) => insertSections(now, sectionKey, [section]))
        choose({ sectionKey: section.sectionKey, field: 'title' })
      } catch (error) {
        toast.error(error instanceof Error ? error.message : String(error))
      }
    },
    [id, store, choose, config, words, referencesOf],
  )
}
