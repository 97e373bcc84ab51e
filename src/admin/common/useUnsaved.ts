'use client'
import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * Whether the form differs from what the server has. Payload calls a form unmodified after any answer, a refusal too;
 * here only a save that came through makes it so, which is when the document's saved data is replaced.
 */
export const useUnsaved = (): boolean => {
  const modified = useFormModified()
  const { data } = useDocumentInfo()
  const [touched, setTouched] = useState(false)
  useEffect(() => {
    if (modified) setTouched(true)
  }, [modified])
  // biome-ignore lint/correctness/useExhaustiveDependencies: that the data is new is all that matters
  useEffect(() => setTouched(false), [data])
  return modified || touched
}
