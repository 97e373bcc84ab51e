import type { Condition, Field } from 'payload'
import { isObject, type Values } from './values.ts'

export type NamedField = Extract<Field, { name: string }>
/** Whether a designer is shown a field, by what stands beside it. */
type Shown = (beside: Values) => boolean
/** A setting and where it stands: `columns.label` is in each row of the list `columns`. */
export type Setting = { path: string; field: NamedField; shown: Shown }

const always: Shown = () => true
/** With the condition of a field added to those of what it is folded in. */
const alsoWhen = (above: Shown, { admin }: { admin?: unknown }): Shown => {
  const { condition } = (admin ?? {}) as { condition?: Condition }
  if (!condition) return above
  const around = { blockData: {}, operation: 'update' as const, path: [], user: null }
  return (beside) => above(beside) && Boolean(condition(beside, beside, around))
}

/** All settings of some fields that a designer can make, those in rows of lists and in groups too. */
export const settingsIn = (fields: readonly Field[], prefix = '', above: Shown = always): Setting[] =>
  fields.flatMap((field): Setting[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => settingsIn(tab.fields, prefix, above))
    // A part of the form that stores nothing is no setting.
    if (field.type === 'ui') return []
    const shown = alsoWhen(above, field)
    if (!('name' in field) || !field.name) return 'fields' in field ? settingsIn(field.fields, prefix, shown) : []
    const path = prefix + field.name
    return [
      { path, field: field as NamedField, shown },
      ...('fields' in field ? settingsIn(field.fields, `${path}.`) : []),
    ]
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
