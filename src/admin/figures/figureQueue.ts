import type { GridValues, SavedFigures } from '#commands/figures/saveFigures.ts'
import type { Change } from '#document/answer/patch/mergeChanges.ts'
import { valueAt, withValueAt } from '#document/answer/patch/paths.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import { createSaveQueue, type SaveQueue } from '#school/saveQueue/saveQueue.ts'
import { type Ask, told } from './askFigures.ts'

/** The grid's one block, as the school's fields know blocks. */
export const gridKey = 'figures'

type Options = {
  ask: Ask
  period: string
  values: GridValues
  kept: Storage
  keptAs: string
  onUnread: (count: number) => void
}
const isUnread = ({ value }: Pick<Change, 'value'>) => (value as MeasuredValue | undefined)?.kind === 'unread'

/**
 * Figures on their way to the server, by the queue that saves schools' answers. Text that cannot be read stays in its cell
 * and in this browser's session, is counted, and is never sent: a figure is a number or the reason why there is none.
 */
export const figureQueue = ({ ask, period, values, kept, keptAs, onUnread }: Options): SaveQueue => {
  const unread = new Map<string, Change>(
    (JSON.parse(kept.getItem(keptAs) ?? '[]') as Change[]).map((change) => [change.path.join(' '), change]),
  )
  let known: unknown = values
  for (const { path, value } of unread.values()) known = withValueAt(known, path, value)
  let rev = 0
  const keepUnread = (changes: readonly Change[]) => {
    for (const change of changes) {
      const place = change.path.join(' ')
      if (isUnread(change)) unread.set(place, change)
      else unread.delete(place)
    }
    if (unread.size > 0) kept.setItem(keptAs, JSON.stringify([...unread.values()]))
    else kept.removeItem(keptAs)
    onUnread(unread.size)
  }
  onUnread(unread.size)
  return createSaveQueue({
    answers: { [gridKey]: known },
    keep: { load: () => [], save: () => undefined },
    send: async (_, { changes }) => {
      // What stood unread was never stored: what it was typed over is what the server has.
      const bases = changes.map((change) => ({
        ...change,
        base: unread.get(change.path.join(' '))?.base ?? (isUnread({ value: change.base }) ? undefined : change.base),
      }))
      const readable = bases.filter((change) => !isUnread(change))
      try {
        const { value, conflicts } = readable.length
          ? await ask<SavedFigures>('spara', {
              period,
              changes: readable.map(({ path, base, value: now }) => ({ path, base: base ?? null, value: now ?? null })),
            })
          : { value: {}, conflicts: [] }
        keepUnread(bases)
        for (const { path, ...change } of bases)
          known = withValueAt(known, path, isUnread(change) ? change.value : valueAt(value, path))
        rev += 1
        const result = { rev, value: known }
        return conflicts.length > 0 ? { kind: 'conflict', ...result, conflicts } : { kind: 'saved', ...result }
      } catch (error) {
        return error instanceof TypeError ? { kind: 'unreachable' } : { kind: 'refused', message: told(error) }
      }
    },
  })
}
