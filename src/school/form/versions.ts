import { isEmpty } from '#document/answer/checkFields.ts'
import { fieldAt } from '#document/answer/fieldAt.ts'
import type { FormField, FormModel } from '#document/answer/form.ts'
import { sameValue } from '#document/answer/patch/json.ts'
import { valueAt } from '#document/answer/patch/paths.ts'
import { placeInForm } from '#document/answer/placeInForm.ts'
import { readable } from '../fields/readable.ts'
import type { Words } from '../words/sv.ts'

/** As the server tells it (`loadHistory`), newest first. */
export type Version = { at: string; by?: string; path: string[]; value: unknown; lost?: boolean }
export type VersionLine = {
  key: string
  written: string
  /** Where in the block, when it asks more than one thing. */
  place: string
  text: string
  /** What stood there before this was written, where that is known: what differs is marked. */
  before?: string
  /** Another's text stood there: it never came to count. */
  isLost: boolean
  isNow: boolean
  /** Its row has been taken away, and comes back with it. */
  isGone: boolean
  path: string[]
  value: unknown
}

const isAmong = (field: FormField | undefined, key: string | undefined) =>
  field?.widget === 'records' && field.preset?.some((record) => record.key === key)
/** Records that were removed leave what was written in them behind. */
const isGone = (form: FormModel, answer: unknown, path: string[]): boolean =>
  path.some((step, index) => {
    if (step !== 'items') return false
    const order = valueAt(answer, [...path.slice(0, index), 'order'])
    const field = index === 1 ? form.fields.find(({ key }) => key === path[0])?.field : undefined
    return !isAmong(field, path[index + 1]) && !(Array.isArray(order) && order.includes(path[index + 1]))
  })

/** A whole record or row may have been written at once: each of its questions is a version of its own. */
const single = (form: FormModel, version: Version): Version[] => {
  const { path, value } = version
  if (fieldAt(form, path)) return [version]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, part]) => single(form, { ...version, path: [...path, key], value: part }))
}

/** Earlier answers to the single questions of a block, in words. What the form no longer asks is left out. */
export const versionLines = (
  form: FormModel,
  versions: readonly Version[],
  answer: Record<string, unknown>,
  words: Words,
): VersionLine[] => {
  const singles = versions.flatMap((version) => single(form, version))
  return singles.flatMap((version, index) => {
    const { at, by, path, value, lost = false } = version
    const field = fieldAt(form, path)
    if (!field || field.hidden) return []
    const gone = isGone(form, answer, path)
    const earlier = singles.slice(index + 1).find((other) => !other.lost && sameValue(other.path, path))
    const before = earlier && !isEmpty(earlier.value) ? readable(field, earlier.value, words) : undefined
    return [
      {
        key: `${at} ${index}`,
        written: words.history.written(new Date(at), by ?? words.history.someone),
        place: form.fields.length > 1 || path.length > 1 ? placeInForm(form, answer, path, words.language) : '',
        text: isEmpty(value) ? words.history.emptied : readable(field, value, words),
        ...(before !== undefined && !isEmpty(value) ? { before } : {}),
        isLost: lost,
        isNow: !gone && !lost && sameValue(valueAt(answer, path), value),
        isGone: gone,
        path,
        value,
      },
    ]
  })
}

/** Where in a block the list stands whose row has been taken away, and its order with the row at its end. */
export const orderWith = (
  answer: unknown,
  path: readonly string[],
): { path: string[]; value: string[] } | undefined => {
  const at = path.indexOf('items')
  const key = path[at + 1]
  if (at < 0 || key === undefined) return undefined
  const list = [...path.slice(0, at), 'order']
  const order = valueAt(answer, list)
  return { path: list, value: [...(Array.isArray(order) ? order.map(String) : []), key] }
}
