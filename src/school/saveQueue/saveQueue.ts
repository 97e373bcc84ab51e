import { sameValue } from '#document/answer/patch/json.ts'
import { type Path, samePath, valueAt } from '#document/answer/patch/paths.ts'
import {
  acknowledge,
  type BlockState,
  change,
  discard,
  dispatch,
  isReady,
  isUnconfirmed,
  keptOf,
  newBlock,
  resolve,
  restore,
  stuckText,
  takeBack,
  takeNews,
} from './blockState.ts'
import { newKey } from './newKey.ts'
import { queueStatus } from './queueStatus.ts'
import type { Keep, SaveStatus, Send, SendResult, StuckText } from './types.ts'

export type QueueOptions = {
  answers: Record<string, unknown>
  /** Revision of each answer as the page was made. */
  revs?: Record<string, number>
  /** The page they are written on and what each question is called there, so that what waits can be found again. */
  section?: string
  titles?: Record<string, string | undefined>
  send: Send
  keep: Keep
  newId?: () => string
  now?: () => number
  isOnline?: () => boolean
  /**
   * Milliseconds: rest after the last keystroke before saving, the longest that typing waits however it goes on, and the
   * waits between attempts when nobody answers.
   */
  rest?: number
  longest?: number
  waits?: number[]
}
export type SaveQueue = ReturnType<typeof createSaveQueue>

/**
 * Answers on their way to the server. Everything written here is shown at once, kept in the browser until the server
 * has confirmed it, and sent block by block, one save at a time; a save that got no answer is sent again with the same
 * `saveId`, which the server takes once. Knows nothing of React, fetch or the page.
 */
export const createSaveQueue = ({
  answers,
  revs = {},
  section,
  titles = {},
  send,
  keep,
  newId = newKey,
  now = Date.now,
  isOnline = () => true,
  rest = 700,
  longest = 1500,
  waits = [700, 1500],
}: QueueOptions) => {
  const fresh = (key: string, value?: unknown): BlockState =>
    newBlock(key, value, revs[key], { section, title: titles[key] })
  const blocks = new Map(Object.entries(answers).map(([key, value]) => [key, fresh(key, value)]))
  const listeners = new Set<() => void>()
  let status: SaveStatus = { kind: 'idle' }
  let timer: ReturnType<typeof setTimeout> | undefined
  let attempt = 0
  let running: Promise<void> | undefined
  let halted: Extract<SaveStatus, { kind: 'signedOut' | 'closed' }> | undefined
  let lastSaved: number | undefined
  /** Since when something has waited to be sent. */
  let waitingSince: number | undefined

  const block = (key: string): BlockState => blocks.get(key) ?? fresh(key)
  const all = () => [...blocks.values()]
  const put = (next: BlockState) => {
    blocks.set(next.instanceKey, next)
    keep.save(all().filter(isUnconfirmed).map(keptOf))
  }
  const tell = () => {
    const failing = attempt > 0
    const next = queueStatus({ blocks: all(), halted, online: isOnline(), failing, lastSaved })
    if (!sameValue(next, status)) status = next
    for (const listener of listeners) listener()
  }
  const schedule = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delay)
  }
  const confirm = (key: string, { rev, value, ...result }: Extract<SendResult, { kind: 'saved' | 'conflict' }>) => {
    attempt = 0
    put(acknowledge(block(key), rev, value, result.kind === 'conflict' ? result.conflicts : []))
    keep.know?.(key, block(key).rev, block(key).acked)
    return true
  }

  const settle = (key: string, result: SendResult): boolean => {
    switch (result.kind) {
      case 'saved':
        lastSaved = now()
        return confirm(key, result)
      case 'conflict':
        return confirm(key, result)
      case 'unreachable':
        attempt += 1
        return false
      case 'refused':
        attempt = 0
        put(takeBack(block(key), result.message))
        return true
      case 'closed':
        halted = { kind: 'closed', message: result.message, waiting: 0 }
        return false
      case 'signedOut':
        halted = { kind: 'signedOut', waiting: 0, ...(result.other ? { other: true } : {}) }
        return false
    }
  }
  const run = async () => {
    waitingSince = undefined
    for (;;) {
      const next = all().find(isReady)
      if (!next || halted) return
      if (!next.sent) put(dispatch(next, newId()))
      const { sent } = block(next.instanceKey)
      if (!sent) return
      tell()
      if (settle(next.instanceKey, await send(next.instanceKey, sent))) continue
      if (!halted) schedule(waits[Math.min(attempt, waits.length) - 1] ?? 1500)
      return
    }
  }
  /** Sends what waits, now. Resolves when the server has confirmed everything or will not for the moment. */
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer)
    do {
      running ??= run().finally(() => {
        running = undefined
        tell()
      })
      await running
      // What was written while a run with nothing left was ending is in no run yet, and its timer is cleared.
    } while (!halted && attempt === 0 && all().some(isReady))
    return !all().some(isUnconfirmed)
  }

  return {
    read: (key: string, path: Path) => valueAt(block(key).local, path),
    write: (key: string, path: Path, value: unknown) => {
      put(change(block(key), path, value))
      tell()
      // Not by the clock on the wall, which may be set while one types.
      waitingSince ??= performance.now()
      const left = waitingSince + longest - performance.now()
      if (!halted && attempt === 0) schedule(Math.max(0, Math.min(rest, left)))
    },
    conflictAt: (key: string, path: Path) => block(key).conflicts.find((open) => samePath(open.path, path)),
    conflicts: () => all().flatMap((one) => one.conflicts.map((open) => ({ instanceKey: one.instanceKey, ...open }))),
    /** Pages on which a person has to choose. */
    sectionsWithConflicts: () => [
      ...new Set(all().flatMap((one) => (one.conflicts.length > 0 && one.section ? [one.section] : []))),
    ],
    /** What the server will not take as things are, block by block. */
    stuck: (): StuckText[] =>
      all()
        .filter(isUnconfirmed)
        .flatMap((one) => {
          const message = one.refused ?? (halted?.kind === 'closed' ? halted.message : undefined)
          return message === undefined ? [] : [stuckText(one, message)]
        }),
    discard: (key: string) => {
      put(discard(block(key)))
      tell()
    },
    resolve: (key: string, path: Path, value: unknown) => {
      const open = block(key).conflicts.find((conflict) => samePath(conflict.path, path))
      if (!open) return
      put(resolve(block(key), open, value))
      tell()
      schedule(0)
    },
    /** What the page knows of each of its answers. */
    revs: () => new Map(all().map(({ instanceKey, rev }) => [instanceKey, rev])),
    /** Others have saved, or an earlier page knew more than this one. */
    news: (key: string, rev: number, value: unknown) => {
      const before = block(key)
      const next = takeNews(before, rev, value)
      if (next === before) return
      put(next)
      keep.know?.(key, rev, value)
      tell()
    },
    status: () => status,
    isUnconfirmed: () => all().some(isUnconfirmed),
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Takes in what earlier visits left in this browser, of other pages too, and sends it. Call once the page is live. */
    recover: () => {
      const left = keep.load()
      if (left.length === 0) return
      for (const kept of left) put(restore(block(kept.instanceKey), kept))
      tell()
      if (all().some(isUnconfirmed)) schedule(0)
    },
    /** The network or the session is back: try again at once. */
    retry: () => {
      if (halted?.kind === 'signedOut') halted = undefined
      tell()
      if (all().some(isReady)) schedule(0)
    },
    flush,
    dispose: () => clearTimeout(timer),
  }
}
