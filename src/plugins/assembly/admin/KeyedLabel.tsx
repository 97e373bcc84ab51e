'use client'
import { useRowLabel } from '@payloadcms/ui'

/** The header of a row in a municipality's lists of words. */
export const KeyedLabel = () => {
  const { data, rowNumber } = useRowLabel<{ label?: string; key?: string; value?: unknown }>()
  return (
    <span className="assembly-label">
      <strong>{data?.label || (rowNumber ?? 0) + 1}</strong>
      {data?.key ? <code className="assembly-label__key">{data.key}</code> : null}
      {typeof data?.value === 'string' ? <span className="assembly-label__kind">{data.value}</span> : null}
    </span>
  )
}
