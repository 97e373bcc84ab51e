'use client'
import { Button, Drawer, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useWords } from '../words/useWords.ts'
import { DistributeForm } from './DistributeForm.tsx'

const slug = 'distribute-edition'

/** "Skicka ut": opens a form for recipients, school year and deadline. */
export const Distribute = () => {
  const { id, data } = useDocumentInfo()
  const { openModal, closeModal } = useModal()
  const { distribution: words } = useWords()
  if (!id) return null
  return (
    <>
      <Button buttonStyle="primary" margin={false} onClick={() => openModal(slug)} size="medium">
        {words.open}
      </Button>
      <Drawer slug={slug} title={words.title}>
        <DistributeForm
          editionId={String(id)}
          municipality={String(data?.municipality?.id ?? data?.municipality ?? '')}
          onDone={() => closeModal(slug)}
        />
      </Drawer>
    </>
  )
}
