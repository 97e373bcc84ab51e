'use client'
import { useRowLabel } from '@payloadcms/ui'

/** The header of a block in the editor: its heading, so that a long template can be read with everything folded. */
export const BlockLabel = () => {
  const { data, rowNumber } = useRowLabel<{ title?: string }>()
  return (
    <span className="assembly-label">
      <strong>{data?.title || `Block ${(rowNumber ?? 0) + 1}`}</strong>
    </span>
  )
}
