'use client'
import { toast } from '@payloadcms/ui'
import type { MouseEvent } from 'react'
import { useWords } from './words.ts'

/** A block's key, copied at a click: references (`{{ref:key}}`) and other blocks are set by it. */
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
      aria-label={words(`Kopiera blockets nyckel ${value}`, `Copy the block's key ${value}`)}
      className="assembly-label__key"
      onClick={copy}
      title={words('Blockets nyckel. Klicka för att kopiera.', "The block's key. Click to copy.")}
      type="button"
    >
      <code>{value}</code>
    </button>
  )
}
