'use client'
import { useSyncExternalStore } from 'react'
import type { TemplateFault } from '#commands/template/TemplateFault.ts'
import { tellFault } from '#commands/template/tellFault.ts'
import { useSay } from '../../words/useSay.ts'
import { useLanguage } from '../../words/useWords.ts'
import { findBlock } from '../store/design.ts'
import { useEditor } from '../store/EditorContext.ts'

/** What is to be mended before the template can be an edition, and what is worth a look; each leads to its place. */
export const Faults = ({ close }: { close: () => void }) => {
  const { page, store, choose } = useEditor()
  const words = useSay()
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
            </li>
          ))}
        </ul>
      </>
    )
  }
  return (
    <section aria-label={words('Att rätta', 'To mend')} className="te-faults">
      <header>
        <h2>{words('Att rätta', 'To mend')}</h2>
        <button aria-label={words('Stäng listan', 'Close the list')} className="te-icon" onClick={close} type="button">
          ×
        </button>
      </header>
      {faults.length === 0 ? (
        <p>{words('Inget att rätta. Mallen kan publiceras.', 'Nothing to mend. The template can be published.')}</p>
      ) : null}
      {list('error', words('Måste rättas innan mallen publiceras', 'Must be mended before publication'))}
      {list('warning', words('Värt att se över', 'Worth a look'))}
    </section>
  )
}
