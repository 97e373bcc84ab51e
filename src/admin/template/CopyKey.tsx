'use client'
import { toast } from '@payloadcms/ui'
import type { MouseEvent } from 'react'
import { useWords } from '../words/useWords.ts'

/** The key of a block or section, copied at a click: references (`{{ref:key}}`) and other blocks are set by it. */
export const CopyKey = ({ value }: { value: string }) => {
  const { key: words } = useWords()
  const copy = async (event: MouseEvent) => {
    event.stopPropagation()
    try {
      // Absent where the admin is not served over https.
      await navigator.clipboard.writeText(value)
      toast.success(words.copied(value))
    } catch {
      toast.error(words.byHand(value))
    }
  }
  return (
    <button
      aria-label={words.copy(value)}
      className="assembly-label__key"
      onClick={copy}
      title={words.what(value)}
      type="button"
    >
      <code>{value}</code>
    </button>
  )
}
