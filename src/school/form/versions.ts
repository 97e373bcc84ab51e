import { isEmpty } from '#document/answer/checkFields.ts'
import { fieldAt } from '#document/answer/fieldAt.ts'
import type { FormField, FormModel } from '#document/answer/form.ts'
import { sameValue } from '#document/answer/patch/json.ts'
import { valueAt } from '#document/answer/patch/paths.ts'
import { placeInForm } from '#document/answer/placeInForm.ts'
import { readable } from '../fields/readable.ts'
import type { Words } from '../words/sv.ts'

/** As the server tells it (`loadHistory`), newest first. */
export type Version = { at: string; by?: string; path: string[]; value: unknown }
export type VersionLine = {
  key: string
  written: string
  /** Where in the block, when it asks more than one thing. */
  place: string
  text: string
  isNow: boolean
  /** Its row has been taken away, so there is nowhere to put it back. */
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
): VersionLine[] =>
  versions
    .flatMap((version) => single(form, version))
    .flatMap(({ at, by, path, value }, index) => {
      const field = fieldAt(form, path)
      if (!field || field.hidden) return []
      const gone = isGone(form, answer, path)
      return [
        {
          key: `${at} ${index}`,
          written: words.history.written(new Date(at), by ?? words.history.someone),
          place: form.fields.length > 1 || path.length > 1 ? placeInForm(form, answer, path, words.language) : '',
          text: isEmpty(value) ? words.history.emptied : readable(field, value, words),
          isNow: !gone && sameValue(valueAt(answer, path), value),
          isGone: gone,
          path,
          value,
        },
      ]
    })
