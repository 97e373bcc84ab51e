'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { PublishedEdition } from '#commands/template/publishEdition.ts'
import { callCommand } from '../common/callCommand.ts'
import { useUnsaved } from '../common/useUnsaved.ts'
import { useWords } from '../words/useWords.ts'

/** "Publicera upplaga": freezes the template as it was last saved, then shows the edition, where it can be sent out. */
export const PublishEdition = () => {
  const { id, data } = useDocumentInfo()
  const { config } = useConfig()
  const unsaved = useUnsaved()
  const router = useRouter()
  const words = useWords()
  const say = words.edition
  const [busy, setBusy] = useState(false)
  if (!id) return null

  const publish = async () => {
    if (unsaved) {
      toast.error(say.unsaved)
      return
    }
    setBusy(true)
    try {
      const path = `${config.routes.api}/templates/${id}/publish-edition`
      const { code, editionId, number } = await callCommand<PublishedEdition>(path, { seen: data?.updatedAt }, words)
      if (code === 'UNCHANGED') {
        toast.info(say.unchanged(number))
        return
      }
      toast.success(say.published(number))
      router.push(`${config.routes.admin}/collections/editions/${editionId}`)
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error), { duration: 20_000 })
    } finally {
      setBusy(false)
    }
  }

  return (
    <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={publish} size="medium">
      {busy ? say.publishing : say.publish}
    </Button>
  )
}
