'use client'
import { useSyncExternalStore } from 'react'

/**
 * Which blocks of the open template have a newer version in the library. Found once by the library's button; block
 * headers, which Payload renders far from it, read it here.
 */
let blockKeys: ReadonlySet<string> = new Set()
const none: ReadonlySet<string> = new Set()
const listeners = new Set<() => void>()

export const tellNews = (keys: string[]) => {
  blockKeys = new Set(keys)
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const useHasNews = (blockKey: string | undefined): boolean =>
  useSyncExternalStore(
    subscribe,
    () => blockKeys,
    () => none,
  ).has(blockKey ?? '')
