'use client'
import { useRowLabel } from '@payloadcms/ui'

/** The header of a section in the editor. */
export const SectionLabel = () => {
  const { data, rowNumber } = useRowLabel<{ title?: string }>()
  return (
    <span className="assembly-label">
      <strong>{data?.title || `Avsnitt ${(rowNumber ?? 0) + 1}`}</strong>
    </span>
  )
}
