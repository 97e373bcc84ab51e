'use client'
import { useAllFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

type Fields = ReturnType<typeof useAllFormFields>[0]
const own = 'keepUp'
const signature = (fields: Fields) =>
  JSON.stringify(Object.entries(fields).map(([path, field]) => (path === own ? '' : [path, field.value ?? null])))

/**
 * Payload's form forgets a change made just before an earlier answer of the server comes in: the answer counts as seen
 * together with it, and the server is never asked. A new row then shimmers for ever, and a choice shows no fields. So
 * when what was typed has stood for a second, the form is touched once, in a field of its own that is never sent.
 */
export const KeepUp = () => {
  const [fields, dispatchFields] = useAllFormFields()
  const modified = useFormModified()
  const asked = useRef('')
  useEffect(() => {
    if (!modified) return
    const timer = setTimeout(() => {
      const now = signature(fields)
      if (now === asked.current) return
      asked.current = now
      dispatchFields({ type: 'UPDATE', path: own, initialValue: Date.now(), disableFormData: true, valid: true })
    }, 1000)
    return () => clearTimeout(timer)
  }, [fields, modified, dispatchFields])
  return null
}
