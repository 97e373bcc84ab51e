'use client'
import { useCallback } from 'react'
import { useWords } from '../../words/useWords.ts'
import { useBlockTypes } from '../settings/useBlockTypes.ts'
import { useEditor } from '../store/EditorContext.ts'
import { type TokenChoice, tokenChoices } from './tokenChoices.ts'

/** Asks for all that may stand between braces, as the template is at that moment. */
export const useTokenChoices = (): (() => TokenChoice[]) => {
  const { store, page } = useEditor()
  const { tokens: words } = useWords()
  const types = useBlockTypes()
  return useCallback(
    () => tokenChoices(page.state(), store.get(), (slug) => types.get(slug)?.name ?? slug, words),
    [page, store, types, words],
  )
}
