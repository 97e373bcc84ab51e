'use client'
import { useEffect, useRef } from 'react'
import { useWords } from '../words/InLanguage.tsx'

const remembered = 'stod-oppet'

/** What helps the answerer. Open or closed is remembered for the next page, by the one who chose it. */
export const Guidance = ({ help, name, plain }: { help: string; name: string; plain?: boolean }) => {
  const { item: words } = useWords()
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    try {
      if (details.current && localStorage.getItem(remembered) === 'ja') details.current.open = true
    } catch {
      // Without storage it is closed to begin with.
    }
  }, [])
  const remember = () => {
    try {
      localStorage.setItem(remembered, details.current?.open ? 'nej' : 'ja')
    } catch {
      // Nothing to remember it in.
    }
  }
  return (
    <details ref={details} className="guidance">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by itself */}
      <summary onClick={remember}>
        {words.guidance}
        <span className={plain ? undefined : 'visually-hidden'}> {words.guidanceTo(name)}</span>
      </summary>
      <div className="guidance-text">{help}</div>
    </details>
  )
}
