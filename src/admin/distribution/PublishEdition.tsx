'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { PublishedEdition } from '#commands/template/publishEdition.ts'
import { callCommand } from '../common/callCommand.ts'
import { useUnsaved } from '../common/useUnsaved.ts'
import { useWords } from '../common/words.ts'

/** "Publicera upplaga": freezes the template as it was last saved, then shows the edition, where it can be sent out. */
export const PublishEdition = () => {
  const { id, data } = useDocumentInfo()
  const { config } = useConfig()
  const unsaved = useUnsaved()
  const router = useRouter()
  const words = useWords()
  const [busy, setBusy] = useState(false)
  if (!id) return null

  const publish = async () => {
    if (unsaved) {
      const sv = 'Mallen har ändringar som inte är sparade. Spara den först: upplagan görs av det som är sparat.'
      toast.error(words(sv, 'The template has changes that are not saved. Save it first.'))
      return
    }
    setBusy(true)
    try {
      const path = `${config.routes.api}/templates/${id}/publish-edition`
      const { code, editionId, number } = await callCommand<PublishedEdition>(path, { seen: data?.updatedAt }, words)
      if (code === 'UNCHANGED') {
        const sv = `Inget har ändrats sedan upplaga ${number}, så ingen ny upplaga behövs.`
        toast.info(words(sv, `Nothing has changed since edition ${number}; no new edition was made.`))
        return
      }
      const sv = `Upplaga ${number} är fastställd. Här kan den skickas ut.`
      toast.success(words(sv, `Edition ${number} is published.`))
      router.push(`${config.routes.admin}/collections/editions/${editionId}`)
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error), { duration: 20_000 })
    } finally {
      setBusy(false)
    }
  }

  return (
    <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={publish} size="medium">
      {busy ? words('Fastställer …', 'Publishing …') : words('Publicera upplaga', 'Publish edition')}
    </Button>
  )
}
