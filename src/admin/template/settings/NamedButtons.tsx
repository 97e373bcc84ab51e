'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../../words/useWords.ts'

/** Payload's rows have handles and menus that are pictures alone: who hears the page hears their names from here. */
export const NamedButtons = ({ children }: { children: ReactNode }) => {
  const { handle, rowMenu, listMenu } = useWords().settings
  const around = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const host = around.current
    if (!host) return
    const names = [
      ['.collapsible__drag', handle],
      ['.array-actions__button', rowMenu],
      ['.popup-button', listMenu],
    ] as const
    const name = () => {
      for (const [selector, label] of names)
        for (const button of host.querySelectorAll(`${selector}:not([aria-label])`))
          if (!button.textContent?.trim()) button.setAttribute('aria-label', label)
    }
    name()
    const watch = new MutationObserver(name)
    watch.observe(host, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [handle, rowMenu, listMenu])
  return <div ref={around}>{children}</div>
}
