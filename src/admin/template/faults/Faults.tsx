'use client'
import { useSyncExternalStore } from 'react'
import type { TemplateFault } from '#commands/template/TemplateFault.ts'
import { tellFault } from '#commands/template/tellFault.ts'
import { useLanguage, useWords } from '../../words/useWords.ts'
import { findBlock } from '../store/design.ts'
import { useEditor } from '../store/EditorContext.ts'
import { remedyOf } from './remedyOf.ts'

const Mend = ({ fault }: { fault: TemplateFault }) => {
  const { store } = useEditor()
  const { faults: words } = useWords()
  const remedy = remedyOf(fault, words.mend)
  return remedy ? (
    <button className="te-mend" onClick={() => store.change(remedy.apply)} type="button">
      {remedy.label}
    </button>
  ) : null
}

/** What is to be mended before the template can be an edition, and what is worth a look; each leads to its place. */
export const Faults = ({ close }: { close: () => void }) => {
  const { page, store, choose } = useEditor()
  const words = useWords()
  const { faults } = useSyncExternalStore(page.subscribe, page.state, page.state)
  const language = useLanguage()
  const go = ({ blockKey, sectionKey, field }: TemplateFault) => {
    const home = blockKey ? findBlock(store.get(), blockKey)?.section.sectionKey : sectionKey
    choose({ ...(home ? { sectionKey: home } : {}), ...(blockKey ? { blockKey } : {}), ...(field ? { field } : {}) })
  }
  const list = (severity: TemplateFault['severity'], heading: string) => {
    const own = faults.filter((fault) => (fault.severity ?? 'error') === severity)
    return own.length === 0 ? null : (
      <>
        <h3>{heading}</h3>
        <ul>
          {own.map((fault) => (
            <li
              data-severity={severity}
              key={`${fault.code} ${fault.blockKey ?? fault.sectionKey} ${tellFault(fault, language)}`}
            >
              <button onClick={() => go(fault)} type="button">
                {tellFault(fault, language)}
              </button>
              <Mend fault={fault} />
            </li>
          ))}
        </ul>
      </>
    )
  }
  return (
    <section aria-label={words.faults.heading} className="te-faults">
      <header>
        <h2>{words.faults.heading}</h2>
        <button aria-label={words.faults.close} className="te-icon" onClick={close} type="button">
          ×
        </button>
      </header>
      {faults.length === 0 ? <p>{words.faults.none}</p> : null}
      {list('error', words.faults.errors)}
      {list('warning', words.faults.warnings)}
    </section>
  )
}
