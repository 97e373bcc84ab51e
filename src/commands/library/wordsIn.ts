import type { Field } from 'payload'
import { fieldNamed } from '../distribution/correction/settingChanges.ts'

/** Keys, ids and kinds are no words that anybody looks for. */
const names = /^(id|key|type|blockType|blockKey|libraryKey|mode|format|style|version|.*Key)$/

/** A choice among settings, or a word that stands there because nobody changed it. */
const isSetting = (field: Field | undefined, value: string) =>
  field?.type === 'select' || (field !== undefined && 'defaultValue' in field && field.defaultValue === value)

/** The words a designer wrote in a block, formatted text included. */
export const wordsIn = (value: unknown, fields: Field[]): string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (Array.isArray(value)) return value.flatMap((part) => wordsIn(part, fields))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === 'string' && (names.test(name) || isSetting(fieldNamed(fields, name), part))
      ? []
      : wordsIn(part, fields),
  )
}
