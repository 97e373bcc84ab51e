import type { Field } from 'payload'
import { exampleOf, exampleRow } from './exampleSettings.ts'
import { observing } from './observing.ts'
import { type Setting, settingsIn } from './settingsIn.ts'
import { isObject, type Values } from './values.ts'

/** Each option of a choice, both ways of a flag: what other fields are shown by. */
const choicesOf = ({ path, field }: Setting): Values[] => {
  if (field.type === 'checkbox') return [true, false].map((value) => ({ [path]: value }))
  if (field.type !== 'select') return []
  return field.options.map((one) => ({ [path]: typeof one === 'string' ? one : one.value }))
}

/** All ways to make the choices of some fields. */
const waysOf = (row: Values, beside: readonly Setting[]): Values[] =>
  beside.reduce<Values[]>(
    (ways, one) => ways.flatMap((way) => choicesOf(one).map((made) => ({ ...way, ...made }))),
    [row],
  )

/** The choices that a field's condition asks for, whichever way they are made. */
const askedBy = (shown: Setting['shown'], row: Values, beside: readonly Setting[]): Setting[] => {
  const asked = new Set<string>()
  const choices = () => beside.filter((one) => asked.has(one.path) && choicesOf(one).length > 0)
  for (let known = -1; known < asked.size; ) {
    known = asked.size
    for (const way of waysOf(row, choices())) shown(observing(way, (path) => asked.add(path)))
  }
  return choices()
}

/**
 * Settings in which the field at a path is shown to the designer, and set: the choices beside it are made so that its
 * condition holds, and so at each level above. Several, as a field may be shown for more than one reason.
 */
export const shownSettings = (settings: Values, fields: readonly Field[], path: string): Values[] => {
  const [name = '', ...rest] = path.split('.')
  const beside = settingsIn(fields).filter((one) => !one.path.includes('.'))
  const setting = beside.find((one) => one.path === name)
  if (!setting) return []
  const { field, shown } = setting
  const set = { ...settings, [name]: settings[name] ?? exampleOf(field) }
  const ways = waysOf(set, askedBy(shown, set, beside)).filter(shown)
  if (rest.length === 0 || !('fields' in field)) return ways
  const below = rest.join('.')
  return ways.flatMap((way) => {
    const held = [way[name]].flat().filter(isObject)
    // In every row, for one may be unlike the others.
    const rows = (held.length > 0 ? held : [exampleRow(field.fields)]).map((row) =>
      shownSettings(row, field.fields, below),
    )
    return (rows[0] ?? []).map((first, at) => ({
      ...way,
      [name]: field.type === 'array' ? rows.map((ways) => ways[at] ?? ways[0] ?? first) : first,
    }))
  })
}
