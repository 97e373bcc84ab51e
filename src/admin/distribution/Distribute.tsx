'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useWords } from '../words/useWords.ts'

/** "Skicka ut", at an edition: the page where one sees who gets what before it is sent. */
export const Distribute = () => {
  const { id } = useDocumentInfo()
  const { distribution: words } = useWords()
  if (!id) return null
  return (
    <Button buttonStyle="primary" el="anchor" margin={false} size="medium" url={`/skicka-ut/${id}`}>
      {words.open}
    </Button>
  )
}
