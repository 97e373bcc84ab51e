'use client'
import { useConfig } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { useLanguage, useWords } from '../../words/useWords.ts'
import { Presence } from '../save/Presence.tsx'
import { SaveStatus } from '../save/SaveStatus.tsx'
import { useDesign, useEditor } from '../store/EditorContext.ts'
import { Publish } from './Publish.tsx'

export type Panel = 'faults' | 'versions' | undefined
type Props = {
  panel: Panel
  open: (panel: Panel) => void
  view: 'page' | 'form'
  setView: (view: 'page' | 'form') => void
}

/** Name, what is saved, undo, faults, how it is seen, and the one button that leads out of the editor. */
export const TopBar = ({ panel, open, view, setView }: Props) => {
  const { id, store, page } = useEditor()
  const { config } = useConfig()
  const words = useWords()
  const language = useLanguage()
  const title = useDesign(store, (design) => design.title)
  const canUndo = useSyncExternalStore(store.subscribe, store.canUndo, store.canUndo)
  const canRedo = useSyncExternalStore(store.subscribe, store.canRedo, store.canRedo)
  const { faults } = useSyncExternalStore(page.subscribe, page.state, page.state)
  const errors = faults.filter(({ severity }) => severity !== 'warning').length
  const toggle = (name: Panel) => open(panel === name ? undefined : name)
  return (
    <header className="te-bar">
      <a className="te-bar__back" href={`${config.routes.admin}/collections/templates`}>
        {words.bar.templates}
      </a>
      <input
        aria-label={words.bar.title}
        className="te-bar__title"
        onChange={({ target }) => store.change((now) => ({ ...now, title: target.value }), { group: 'title' })}
        type="text"
        value={title}
      />
      <SaveStatus />
      <Presence />
      <span className="te-bar__space" />
      <button
        aria-label={words.bar.undo}
        className="te-icon"
        disabled={!canUndo}
        onClick={store.undo}
        title="Ctrl+Z"
        type="button"
      >
        ↶
      </button>
      <button
        aria-label={words.bar.redo}
        className="te-icon"
        disabled={!canRedo}
        onClick={store.redo}
        title="Ctrl+Y"
        type="button"
      >
        ↷
      </button>
      <button
        aria-expanded={panel === 'faults'}
        className="te-button"
        data-faults={errors}
        onClick={() => toggle('faults')}
        type="button"
      >
        {errors > 0
          ? words.bar.toMend(errors)
          : faults.length > 0
            ? words.bar.toLookAt(faults.length)
            : words.bar.noFaults}
      </button>
      <fieldset aria-label={words.bar.show} className="te-switch">
        <button aria-pressed={view === 'page'} onClick={() => setView('page')} type="button">
          {words.bar.page}
        </button>
        <button aria-pressed={view === 'form'} onClick={() => setView('form')} type="button">
          {words.bar.form}
        </button>
      </fieldset>
      <button
        aria-expanded={panel === 'versions'}
        className="te-button"
        onClick={() => toggle('versions')}
        type="button"
      >
        {words.bar.versions}
      </button>
      <a className="te-button" href={`/hjalp/mallar?sprak=${language}`} rel="noreferrer" target="_blank">
        {words.bar.help}
      </a>
      <Publish id={id} onFaults={() => open('faults')} />
    </header>
  )
}
