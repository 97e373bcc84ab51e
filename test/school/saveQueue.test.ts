import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mergeChanges } from '#document/answer/patch/mergeChanges.ts'
import { valueAt } from '#document/answer/patch/paths.ts'
import { createSaveQueue, type QueueOptions } from '#school/saveQueue/saveQueue.ts'
import type { KeptBlock, Save, SendResult } from '#school/saveQueue/types.ts'
import { sv } from '#school/words/sv.ts'

/** A small server with the rules of `saveAnswer`: repeated saveId, merge by path, conflict by base. */
const server = (start: Record<string, unknown>) => {
  const values = { ...start }
  let rev = 0
  const seen = new Map<string, SendResult>()
  const saves: Save[] = []
  let mode: 'up' | 'down' | 'lost' | 'signedOut' = 'up'
  return {
    values,
    saves,
    set: (next: typeof mode) => {
      mode = next
    },
    send: async (key: string, save: Save): Promise<SendResult> => {
      const { saveId, changes } = save
      if (mode === 'down') return { kind: 'unreachable' }
      if (mode === 'signedOut') return { kind: 'signedOut' }
      const before = seen.get(saveId)
      if (before) return before
      saves.push(save)
      rev += 1
      const { value, conflicts } = mergeChanges(values[key], changes)
      values[key] = value
      const result: SendResult =
        conflicts.length > 0 ? { kind: 'conflict', rev, value, conflicts } : { kind: 'saved', rev, value }
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
  it('sends what is written while a run with nothing to send is ending', async () => {
    const far = server({ b: {} })
    const queue = make({ answers: { b: {} }, send: far.send })
    // A dialog closes, which sends what waits; in the same breath its paste is written.
    void queue.flush()
    queue.write('b', ['text'], 'inklistrat')
    await queue.flush()
    expect(far.values.b).toEqual({ text: 'inklistrat' })
    expect(queue.isUnconfirmed()).toBe(false)
  })

  it('sends what an earlier visit left, of whichever page, as something that may have arrived before', async () => {
    const left: KeptBlock = {
      instanceKey: 'other',
      section: 's2',
      sent: { saveId: 'först', changes: [{ path: ['t'], base: undefined, value: 'osp' }] },
      pending: [{ path: ['t'], base: 'osp', value: 'osparat' }],
      conflicts: [],
    }
    const keep = memory([left])
    const there = server({})
    const queue = make({ answers: { b: undefined }, send: there.send, keep })
    queue.recover()
    expect(queue.read('other', ['t'])).toBe('osparat')
    await vi.advanceTimersByTimeAsync(100)
    expect(there.saves.map(({ saveId, replayed }) => [saveId === 'först', replayed])).toEqual([
      [true, true],
      [false, true],
    ])
    expect(there.values.other).toEqual({ t: 'osparat' })
    expect(keep.kept).toEqual([])
    queue.write('b', ['t'], 'nytt')
    await queue.flush()
    expect(there.saves.at(-1)?.replayed).toBeUndefined()
  })

  it('sends typing that never rests within a second and a half, again and again', async () => {
    const there = server({ a: {} })
    const queue = make({ answers: { a: {} }, send: there.send, now: Date.now })
    let text = ''
    for (let key = 0; key < 100; key += 1) {
      text += 'x'
      queue.write('a', ['text'], text)
      await vi.advanceTimersByTimeAsync(100)
      const stored = String((there.values.a as { text?: string }).text ?? '')
      expect(text.length - stored.length).toBeLessThanOrEqual(15)
    }
    expect(there.saves.length).toBeGreaterThan(5)
  })

  it('shows others’ words where nothing of one’s own waits, and goes on from them', async () => {
    const there = server({ a: { text: 'före', lista: { order: ['1'], items: {} } } })
    const queue = make({ answers: { a: there.values.a }, revs: { a: 1 }, send: there.send })
    queue.write('a', ['lista', 'order'], ['1', 'min'])
    there.values.a = { text: 'kollegans', lista: { order: ['deras', '1'], items: {} } }
    queue.news('a', 5, there.values.a)
    expect(queue.read('a', ['text'])).toBe('kollegans')
    expect(queue.read('a', ['lista', 'order'])).toEqual(['deras', '1', 'min'])
    queue.write('a', ['text'], 'kollegans och mina')
    await queue.flush()
    expect(there.values.a).toMatchObject({ text: 'kollegans och mina', lista: { order: ['deras', '1', 'min'] } })
    expect(queue.conflicts()).toEqual([])
    queue.news('a', 2, { text: 'gammalt' })
    expect(queue.read('a', ['text'])).toBe('kollegans och mina')
  })

  it('is sent within two seconds after the server is back, and at once when asked', async () => {
    const there = server({ a: {} })
    there.set('down')
    const queue = make({ answers: { a: {} }, send: there.send, now: Date.now })
    queue.write('a', ['text'], 'x')
    await vi.advanceTimersByTimeAsync(30_000)
    there.set('up')
    await vi.advanceTimersByTimeAsync(1900)
    expect(there.values.a).toEqual({ text: 'x' })
    there.set('down')
    queue.write('a', ['text'], 'xy')
    await vi.advanceTimersByTimeAsync(10_000)
    there.set('up')
    queue.retry()
    await vi.advanceTimersByTimeAsync(10)
    expect(there.values.a).toEqual({ text: 'xy' })
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
      send: async (key, save) =>
        key === 'a' && valueAt(save.changes[0]?.value, []) === 'för långt'
          ? { kind: 'refused', message: 'Texten är för lång.' }
          : there.send(key, save),
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
      send: async (key, save) => {
        const result = await there.send(key, save)
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
