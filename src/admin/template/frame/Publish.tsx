'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { PublishedEdition } from '#commands/template/publishEdition.ts'
import { callCommand } from '../../common/callCommand.ts'
import { useWords } from '../../words/useWords.ts'
import { useEditor } from '../store/EditorContext.ts'

/** "Publicera upplaga": sends what waits, freezes the template as it then stands, and shows the edition. */
export const Publish = ({ id, onFaults }: { id: string; onFaults: () => void }) => {
  const { saver, page } = useEditor()
  const { config } = useConfig()
  const router = useRouter()
  const words = useWords()
  const [busy, setBusy] = useState(false)
  const publish = async () => {
    if (page.state().faults.some(({ severity }) => severity !== 'warning')) {
      toast.error(words.publish.faulty)
      return onFaults()
    }
    setBusy(true)
    try {
      if (!(await saver.flush())) throw new Error(words.publish.unsaved)
      const path = `${config.routes.api}/templates/${id}/publish-edition`
      const { code, editionId, number } = await callCommand<PublishedEdition>(path, { seen: saver.updatedAt() }, words)
      if (code === 'UNCHANGED') {
        toast.info(words.publish.unchanged(number))
        return
      }
      toast.success(words.publish.published(number))
      router.push(`${config.routes.admin}/collections/editions/${editionId}`)
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error), { duration: 20_000 })
    } finally {
      setBusy(false)
    }
  }
  return (
    <button className="te-button te-button--primary" disabled={busy} onClick={() => void publish()} type="button">
      {busy ? words.publish.publishing : words.publish.publish}
    </button>
  )
}
