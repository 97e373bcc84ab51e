import { withKeys } from '../define/keys.ts'
import { changed, isObject, type Values } from './values.ts'

/** Keys, options of a setting, numbers, dates and terms mean something to a block; all else is somebody's words. */
const meant = /^([a-z][\w.:@-]*|(VT|HT)\d{4}|[^\p{L}]*|\d{4}-W\d\d|[0-9a-f-]{36})$/u
const inPlace = ['notation', 'suppression', 'language', 'audience']
/** `Xq7` in place of anybody's words, the same for the same words, so that names still find each other. */
export const wordless = () => {
  const known = new Map<string, string>()
  const standIn = (words: string) => known.get(words) ?? known.set(words, `Xq${known.size}`).get(words) ?? ''
  const of = (value: unknown): unknown => {
    if (typeof value === 'string') return meant.test(value) ? value : standIn(value)
    if (Array.isArray(value)) return keyed(value).map(of)
    if (!isObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inPlace.includes(key) ? one : of(one)]))
  }
  return of
}
/** Rows keep the keys that their words gave them. */
const keyed = (rows: unknown[]): unknown[] => {
  const labelled = ['label', 'text', 'activity', 'name'].find((name) => isObject(rows[0]) && name in rows[0])
  const plain = rows.every((row) => isObject(row) && !('type' in row && 'version' in row))
  return labelled && plain ? withKeys(rows as Values[], labelled) : rows
}
/** The designer has written nothing: words are gone, choices and keys stay. */
export const emptied = (value: unknown): unknown => {
  if (typeof value === 'string') return /^Xq\d+$/.test(value) ? '' : value
  if (Array.isArray(value)) return value.map(emptied)
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, emptied(one)])) : value
}

/** Names that the designer has misspelt: each leads nowhere. */
export const lost = (value: unknown): unknown =>
  changed(value, (one) => ({
    ...one,
    ...Object.fromEntries(
      ['column', 'of', 'shows', 'doneBy', 'marks', 'marked', 'scale', 'values']
        .filter((name) => name in one)
        .map((name) => [name, Array.isArray(one[name]) ? ['Xqlost'] : 'Xqlost']),
    ),
  }))
