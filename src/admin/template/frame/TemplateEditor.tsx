'use client'
import { OperationProvider } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { AddDialog } from '../add/AddDialog.tsx'
import type { AddAt } from '../add/useInsert.ts'
import { Faults } from '../faults/Faults.tsx'
import { Outline } from '../outline/Outline.tsx'
import { FormView } from '../page/FormView.tsx'
import { Page } from '../page/Page.tsx'
import { Conflicts } from '../save/Conflicts.tsx'
import { Settings } from '../settings/Settings.tsx'
import { EditorContext } from '../store/EditorContext.ts'
import { Versions } from '../versions/Versions.tsx'
import { type Panel, TopBar } from './TopBar.tsx'
import { useOpenEditor } from './useOpenEditor.ts'

/** A template while it is made: what is in it, what it will print, and the settings of what is chosen. */
export const TemplateEditor = () => {
  const { editor, chosen } = useOpenEditor()
  const [panel, setPanel] = useState<Panel>()
  const [view, setView] = useState<'page' | 'form'>('page')
  const [at, setAt] = useState<AddAt>()
  const close = useCallback(() => setAt(undefined), [])
  const closePanel = useCallback(() => setPanel(undefined), [])

  useEffect(() => {
    if (!editor) return
    const { store } = editor
    const keys = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      const step = key === 'z' && !event.shiftKey ? store.undo : key === 'y' || key === 'z' ? store.redo : undefined
      if (!step) return
      event.preventDefault()
      step()
    }
    document.body.classList.add('te-open')
    window.addEventListener('keydown', keys)
    return () => {
      document.body.classList.remove('te-open')
      window.removeEventListener('keydown', keys)
    }
  }, [editor])
  if (!editor) return null
  return (
    <OperationProvider operation="update">
      <EditorContext value={editor}>
        <div className="te" data-ready>
          <TopBar open={setPanel} panel={panel} setView={setView} view={view} />
          <Conflicts />
          <Outline add={setAt} chosen={chosen} />
          {view === 'page' ? <Page add={setAt} chosen={chosen} /> : <FormView />}
          <Settings chosen={chosen} />
          {panel === 'faults' ? <Faults close={closePanel} /> : null}
          {panel === 'versions' ? <Versions blockKey={chosen.blockKey} close={closePanel} /> : null}
          {at ? <AddDialog at={at} close={close} /> : null}
        </div>
      </EditorContext>
    </OperationProvider>
  )
}
