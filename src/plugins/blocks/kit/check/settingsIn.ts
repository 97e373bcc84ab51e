import type { Field } from 'payload'
import { isObject, type Values } from './values.ts'

export type NamedField = Extract<Field, { name: string }>
/** A setting and where it stands: `columns.label` is in each row of the list `columns`. */
export type Setting = { path: string; field: NamedField }

/** All settings of some fields, those in rows of lists and in groups too. */
export const settingsIn = (fields: readonly Field[], above = ''): Setting[] =>
  fields.flatMap((field): Setting[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => settingsIn(tab.fields, above))
    // A part of the form that stores nothing is no setting.
    if (field.type === 'ui') return []
    const name = 'name' in field ? field.name : undefined
    const inner = (path: string) => ('fields' in field ? settingsIn(field.fields, path) : [])
    if (!name) return inner(above)
    return [{ path: above + name, field: field as NamedField }, ...inner(`${above}${name}.`)]
  })

/** Settings with a value at a path, in each row of the lists on the way; what stands there already only if `replace`. */
export const withSetting = (settings: Values, path: string, value: unknown, replace = false): Values => {
  const [head = '', ...rest] = path.split('.')
  if (rest.length === 0) return head in settings && !replace ? settings : { ...settings, [head]: value }
  const below = (one: unknown) => (isObject(one) ? withSetting(one, rest.join('.'), value, replace) : one)
  const held = settings[head]
  if (held === undefined) return settings
  return { ...settings, [head]: Array.isArray(held) ? held.map(below) : below(held) }
}

/** What stands at a path, in each row. */
export const valuesAt = (settings: unknown, path: string): unknown[] =>
  path
    .split('.')
    .reduce<unknown[]>((found, name) => found.flatMap((one) => (isObject(one) ? [one[name]].flat() : [])), [settings])
