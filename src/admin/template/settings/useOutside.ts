'use client'
import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { Store } from '../store/createStore.ts'
import type { Design } from '../store/design.ts'

/**
 * A part of the template as it was last changed by anything but the form that is open on it (undo, another strategist,
 * writing on the page), with a number that counts those times: the form is made anew then, and only then. `own` marks
 * what the form itself made.
 */
export const useOutside = <T extends object>(store: Store, select: (design: Design) => T | undefined) => {
  const mine = useRef(new WeakSet<T>())
  const held = useRef<{ part: T | undefined; times: number }>({ part: undefined, times: 0 })
  const read = () => {
    const part = select(store.get())
    if (part !== held.current.part && !(part && mine.current.has(part)))
      held.current = { part, times: held.current.times + 1 }
    return held.current
  }
  const { part, times } = useSyncExternalStore(store.subscribe, read, read)
  const own = useCallback((value: T) => void mine.current.add(value), [])
  return { part, times, own }
}
