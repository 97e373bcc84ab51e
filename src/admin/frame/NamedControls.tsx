'use client'
import { type ReactNode, useEffect } from 'react'
import { useWords } from '../words/useWords.ts'
import { nameControls } from './controls.ts'

/**
 * Payload's admin has controls that are pictures alone, fields whose labels point at nothing and pages without regions:
 * around all of it, what comes into the page is given what it lacks, a frame later.
 */
export const NamedControls = ({ children }: { children: ReactNode }) => {
  const { controls: words } = useWords()
  useEffect(() => {
    let frame = 0
    const name = () => {
      frame = 0
      nameControls(document, words)
    }
    const soon = () => {
      frame ||= requestAnimationFrame(name)
    }
    name()
    const watch = new MutationObserver(soon)
    // Not words that change where they stand: each key in the template's editor would look the page through.
    watch.observe(document.body, { childList: true, subtree: true })
    return () => {
      watch.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [words])
  return children
}
