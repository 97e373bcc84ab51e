'use client'
import { Button, Drawer, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useWords } from '../words/useWords.ts'
import { CorrectionForm } from './CorrectionForm.tsx'

const slug = 'correct-edition'

/** "Rätta utskickade dokument": what the template says now, in the documents that are out and not handed in. */
export const CorrectEdition = () => {
  const { id } = useDocumentInfo()
  const { openModal, isModalOpen } = useModal()
  const { correction: words } = useWords()
  if (!id) return null
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(slug)} size="medium">
        {words.title}
      </Button>
      <Drawer slug={slug} title={words.title}>
        {isModalOpen(slug) ? <CorrectionForm editionId={String(id)} /> : null}
      </Drawer>
    </>
  )
}
