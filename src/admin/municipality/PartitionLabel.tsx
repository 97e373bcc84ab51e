'use client'
import { useFormFields, useRowLabel } from '@payloadcms/ui'
import { useWords } from '../words/useWords.ts'

/** A partition as a sum: "Alla = Flickor + Pojkar". */
export const PartitionLabel = () => {
  const { data } = useRowLabel<{ whole?: string; parts?: string[] }>()
  const { partitions: words } = useWords()
  const label = useFormFields(([fields]) => {
    const nameOf = (key: string) => {
      const at = Object.keys(fields).find((name) => /^groups\.\d+\.key$/.test(name) && fields[name]?.value === key)
      const name = at && fields[at.replace(/key$/, 'label')]?.value
      return name ? String(name) : key === 'all' ? words.everyone : key
    }
    const parts = (data?.parts ?? []).map(nameOf).join(' + ')
    return parts ? `${nameOf(data?.whole ?? 'all')} = ${parts}` : ''
  })
  return (
    <span className="assembly-label">
      <strong>{label || words.unnamed}</strong>
    </span>
  )
}
