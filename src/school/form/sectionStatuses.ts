import { useSyncExternalStore } from 'react'
import type { SectionStatus } from './view.ts'

const statuses = new Map<string, SectionStatus>()
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The form tells how its section stands now; the menu beside it, drawn by the server, follows without a reload. */
export const announceStatus = (sectionKey: string, status: SectionStatus): void => {
  if (statuses.get(sectionKey) === status) return
  statuses.set(sectionKey, status)
  for (const listener of listeners) listener()
}

/** A section's status: as announced on this page, else as the server gave it. */
export const useSectionStatus = (sectionKey: string, first: SectionStatus): SectionStatus =>
  useSyncExternalStore(
    subscribe,
    () => statuses.get(sectionKey) ?? first,
    () => first,
  )
