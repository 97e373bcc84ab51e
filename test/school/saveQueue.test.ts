import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Change, mergeChanges } from '#document/answer/patch/mergeChanges.ts'
import { valueAt } from '#document/answer/patch/paths.ts'
import { createSaveQueue, type QueueOptions } from '#school/saveQueue/saveQueue.ts'
import type { KeptBlock, SendResult } from '#school/saveQueue/types.ts'
import { sv } from '#school/words/sv.ts'

/** A small server with the rules of `saveAnswer`: repeated saveId, merge by path, conflict by base. */
const server = (start: Record<string, unknown>) => {
  const values = { ...start }
  const seen = new Map<string, SendResult>()
  const saves: { saveId: string; changes: Change[] }[] = []
  let mode: 'up' | 'down' | 'lost' | 'signedOut' = 'up'
  return {
    values,
    saves,
    set: (next: typeof mode) => {
      mode = next
    },
    send: async (key: string, saveId: string, changes: Change[]): Promise<SendResult> => {
      if (mode === 'down') return { kind: 'unreachable' }
      if (mode === 'signedOut') return { kind: 'signedOut' }
      const before = seen.get(saveId)
      if (before) return before
      saves.push({ saveId, changes })
      const { value, conflicts } = mergeChanges(values[key], changes)
      values[key] = value
      const result: SendResult =
        conflicts.length > 0 ? { kind: 'conflict', value, conflicts } : { kind: 'saved', value }
      seen.set(saveId, result)
      if (mode === 'lost') {
        mode = 'up'
        return { kind: 'unreachable' }
      }
      return result
    },
  }
}
const memory = (kept: KeptBlock[] = []) => ({
  kept,
  load() {
    return this.kept
  },
  save(blocks: KeptBlock[]) {
    this.kept = blocks
  },
})
const make = (options: Pick<QueueOptions, 'answers' | 'send'> & Partial<QueueOptions>) =>
  createSaveQueue({ keep: memory(), rest: 1000, now: () => 0, ...options })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('save queue', () => {
  it('keeps what an earlier visit left of another page until that page is opened', async () => {
    const other = {
      instanceKey: 'other',
      pending: [{ path: ['t'], base: undefined, value: 'osparat' }],
      conflicts: [],
    }
    const keep = memory([other])
    const { send, saves } = server({})
    const queue = make({ answers: { b: undefined }, send, keep })
    queue.recover()
    queue.write('b', ['t'], 'ja')
    await queue.flush()
    expect(saves).toHaveLength(1)
    expect(keep.kept).toEqual([other])
    const there = make({ answers: { other: undefined }, send, keep })
    there.recover()
    await there.flush()
    expect(saves.at(-1)?.changes).toEqual(other.pending)
    expect(keep.kept).toEqual([])
  })

  it('sends what was typed once the typing rests, as one change with the base it began from', async () => {
    const there = server({ a: { text: 'före' } })
    const queue = make({ answers: { a: { text: 'före' } }, send: there.send })
    queue.write('a', ['text'], 'e')
    queue.write('a', ['text'], 'efter')
    expect(queue.read('a', ['text'])).toBe('efter')
    expect(queue.status()).toEqual({ kind: 'saving' })
    await vi.advanceTimersByTimeAsync(1100)
    expect(there.saves.map(({ changes }) => changes)).toEqual([[{ path: ['text'], base: 'före', value: 'efter' }]])
    expect(queue.status()).toEqual({ kind: 'saved', at: 0 })
  })

  it('sends nothing when a change is taken back before it was sent', async () => {
    const there = server({ a: { text: 'före' } })
    const queue = make({ answers: { a: { text: 'före' } }, send: there.send })
    queue.write('a', ['text'], 'fel')
    queue.write('a', ['text'], 'före')
    await vi.advanceTimersByTimeAsync(2000)
    expect(there.saves).toEqual([])
  })

  it('repeats a save whose answer was lost with the same id, so that it counts once', async () => {
    const there = server({ a: {} })
    there.set('lost')
    const queue = make({ answers: { a: {} }, send: there.send })
    queue.write('a', ['text'], 'en gång')
    await vi.advanceTimersByTimeAsync(1100)
    expect(queue.status().kind).toBe('retrying')
    queue.write('a', ['annat'], 'senare')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(there.saves.length).toBe(2)
    expect(there.values.a).toEqual({ text: 'en gång', annat: 'senare' })
    expect(queue.isUnconfirmed()).toBe(false)
  })

  it('keeps what is not confirmed and takes it up again after a reload, also when the server is gone for long', async () => {
    const there = server({ a: { text: 'före' } })
    there.set('down')
    const keep = memory()
    const first = make({ answers: { a: { text: 'före' } }, send: there.send, keep })
    first.write('a', ['text'], 'skrivet offline')
    await vi.advanceTimersByTimeAsync(60_000)
    first.dispose()
    there.set('up')
    const second = make({
      answers: { a: { text: 'före' } },
      send: there.send,
      keep: memory(structuredClone(keep.kept)),
    })
    second.recover()
    expect(second.read('a', ['text'])).toBe('skrivet offline')
    await vi.advanceTimersByTimeAsync(100)
    expect(there.values.a).toEqual({ text: 'skrivet offline' })
  })

  it('says in words that it is offline and how much waits', () => {
    const queue = make({ answers: { a: {} }, send: server({}).send, isOnline: () => false })
    queue.write('a', ['x'], '1')
    queue.write('a', ['y'], '2')
    queue.write('a', ['z'], '3')
    expect(sv.saving(queue.status())).toBe('Du är offline – 3 ändringar finns bara i den här webbläsaren')
  })

  it('takes in what others wrote elsewhere in the same answer', async () => {
    const there = server({ a: { mine: '', theirs: '' } })
    const queue = make({ answers: { a: { mine: '', theirs: '' } }, send: there.send })
    there.values.a = { mine: '', theirs: 'kollegans text' }
    queue.write('a', ['mine'], 'min text')
    await vi.advanceTimersByTimeAsync(1100)
    expect(there.values.a).toEqual({ mine: 'min text', theirs: 'kollegans text' })
    expect(queue.read('a', ['theirs'])).toBe('kollegans text')
  })

  it('shows both texts in a conflict and saves the one a person chooses; neither is lost meanwhile', async () => {
    const there = server({ a: { text: 'före', annat: '' } })
    const keep = memory()
    const queue = make({ answers: { a: { text: 'före', annat: '' } }, send: there.send, keep })
    there.values.a = { text: 'kollegans', annat: '' }
    queue.write('a', ['text'], 'min')
    queue.write('a', ['annat'], 'sparas ändå')
    await vi.advanceTimersByTimeAsync(1100)
    expect(queue.conflictAt('a', ['text'])).toEqual({
      path: ['text'],
      base: 'före',
      mine: 'min',
      theirs: 'kollegans',
    })
    expect(queue.read('a', ['text'])).toBe('min')
    expect(there.values.a).toEqual({ text: 'kollegans', annat: 'sparas ändå' })
    expect(keep.kept[0]?.conflicts).toHaveLength(1)
    queue.write('a', ['text'], 'min, fortsatt')
    queue.resolve('a', ['text'], 'kollegans\n\nmin, fortsatt')
    await vi.advanceTimersByTimeAsync(100)
    expect(there.values.a).toEqual({ text: 'kollegans\n\nmin, fortsatt', annat: 'sparas ändå' })
    expect(queue.status().kind).toBe('saved')
  })

  it('merges two people’s added and removed records without asking', async () => {
    const there = server({ a: { rader: { order: ['1', '2'], items: {} } } })
    const queue = make({ answers: { a: { rader: { order: ['1', '2'], items: {} } } }, send: there.send })
    there.values.a = { rader: { order: ['1', '2', 'deras'], items: {} } }
    queue.write('a', ['rader', 'order'], ['1', 'min'])
    await vi.advanceTimersByTimeAsync(1100)
    expect(valueAt(there.values.a, ['rader', 'order'])).toEqual(['1', 'deras', 'min'])
    expect(queue.conflicts()).toEqual([])
  })

  it('keeps everything when the session ends and goes on after a new login', async () => {
    const there = server({ a: {} })
    there.set('signedOut')
    const queue = make({ answers: { a: {} }, send: there.send })
    queue.write('a', ['text'], 'kvar')
    await vi.advanceTimersByTimeAsync(1100)
    expect(queue.status()).toEqual({ kind: 'signedOut', waiting: 1 })
    there.set('up')
    queue.retry()
    await vi.advanceTimersByTimeAsync(100)
    expect(there.values.a).toEqual({ text: 'kvar' })
  })

  it('does not let one refused answer stop the others', async () => {
    const there = server({ a: {}, b: {} })
    const queue = make({
      answers: { a: {}, b: {} },
      send: async (key, id, changes) =>
        key === 'a' && valueAt(changes[0]?.value, []) === 'för långt'
          ? { kind: 'refused', message: 'Texten är för lång.' }
          : there.send(key, id, changes),
    })
    queue.write('a', ['text'], 'för långt')
    queue.write('b', ['text'], 'bra')
    await vi.advanceTimersByTimeAsync(1100)
    expect(there.values.b).toEqual({ text: 'bra' })
    expect(queue.status().kind).toBe('refused')
    expect(queue.read('a', ['text'])).toBe('för långt')
    queue.write('a', ['text'], 'kort')
    await vi.advanceTimersByTimeAsync(1100)
    expect(there.values.a).toEqual({ text: 'kort' })
    expect(queue.status().kind).toBe('saved')
  })

  it('takes typing during a save as a change of its own, based on what was sent', async () => {
    const there = server({ a: {} })
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const queue = make({
      answers: { a: {} },
      send: async (key, id, changes) => {
        const result = await there.send(key, id, changes)
        await gate
        return result
      },
    })
    queue.write('a', ['text'], 'ett')
    await vi.advanceTimersByTimeAsync(1100)
    queue.write('a', ['text'], 'ett två')
    release()
    await vi.advanceTimersByTimeAsync(2000)
    expect(there.saves.map(({ changes }) => changes[0])).toEqual([
      { path: ['text'], base: undefined, value: 'ett' },
      { path: ['text'], base: 'ett', value: 'ett två' },
    ])
  })
})
