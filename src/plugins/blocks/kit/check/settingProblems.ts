import { isEqual } from '#document/isEqual.ts'
import type { AssemblyBlock } from '../define/defineBlock.ts'
import { commonSettings } from '../define/registry.ts'
import { fixturePlace } from './fixturePlace.ts'
import { observing } from './observing.ts'
import { settingsIn, valuesAt } from './settingsIn.ts'
import { parses, rawOf, unreadSettings } from './unreadSettings.ts'

const topSettings = ({ fields }: AssemblyBlock) => settingsIn(fields).filter(({ path }) => !path.includes('.'))

/**
 * What the config asks for where every field is filled in, and no field can set. Of the block's own level: the shape of a
 * row is often shared (`answerTypeShape`), and may hold more than one block offers.
 */
const withoutField = (block: AssemblyBlock): string[] => {
  const names = topSettings(block).map(({ path }) => path)
  const asked = new Set<string>()
  const raw = rawOf(block, Object.fromEntries(names.map((name) => [name, undefined])))
  try {
    block.settings(
      observing(raw, (path) => asked.add(path)),
      fixturePlace(),
    )
  } catch {
    // That nothing fits is another matter; what it asked for is known.
  }
  const own = [...names, ...commonSettings, 'toJSON']
  return [...asked].filter((path) => !path.includes('.') && !own.includes(path))
}

/** What the admin shows first and what stands where nothing is stored must be the same. */
const unequalDefaults = (block: AssemblyBlock): string[] => {
  const parsed = (name: string, value: unknown): unknown => {
    const settings = { ...block.fixture.config, [name]: value }
    if (!parses(block, settings)) return undefined
    const [held] = valuesAt(block.settings(rawOf(block, settings), fixturePlace()), name)
    // An unticked box and one that nobody has seen are the same.
    return { value: held || false }
  }
  return topSettings(block).flatMap(({ path, field }) => {
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
