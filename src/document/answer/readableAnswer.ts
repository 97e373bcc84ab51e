import type { z } from 'zod'
import type { AnswerSchema } from './answer.ts'
import { isShallow } from './patch/isShallow.ts'
import { isObject } from './patch/json.ts'
import { isKeys } from './patch/keyedList.ts'
import { valueAt, withValueAt } from './patch/paths.ts'

/** A stored part that the question cannot read: where, and what stands there, as text to look at. */
export type UnreadablePart = { path: string[]; text: string }
export type ReadableAnswer = { value: Record<string, unknown>; unreadable: UnreadablePart[] }

/** A foreign key is reported by Zod at its parent: here it stands at its own path, like every other fault. */
export const faultPaths = (issues: readonly z.core.$ZodIssue[]): string[][] =>
  issues.flatMap((issue) => {
    const path = issue.path.map(String)
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path]
  })

/** A list of records whose order or items are broken keeps what can be shown of it. */
const mended = (value: unknown, path: string[]): unknown => {
  const list = valueAt(value, path.slice(0, -1))
  if (!isObject(list)) return undefined
  const items = isObject(list.items) ? list.items : {}
  if (path.at(-1) === 'items' && isKeys(list.order)) return items
  if (path.at(-1) !== 'order' || !isObject(list.items)) return undefined
  return isKeys(list.order) ? list.order.filter((key) => Object.hasOwn(items, key)) : Object.keys(items)
}
/** A stored answer whose lists name only records that are there: such an order says nothing that could be lost. */
export const withSoundOrders = (schema: AnswerSchema, stored: Record<string, unknown>): Record<string, unknown> => {
  const parsed = schema.safeParse(stored, { jitless: true })
  const value = faultPaths(parsed.error?.issues ?? []).reduce<unknown>((done, path) => {
    const next = mended(done, path)
    return next === undefined ? done : withValueAt(done, path, next)
  }, stored)
  return isObject(value) ? value : stored
}

/** Each round takes out one layer of faults: a part, then what was nothing without it. */
const rounds = 20
const shown = (value: unknown) => JSON.stringify(value).slice(0, 2000)

/**
 * What of a stored answer its question can read, and the rest apart, so that a form can show it and have it emptied.
 * An answer that is sound comes back as it is.
 */
export const readableAnswer = (schema: AnswerSchema, stored: unknown): ReadableAnswer => {
  const unreadable: UnreadablePart[] = []
  let value: unknown = stored
  const takeOut = (path: string[]) => {
    const part = valueAt(value, path)
    const next = mended(value, path)
    if (part === undefined && next === undefined && path.length > 1) return takeOut(path.slice(0, -1))
    if (part !== undefined && next === undefined) unreadable.push({ path, text: isShallow(part) ? shown(part) : '…' })
    value = withValueAt(value, path, next)
  }
  if (!isObject(value)) return { value: {}, unreadable: [] }
  for (const [key, part] of Object.entries(value)) if (!isShallow(part)) takeOut([key])
  for (let round = 0; round < rounds; round += 1) {
    const parsed = schema.safeParse(value, { jitless: true })
    if (parsed.success) break
    if (round === rounds - 1) value = {}
    else for (const path of faultPaths(parsed.error.issues)) if (path.length > 0) takeOut(path)
  }
  const outermost = unreadable.filter(
    ({ path }, index) =>
      !unreadable.some(
        (other, at) =>
          at !== index && other.path.length < path.length && other.path.every((key, step) => path[step] === key),
      ),
  )
  return { value: isObject(value) ? value : {}, unreadable: outermost }
}
