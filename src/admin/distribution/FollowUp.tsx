'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useWords } from '../words/useWords.ts'

/** "Följ upp", at a distribution: how far each unit has come, on the pages where documents are answered. */
export const FollowUp = () => {
  const { id } = useDocumentInfo()
  const { followUp: words } = useWords()
  if (!id) return null
  return (
    <Button buttonStyle="secondary" el="anchor" margin={false} size="medium" url={`/uppfoljning/${id}`}>
      {words.open}
    </Button>
  )
}
