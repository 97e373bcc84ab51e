'use client'
import { useFormFields } from '@payloadcms/ui'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { Choose } from '#blocks/kit/index.ts'
import { useLanguage, useWords } from '../../words/useWords.ts'
import { useBlockTypes } from '../settings/useBlockTypes.ts'
import { useMaybeEditor } from '../store/EditorContext.ts'
import type { Choice } from './ChoiceSource.ts'
import { choicesOf } from './choicesOf.ts'

const nothing = () => () => undefined

/** The choices of a setting, kept until one of them is another: typing elsewhere in the template makes none anew. */
export const useChoices = (choose: Choose, path = ''): Choice[] => {
  const editor = useMaybeEditor()
  const types = useBlockTypes()
  const { choices: words } = useWords()
  const language = useLanguage()
  const blockKey = useFormFields(([fields]) => fields?.blockKey?.value as string | undefined)
  const { from, of, usual } = choose
  const beside = of && path.includes('.') ? `${path.slice(0, path.lastIndexOf('.'))}.${of}` : undefined
  const meant = useFormFields(([fields]) =>
    beside ? (fields?.[beside]?.value as string | null | undefined) : undefined,
  )
  const read = useCallback(() => {
    if (!editor) return '[]'
    const { vocabulary, units, variables } = editor.page.state()
    const source = {
      vocabulary,
      units,
      variables,
      design: editor.store.get(),
      others: editor.others.get(),
      blockKey,
      ...(typeof meant === 'string' ? { meant } : {}),
      hasCells: (slug: string) => types.get(slug)?.hasCells === true,
      typeName: (slug: string) => types.get(slug)?.name ?? slug,
      asks: (slug: string) => types.get(slug)?.asks !== false,
    }
    return JSON.stringify(
      choicesOf({ from, ...(of ? { of } : {}), ...(usual ? { usual } : {}) }, source, words, language),
    )
  }, [editor, types, words, language, blockKey, meant, from, of, usual])
  const subscribe = useCallback(
    (tell: () => void) => {
      if (!editor) return nothing()
      if (from === 'blocks' || of) editor.others.ask()
      const stops = [editor.page, editor.store, editor.others].map(({ subscribe: listen }) => listen(tell))
      return () => {
        for (const stop of stops) stop()
      }
    },
    [editor, from, of],
  )
  const told = useSyncExternalStore(subscribe, read, read)
  return useMemo(() => JSON.parse(told) as Choice[], [told])
}
