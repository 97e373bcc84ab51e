import type { Field } from 'payload'

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Never filled in, in any of the ways a form may say so. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) ? value.length === 0 : isObject(value) && Object.values(value).every(isNothing))

/** What a field says of itself, wherever in the block it stands. */
export const fieldNamed = (fields: Field[], name: string): Field | undefined => {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field
    const inner =
      field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : 'fields' in field ? field.fields : []
    const found = fieldNamed(inner, name)
    if (found) return found
  }
  return undefined
}

export type SettingChange = { path: string[]; before: unknown; after: unknown }

/** Payload's row ids are not stable, and which library version a block came from is no part of what it prints. */
const ours = new Set(['id', 'libraryVersion', 'libraryKept'])
const rowKeys = (rows: unknown[]) => rows.map((row) => (isObject(row) ? row.key : undefined))

/**
 * What differs between two stored values, place by place. A setting that did not exist when the first was stored counts
 * as its default. Lists of another length or with other keys differ as a whole.
 */
export const settingChanges = (
  before: unknown,
  after: unknown,
  fields: Field[],
  path: string[] = [],
): SettingChange[] => {
  const inner = (key: string, a: unknown, b: unknown) => settingChanges(a, b, fields, [...path, key])
  if (isNothing(before) && isNothing(after)) return []
  if (Array.isArray(before) && Array.isArray(after)) {
    const [a, b] = [rowKeys(before), rowKeys(after)]
    const same = before.length === after.length && a.every((key, index) => key === b[index])
    return same ? before.flatMap((row, index) => inner(String(index), row, after[index])) : [{ path, before, after }]
  }
  // Formatted text is one text, however it is built.
  if (isObject(before) && isObject(after) && !('root' in before || 'root' in after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((key) => !ours.has(key))
      .flatMap((key) => inner(key, key in before ? before[key] : defaultOf(fields, key), after[key]))
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }]
}
const defaultOf = (fields: Field[], name: string): unknown => {
  const field = fieldNamed(fields, name)
  return field && 'defaultValue' in field && typeof field.defaultValue !== 'function' ? field.defaultValue : undefined
}

/** Words that a reader sees. Names of measures, scales and blocks are text fields too, so it goes by what they are called. */
const textName =
  /^(title|help|label|caption|intro|prompt|heading|subheading|hint|note|text|detail|alt|centre)$|(Label|Heading|Help|Text|Alt|Caption|Legend|Meaning)$/
const isRichText = (value: unknown) => isObject(value) && 'root' in value
const isWords = (value: unknown) => isNothing(value) || typeof value === 'string' || isRichText(value)

/** Whether a change is one of wording. `group` is a common heading in columns and rows, elsewhere a group of pupils. */
export const isWording = ({ path, before, after }: SettingChange): boolean => {
  const name = path.at(-1) ?? ''
  const heading = name === 'group' && ['columns', 'rows', 'parts'].includes(path.at(-3) ?? '')
  return (
    isWords(before) && isWords(after) && (isRichText(after) || isRichText(before) || heading || textName.test(name))
  )
}
