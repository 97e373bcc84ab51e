import { isEqual } from '#document/isEqual.ts'
import type { AssemblyBlock } from '../define/BlockDefinition.ts'
import { commonSettings } from '../define/registry.ts'
import { exampleRow } from './exampleSettings.ts'
import { fixturePlace } from './fixturePlace.ts'
import { observing } from './observing.ts'
import { settingsIn, valuesAt } from './settingsIn.ts'
import { filled, parses, rawOf, unreadSettings } from './unreadSettings.ts'
import { isObject, type Values } from './values.ts'

/** What the config asks for, in its rows too, where every field is filled in, and no field can set. */
const withoutField = (block: AssemblyBlock): string[] => {
  const names = settingsIn(block.fields).map(({ path }) => path)
  const asked = new Set<string>()
  const raw = rawOf(block, exampleRow(block.fields))
  try {
    block.settings(
      observing(raw, (path) => asked.add(path)),
      fixturePlace(),
    )
  } catch {
    // That nothing fits is another matter; what it asked for is known.
  }
  const own = [...names, ...commonSettings, 'toJSON']
  return [...asked].filter((path) => !own.includes(path))
}

/** Settings in which every row on the way to a path has that value, or none. */
const withValue = (settings: Values, path: string, value: unknown): Values => {
  const [head = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...settings, [head]: value }
  const below = (one: unknown) => (isObject(one) ? withValue(one, rest.join('.'), value) : one)
  const held = settings[head]
  return { ...settings, [head]: Array.isArray(held) ? held.map(below) : below(held) }
}

/** What the admin shows first and what stands where nothing is stored must be the same, in each row as well. */
const unequalDefaults = (block: AssemblyBlock): string[] => {
  const full = filled(block)
  const parsed = (path: string, value: unknown): unknown => {
    const settings = withValue(full, path, value)
    if (!parses(block, settings)) return undefined
    const held = valuesAt(block.settings(rawOf(block, settings), fixturePlace()), path)
    // An unticked box and one that nobody has seen are the same.
    return held.map((one) => one || false)
  }
  return settingsIn(block.fields).flatMap(({ path, field }) => {
    const first: unknown = 'defaultValue' in field ? field.defaultValue : undefined
    // Rows to start from, and what follows the admin's language, are an example rather than a default.
    if (field.type === 'array' || typeof first === 'function') return []
    if (first === undefined && field.type !== 'checkbox') return []
    const [shown, absent] = [parsed(path, first ?? false), parsed(path, undefined)]
    return shown && absent && !isEqual(shown, absent) ? [path] : []
  })
}

/** Settings that cannot be made, are read by nobody, or begin as something else than what the admin shows. */
export const settingProblems = (block: AssemblyBlock): string[] => [
  ...withoutField(block).map((path) => `its config reads "${path}", which no field sets; add a field or remove it.`),
  ...unreadSettings(block).map(
    (path) => `nobody reads the field "${path}"; use it, remove it, or let the fixture show what it is for.`,
  ),
  ...unequalDefaults(block).map(
    (path) =>
      `"${path}" begins as one thing in the admin and is another where nothing is stored; give both one default.`,
  ),
]
