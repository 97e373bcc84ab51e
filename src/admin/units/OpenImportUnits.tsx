'use client'
import { useAuth } from '@payloadcms/ui'
import { useWords } from '../words/useWords.ts'

/** Above the list of units, for those who may make one. */
export const OpenImportUnits = () => {
  const { importUnits: words } = useWords()
  const { permissions } = useAuth()
  if (!permissions?.collections?.units?.create) return null
  return (
    <p className="wi-open">
      <a href="/admin/klistra-in-enheter">{words.open}</a>
    </p>
  )
}
