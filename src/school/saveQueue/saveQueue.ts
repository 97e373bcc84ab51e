import { sameValue } from '#document/answer/patch/json.ts'
import type { Conflict } from '#document/answer/patch/mergeValues.ts'
import { type Path, samePath, startsWith, valueAt } from '#document/answer/patch/paths.ts'
import { type BlockState, change, isUnconfirmed, keptOf, newBlock, restore, shown, takeBack } from './blockState.ts'
import { newKey } from './newKey.ts'
import type { Keep, KeptBlock, SaveStatus, Send, SendResult } from './types.ts'

export type QueueOptions = {
  answers: Record<string, unknown>
  send: Send
  keep: Keep
  newId?: () => string
  now?: () => number
  isOnline?: () => boolean
  /** Milliseconds: rest after the last keystroke before saving, and the waits between attempts when nobody answers. */
  rest?: number
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
  send,
  keep,
  newId = newKey,
  now = Date.now,
  isOnline = () => true,
  rest = 1000,
  waits = [2000, 5000, 10_000, 30_000],
}: QueueOptions) => {
  const blocks = new Map(Object.entries(answers).map(([key, value]) => [key, newBlock(key, value)]))
  const listeners = new Set<() => void>()
  let status: SaveStatus = { kind: 'idle' }
  let timer: ReturnType<typeof setTimeout> | undefined
  let attempt = 0
  let running: Promise<void> | undefined
  let halted: Extract<SaveStatus, { kind: 'signedOut' | 'closed' }>['kind'] | undefined
  let haltedMessage = ''
  let lastSaved: number | undefined
  /** What an earlier visit left of other pages' blocks: kept until those pages are opened. */
  let elsewhere: KeptBlock[] = []

  const block = (key: string): BlockState => blocks.get(key) ?? newBlock(key, undefined)
  const all = () => [...blocks.values()]
  const isReady = (one: BlockState) => one.sent !== undefined || (one.pending.length > 0 && !one.refused)
  const waiting = () =>
    all().reduce((sum, one) => sum + (one.sent?.changes.length ?? 0) + one.pending.length + one.conflicts.length, 0)

  const nextStatus = (): SaveStatus => {
    const count = waiting()
    if (halted === 'signedOut') return { kind: 'signedOut', waiting: count }
    if (halted === 'closed') return { kind: halted, message: haltedMessage, waiting: count }
    if (count > 0 && !isOnline()) return { kind: 'offline', waiting: count }
    if (attempt > 0) return { kind: 'retrying', waiting: count }
    if (all().some(isReady)) return { kind: 'saving' }
    const refused = all().find((one) => one.refused)?.refused
    if (refused) return { kind: 'refused', message: refused, waiting: count }
    if (all().some((one) => one.conflicts.length > 0)) return { kind: 'conflict', waiting: count }
    return lastSaved === undefined ? { kind: 'idle' } : { kind: 'saved', at: lastSaved }
  }
  const keepAll = () => keep.save([...all().filter(isUnconfirmed).map(keptOf), ...elsewhere])
  const put = (next: BlockState) => {
    blocks.set(next.instanceKey, next)
    keepAll()
  }
  const tell = () => {
    const next = nextStatus()
    if (!sameValue(next, status)) status = next
    for (const listener of listeners) listener()
  }
  const schedule = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delay)
  }

  /** The server has taken the save, wholly or all but the conflicts. */
  const acknowledge = (key: string, value: unknown, open: Conflict[]) => {
    const { sent: _done, ...before } = block(key)
    const next = {
      ...before,
      acked: value,
      conflicts: [...before.conflicts, ...open],
    }
    put({ ...next, local: shown(next) })
  }
  const settle = (key: string, result: SendResult): boolean => {
    switch (result.kind) {
      case 'saved':
        acknowledge(key, result.value, [])
        lastSaved = now()
        attempt = 0
        return true
      case 'conflict': {
        attempt = 0
        const open = result.conflicts
          .map((clash) => ({ ...clash, mine: valueAt(block(key).local, clash.path) }))
          .filter(({ mine, theirs }) => !sameValue(mine, theirs))
        // Typing that went on in a conflicting place belongs to my side of it.
        const later = block(key)
        put({
          ...later,
          pending: later.pending.filter(({ path }) => !open.some((clash) => startsWith(path, clash.path))),
        })
        acknowledge(key, result.value, open)
        return true
      }
      case 'unreachable':
        attempt += 1
        return false
      case 'refused':
        put(takeBack(block(key), result.message))
        return true
      case 'closed':
        haltedMessage = result.message
        halted = 'closed'
        return false
      case 'signedOut':
        halted = 'signedOut'
        return false
    }
  }
  const run = async () => {
    for (;;) {
      const next = all().find(isReady)
      if (!next || halted) return
      if (!next.sent) put({ ...next, sent: { saveId: newId(), changes: next.pending }, pending: [] })
      const { sent } = block(next.instanceKey)
      if (!sent) return
      tell()
      const went = settle(next.instanceKey, await send(next.instanceKey, sent.saveId, sent.changes))
      if (!went) {
        if (!halted) schedule(waits[Math.min(attempt, waits.length) - 1] ?? 30_000)
        return
      }
    }
  }
  /** Sends what waits, now. Resolves when the server has confirmed everything or will not for the moment. */
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer)
    running ??= run().finally(() => {
      running = undefined
      tell()
    })
    await running
    return !all().some(isUnconfirmed)
  }

  return {
    read: (key: string, path: Path) => valueAt(block(key).local, path),
    write: (key: string, path: Path, value: unknown) => {
      put(change(block(key), path, value))
      tell()
      if (!halted && attempt === 0) schedule(rest)
    },
    conflictAt: (key: string, path: Path) => block(key).conflicts.find((open) => samePath(open.path, path)),
    conflicts: () => all().flatMap((one) => one.conflicts.map((open) => ({ instanceKey: one.instanceKey, ...open }))),
    /** Ends a conflict with the text a person chose or put together. */
    resolve: (key: string, path: Path, value: unknown) => {
      const before = block(key)
      const open = before.conflicts.find((conflict) => samePath(conflict.path, path))
      if (!open) return
      const settled = { ...before, conflicts: before.conflicts.filter((conflict) => conflict !== open) }
      const pending = sameValue(open.theirs, value)
        ? settled.pending
        : [...settled.pending, { path, base: open.theirs, value }]
      const next = { ...settled, pending }
      put({ ...next, local: shown(next) })
      tell()
      schedule(0)
    },
    status: () => status,
    isUnconfirmed: () => all().some(isUnconfirmed),
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Takes in what earlier visits left in this browser, and sends it. Call once the page is live. */
    recover: () => {
      const left = keep.load()
      elsewhere = left.filter(({ instanceKey }) => !blocks.has(instanceKey))
      for (const kept of left) if (blocks.has(kept.instanceKey)) put(restore(block(kept.instanceKey), kept))
      keepAll()
      tell()
      if (all().some(isUnconfirmed)) schedule(0)
    },
    /** The network or the session is back: try again at once. */
    retry: () => {
      if (halted === 'signedOut') halted = undefined
      tell()
      if (all().some(isReady)) schedule(0)
    },
    flush,
    dispose: () => clearTimeout(timer),
  }
}
