'use client'
import { Button, toast, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callCommand } from './callCommand.ts'
import { useWords } from './words.ts'

/** "Publicera upplaga": freezes the template as it was last saved, then shows the edition, where it can be sent out. */
export const PublishEdition = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const modified = useFormModified()
  const router = useRouter()
  const words = useWords()
  const [busy, setBusy] = useState(false)
  if (!id) return null

  const publish = async () => {
    if (modified) {
      toast.error(words('Spara mallen först. Upplagan görs av det som är sparat.', 'Save the template first.'))
      return
    }
    setBusy(true)
    try {
      const path = `${config.routes.api}/templates/${id}/publish-edition`
      const { editionId, number } = await callCommand<{ editionId: string; number: number }>(path, {})
      toast.success(
        words(`Upplaga ${number} är fastställd. Här kan den skickas ut.`, `Edition ${number} is published.`),
      )
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
