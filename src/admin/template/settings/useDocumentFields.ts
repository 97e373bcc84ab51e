import type { FormState } from 'payload'
import { useMemo } from 'react'
import { useEditor } from '../store/EditorContext.ts'

/** The document's own fields as a form has them, for settings that ask what language or layout they are shown in. */
export const useDocumentFields = (): FormState => {
  const { store } = useEditor()
  return useMemo(() => {
    const { title, language, layout } = store.get()
    const values = Object.entries({ title, language, layout })
    return Object.fromEntries(values.map(([name, value]) => [name, { value, initialValue: value }]))
  }, [store])
}
