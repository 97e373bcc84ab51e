import type { SavedTemplate } from '#commands/template/saveTemplate.ts'
import { changesBetween } from '#document/answer/patch/changesBetween.ts'
import { applyChanges, type Change, mergeChanges } from '#document/answer/patch/mergeChanges.ts'
import { type Conflict, mergeValues } from '#document/answer/patch/mergeValues.ts'
import { samePath } from '#document/answer/patch/paths.ts'
import type { Store } from '../store/createStore.ts'
import { type Design, readDesign } from '../store/design.ts'
import { wholeConflict } from './wholeConflict.ts'

export type SaveStatus =
  | { kind: 'saved'; at?: number }
  | { kind: 'saving' }
  | { kind: 'waiting' }
  | { kind: 'offline' }
  | { kind: 'signedOut' }
  | { kind: 'refused'; message: string }
export type Outgoing = { saveId: string; rev: number; changes: Change[] }
export type Sent =
  | { kind: 'saved'; saved: SavedTemplate }
  | { kind: 'unreachable' }
  | { kind: 'signedOut' }
  | { kind: 'refused'; message: string }
/** What this browser keeps of a template until the server has it. */
export type Kept = { rev: number; changes: Change[] }
export type Keep = { load: () => Kept | undefined; save: (kept: Kept | undefined) => void }
type Options = {
  store: Store
  rev: number
  updatedAt: string
  send: (outgoing: Outgoing) => Promise<Sent>
  keep: Keep
  /** Milliseconds: after the last change before saving, and between attempts when nobody answers. */
  rest?: number
  waits?: number[]
}
export type Saver = ReturnType<typeof createSaver>

/**
 * The template on its way to the server: what differs from what it last confirmed, two seconds after a pause, one save at
 * a time; one that got no answer is sent again with the same `saveId`. Knows nothing of React or fetch.
 */
export const createSaver = ({
  store,
  rev: known,
  updatedAt: seen,
  send,
  keep,
  rest = 2000,
  waits = [2000, 5000, 15_000],
}: Options) => {
  let rev = known
  let updatedAt = seen
  let acked: Design = store.get()
  let sent: { outgoing: Outgoing; design: Design } | undefined
  let conflicts: Conflict[] = []
  let status: SaveStatus = { kind: 'saved' }
  let timer: ReturnType<typeof setTimeout> | undefined
  let attempt = 0
  let running: Promise<void> | undefined
  let taking = false
  const listeners = new Set<() => void>()
  const show = (next: SaveStatus) => {
    status = next
    for (const listener of listeners) listener()
  }
  const pending = () => changesBetween(acked, store.get())
  const isClean = () => !sent && store.get() === acked

  /**
   * What the server has that this browser had not, under one's own changes. False, and nothing taken, where one of these
   * changes the same place, or a part of what is gone there: it keeps its base, and the server tells of it when it is sent.
   */
  const takeIn = (saved: SavedTemplate, base: Design): boolean => {
    const theirs = readDesign(saved.design as Record<string, unknown>)
    store.settle()
    if (mergeChanges(theirs, changesBetween(base, store.get())).conflicts.length > 0) return false
    taking = true
    store.takeIn((state) => {
      const merged = mergeValues(base, state, theirs)
      const mine = changesBetween(base, state).filter(({ path }) =>
        merged.conflicts.some((one) => one.path.join() === path.join()),
      )
      return readDesign(applyChanges(merged.value, mine) as Record<string, unknown>)
    })
    taking = false
    acked = theirs
    rev = saved.rev
    updatedAt = saved.updatedAt
    return true
  }
  /** The newest of each place: it holds what was typed since. */
  const ask = (asked: readonly Conflict[]) => {
    conflicts = [...conflicts.filter(({ path }) => !asked.some((one) => samePath(one.path, path))), ...asked]
  }
  const settle = (one: { outgoing: Outgoing; design: Design }, saved: SavedTemplate) => {
    sent = undefined
    attempt = 0
    acked = one.design
    if (saved.design) takeIn(saved, one.design)
    else ({ rev, updatedAt } = saved)
    ask(saved.conflicts.map((conflict) => wholeConflict(conflict, one.design, saved.design ?? one.design)))
    const left = pending()
    // A change that was taken back is no change.
    if (left.length === 0) acked = store.get()
    keep.save(left.length > 0 ? { rev, changes: left } : undefined)
  }
  const run = async () => {
    for (;;) {
      if (!sent) {
        const changes = pending()
        if (changes.length === 0) {
          keep.save(undefined)
          return show({ kind: 'saved', ...(rev === known ? {} : { at: Date.now() }) })
        }
        sent = { outgoing: { saveId: crypto.randomUUID(), rev, changes }, design: store.get() }
      }
      show({ kind: 'saving' })
      const answer = await send(sent.outgoing)
      if (answer.kind === 'saved') {
        settle(sent, answer.saved)
        continue
      }
      if (answer.kind === 'refused') {
        sent = undefined
        return show({ kind: 'refused', message: answer.message })
      }
      if (answer.kind === 'signedOut') return show({ kind: 'signedOut' })
      attempt += 1
      show({ kind: 'offline' })
      schedule(waits[Math.min(attempt, waits.length) - 1] ?? 15_000)
      return
    }
  }
  const flush = async (): Promise<boolean> => {
    store.settle()
    clearTimeout(timer)
    running ??= run().finally(() => {
      running = undefined
    })
    await running
    return isClean()
  }
  const schedule = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delay)
  }
  const keepSoon = () => {
    store.settle()
    const changes = pending()
    keep.save(changes.length > 0 ? { rev, changes } : undefined)
  }
  const expect = () => {
    if (taking) return
    if (status.kind === 'saved' || status.kind === 'refused') show({ kind: 'waiting' })
    if (attempt === 0) schedule(rest)
  }
  const stop = store.subscribe(expect)

  return {
    status: () => status,
    rev: () => rev,
    updatedAt: () => updatedAt,
    conflicts: () => conflicts,
    isClean,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Something has been typed that is on its way into the template. */
    expect,
    /** Sends what waits, now. Whether the server has everything. */
    flush,
    /** Writes to this browser what the server has not; before the page is left and now and then. */
    keepSoon,
    /** Tries at once: the network is back, or the person has signed in again. */
    retry: () => schedule(0),
    /** Takes in what another strategist saved, as `presence` tells it. */
    hear: (saved: SavedTemplate) => {
      if (sent || saved.rev <= rev || !saved.design) return
      if (takeIn(saved, acked) && pending().length === 0) acked = store.get()
    },
    /** What an earlier visit could not send is put into what stands there now; where that was changed too, it is asked. */
    recover: () => {
      const left = keep.load()
      if (!left) return
      const merged = mergeChanges(store.get(), left.changes)
      ask(merged.conflicts)
      store.change(() => readDesign(merged.value))
    },
    /** A person has chosen: one's own on top of the other's, or the other's as it stands. */
    resolve: (conflict: Conflict, mine: boolean) => {
      conflicts = conflicts.filter((one) => one !== conflict)
      const value = mine ? conflict.mine : conflict.theirs
      store.change((now) => readDesign(applyChanges(now, [{ path: conflict.path, value }]) as Record<string, unknown>))
      show(status)
    },
    dispose: () => {
      stop()
      clearTimeout(timer)
    },
  }
}
