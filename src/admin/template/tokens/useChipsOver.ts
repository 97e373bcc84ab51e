'use client'
import { type RefObject, useEffect, useSyncExternalStore } from 'react'
import { useEditor } from '../store/EditorContext.ts'
import { chipsOver } from './chipsOver.ts'
import { useTokenChoices } from './useTokenChoices.ts'

/** Chips over the texts of the settings, with what they stand for at the chosen school. */
export const useChipsOver = (box: RefObject<HTMLElement | null>): void => {
  const { page } = useEditor()
  const choices = useTokenChoices()
  const place = useSyncExternalStore(
    page.subscribe,
    () => page.state().place,
    () => page.state().place,
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: another school or year has other values
  useEffect(() => {
    if (!box.current) return
    const label = (token: string) => choices().find((choice) => choice.token === token)?.label
    return chipsOver(box.current, { values: page.values, label })
  }, [box, page, choices, place])
}
