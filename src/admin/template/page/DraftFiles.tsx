'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useState, useSyncExternalStore } from 'react'
import type { DraftFile } from '#commands/template/page/draftFile.ts'
import { callCommand } from '../../common/callCommand.ts'
import { useWords } from '../../words/useWords.ts'
import { useEditor } from '../store/EditorContext.ts'

const names = { pdf: 'PDF', docx: 'Word', pptx: 'PowerPoint' }
type Format = keyof typeof names
const formats = Object.keys(names) as Format[]

const download = ({ name, mime, base64 }: DraftFile) => {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], { type: mime }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** The document of what stands here, saved or not, as it would be handed out. */
export const DraftFiles = () => {
  const { id, store, page } = useEditor()
  const { config } = useConfig()
  const words = useWords()
  const [busy, setBusy] = useState('')
  const make = async (format: Format) => {
    setBusy(format)
    try {
      const body = { ...page.state().place, format, content: store.get() }
      download(await callCommand<DraftFile>(`${config.routes.api}/templates/${id}/draft-file`, body, words))
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy('')
    }
  }
  const { layout } = useSyncExternalStore(store.subscribe, store.get, store.get)
  return formats
    .filter((format) => format !== 'pptx' || layout === 'slides')
    .map((format) => (
      <button className="te-button" disabled={busy !== ''} key={format} onClick={() => void make(format)} type="button">
        {busy === format ? words.page.making : names[format]}
      </button>
    ))
}
