'use client'
import { type KeyboardEvent, useCallback } from 'react'
import type { OutlineAction } from './useOutlineActions.ts'

const chords: Record<string, OutlineAction> = { c: 'copy', x: 'cut', v: 'paste', d: 'duplicate' }

/** Arrows walk, Alt with arrows moves, Delete takes away, Ctrl with C, X, V and D as everywhere; + adds. */
export const useOutlineKeys = (
  act: (action: OutlineAction) => void,
  fold: (sectionKey: string, folded: boolean) => void,
) =>
  useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (!(event.target instanceof HTMLElement) || event.target.matches('input')) return
      const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
      const at = rows.indexOf(
        event.target.closest<HTMLElement>('li')?.querySelector<HTMLElement>('[data-row]') ?? event.target,
      )
      const go = (index: number) => {
        const row = rows[Math.max(0, Math.min(rows.length - 1, index))]
        row?.focus()
        row?.click()
      }
      const run = (step: () => void) => {
        event.preventDefault()
        event.stopPropagation()
        step()
      }
      const chord = event.ctrlKey || event.metaKey ? chords[event.key.toLowerCase()] : undefined
      if (chord) return run(() => act(chord))
      const { key, altKey } = event
      if (altKey && key === 'ArrowUp') return run(() => act('up'))
      if (altKey && key === 'ArrowDown') return run(() => act('down'))
      if (key === 'ArrowUp') return run(() => go(at - 1))
      if (key === 'ArrowDown') return run(() => go(at + 1))
      if (key === 'Home') return run(() => go(0))
      if (key === 'End') return run(() => go(rows.length - 1))
      if (key === 'Delete' || key === 'Backspace') return run(() => act('remove'))
      if (key === '+') return run(() => act('add'))
      const section = rows[at]?.dataset.section
      if (section && (key === 'ArrowLeft' || key === 'ArrowRight')) return run(() => fold(section, key === 'ArrowLeft'))
    },
    [act, fold],
  )
