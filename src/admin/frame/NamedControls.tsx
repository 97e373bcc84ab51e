'use client'
import { type ReactNode, useEffect } from 'react'
import { useWords } from '../words/useWords.ts'
import { nameControls } from './controls.ts'

/** What came may be what a control around it is called by. */
const placeOf = (changed: Element) =>
  changed.closest('.field-type, tr, .list-header, .doc-header')?.parentElement ?? changed.parentElement ?? changed

/**
 * Payload's admin has controls that are pictures alone, fields whose labels point at nothing and pages without regions:
 * around all of it, what comes into the page is given what it lacks, a frame later.
 */
export const NamedControls = ({ children }: { children: ReactNode }) => {
  const { controls: words } = useWords()
  useEffect(() => {
    let frame = 0
    const touched = new Set<Element>()
    const name = () => {
      frame = 0
      const places = [...touched].map(placeOf).filter(({ isConnected }) => isConnected)
      touched.clear()
      for (const place of new Set(places))
        if (!places.some((other) => other !== place && other.contains(place))) nameControls(place, words)
    }
    nameControls(document, words)
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes) if (target instanceof Element) touched.add(target)
      frame ||= requestAnimationFrame(name)
    })
    // Only where something came, and not words that change where they stand: a key in the editor must not look all through.
    watch.observe(document.body, { childList: true, subtree: true })
    return () => {
      watch.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [words])
  return children
}
