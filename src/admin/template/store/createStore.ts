import type { Design } from './design.ts'

/** `outside`: not by the form that is open, so that it must be read anew. `group`: goes into the same step as the one before. */
export type ChangeOptions = { group?: string; outside?: boolean }
export type Store = ReturnType<typeof createStore>

/** Typing in one place within this time (ms) is one step to undo. */
const together = 1500

/**
 * The template while it is edited. Changes make new objects for what is new and keep all others, so a step to undo costs
 * little and there may be as many as one likes; who shows a part compares it by identity.
 */
export const createStore = (initial: Design, now: () => number = Date.now) => {
  let design = initial
  let past: Design[] = []
  let future: Design[] = []
  /** Counts changes from outside of the open form. */
  let turn = 0
  let last: { group: string; at: number } | undefined
  const listeners = new Set<() => void>()
  /** What has been typed and waits to be taken until it is painted. */
  const waiting = new Set<() => void>()
  const settle = () => {
    for (const take of waiting) take()
  }
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const step = (from: Design[], to: Design[]) => {
    settle()
    const next = from.pop()
    if (!next) return
    to.push(design)
    design = next
    turn += 1
    last = undefined
    tell()
  }
  return {
    get: () => design,
    turn: () => turn,
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Takes at once what was typed and still waits: before another change, a step back, a save. */
    settle,
    /** `take` is what `settle` does for one form; gives back how to leave. */
    waitsFor: (take: () => void) => {
      waiting.add(take)
      return () => void waiting.delete(take)
    },
    change: (make: (before: Design) => Design, { group, outside = true }: ChangeOptions = {}) => {
      if (outside) settle()
      const next = make(design)
      if (next === design) return
      const goesOn = group !== undefined && last?.group === group && now() - last.at < together
      if (!goesOn) past.push(design)
      last = group === undefined ? undefined : { group, at: now() }
      future = []
      design = next
      if (outside) turn += 1
      tell()
    },
    undo: () => step(past, future),
    redo: () => step(future, past),
    /**
     * What others did comes under one's own steps: undo takes back one's own and leaves theirs. `merge` puts it into a
     * state of the template.
     */
    takeIn: (merge: (state: Design) => Design) => {
      settle()
      design = merge(design)
      past = past.map(merge)
      future = future.map(merge)
      turn += 1
      tell()
    },
  }
}
