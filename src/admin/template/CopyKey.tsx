'use client'
import { toast } from '@payloadcms/ui'
import type { MouseEvent } from 'react'
import { useWords } from '../common/words.ts'

/** The key of a block or section, copied at a click: references (`{{ref:key}}`) and other blocks are set by it. */
export const CopyKey = ({ value }: { value: string }) => {
  const words = useWords()
  const copy = async (event: MouseEvent) => {
    event.stopPropagation()
    try {
      // Absent where the admin is not served over https.
      await navigator.clipboard.writeText(value)
      toast.success(words(`Nyckeln ${value} är kopierad.`, `The key ${value} is copied.`))
    } catch {
      toast.error(words(`Markera och kopiera själv: ${value}`, `Select and copy by hand: ${value}`))
    }
  }
  return (
    <button
      aria-label={words(`Kopiera nyckeln ${value}`, `Copy the key ${value}`)}
      className="assembly-label__key"
      onClick={copy}
      title={words(
        `Nyckel, för hänvisningar som {{ref:${value}}}. Klicka för att kopiera.`,
        `Key, for references such as {{ref:${value}}}. Click to copy.`,
      )}
      type="button"
    >
      <code>{value}</code>
    </button>
  )
}
