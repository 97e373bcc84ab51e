'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { PublishedEdition } from '#commands/template/publishEdition.ts'
import { callCommand } from '../../common/callCommand.ts'
import { useSay } from '../../words/useSay.ts'
import { useEditor } from '../store/EditorContext.ts'

/** "Publicera upplaga": sends what waits, freezes the template as it then stands, and shows the edition. */
export const Publish = ({ id }: { id: string }) => {
  const { saver } = useEditor()
  const { config } = useConfig()
  const router = useRouter()
  const words = useSay()
  const [busy, setBusy] = useState(false)
  const publish = async () => {
    setBusy(true)
    try {
      if (!(await saver.flush()))
        throw new Error(
          words(
            'Det som är skrivet kan inte sparas just nu. Vänta tills raden säger att allt är sparat.',
            'What is written cannot be saved right now. Wait until the line says that all is saved.',
          ),
        )
      const path = `${config.routes.api}/templates/${id}/publish-edition`
      const { code, editionId, number } = await callCommand<PublishedEdition>(path, { seen: saver.updatedAt() }, words)
      if (code === 'UNCHANGED') {
        toast.info(
          words(
            `Inget har ändrats sedan upplaga ${number}, så ingen ny upplaga behövs.`,
            `Nothing has changed since edition ${number}; no new edition was made.`,
          ),
        )
        return
      }
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
    <button className="te-button te-button--primary" disabled={busy} onClick={() => void publish()} type="button">
      {busy ? words('Publicerar …', 'Publishing …') : words('Publicera upplaga', 'Publish edition')}
    </button>
  )
}
