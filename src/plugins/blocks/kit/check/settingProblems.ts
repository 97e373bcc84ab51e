import type { Field } from 'payload'
import type { RawBlock } from '#document/input/input.ts'
import { isEqual } from '#document/isEqual.ts'
import type { AssemblyBlock } from '../define/defineBlock.ts'
import { commonSettings } from '../define/registry.ts'
import { fewAnswers } from './answersOf.ts'
import { fixturePlace } from './fixturePlace.ts'
import { observing } from './observing.ts'
import { plainTools } from './textsOf.ts'
import type { Values } from './values.ts'
import { variationsOf } from './variationsOf.ts'

/** The settings at the block's own level. Rows of lists are read as a whole, by what their types need. */
const settingsIn = (fields: readonly Field[]): NamedField[] =>
  fields.flatMap((field): NamedField[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => settingsIn(tab.fields))
    if ('name' in field && field.name) return [field as NamedField]
    return 'fields' in field ? settingsIn(field.fields) : []
  })
type NamedField = Extract<Field, { name: string }>

const rawOf = (block: AssemblyBlock, settings: Values): RawBlock => ({
  ...settings,
  blockKey: 'block',
  blockType: block.slug,
})
const parses = (block: AssemblyBlock, settings: Values): boolean => {
  try {
    return block.settings(rawOf(block, settings), fixturePlace()) !== undefined
  } catch {
    return false
  }
}

/** What the config asks for where every field is filled in, and no field can set. */
const withoutField = (block: AssemblyBlock): string[] => {
  const names = settingsIn(block.fields).map(({ name }) => name)
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

/** The fixture with something also in the settings it leaves out, as far as its config takes it. */
const filled = (block: AssemblyBlock): Values => {
  const settings = { ...block.fixture.config }
  for (const { name, type } of settingsIn(block.fields)) {
    const value = type === 'checkbox' ? true : type === 'number' ? 1 : 'x'
    if (!(name in settings) && parses(block, { ...settings, [name]: value })) settings[name] = value
  }
  return settings
}

/** Nobody has asked for it, whatever was chosen and answered. */
const unread = (block: AssemblyBlock): string[] => {
  const { fixture, fields } = block
  const read = new Set<string>()
  const observed = block.observed((path) => read.add(path))
  const data = fixture.data ?? {}
  const attempt = (run: () => unknown) => {
    try {
      run()
    } catch {
      // Settings that cannot be, or that its data does not suit, are the other checks' matter.
    }
  }
  const tryOut = (settings: Values) => {
    for (const audience of ['internal', 'public'] as const)
      for (const answer of fewAnswers(fixture.answer)) {
        const place = { ...fixturePlace(fixture.place), audience, today: '2030-01-01' }
        const raw = rawOf(block, settings)
        attempt(() => observed.needs(raw, place))
        attempt(() => observed.form(raw, data, place, plainTools))
        attempt(() => observed.instructions(raw, data, place, plainTools))
        attempt(() => observed.compose(raw, answer, data, place, plainTools))
        attempt(() => observed.check(raw, answer, data, place, plainTools))
        attempt(() => observed.projections(raw, answer, data, place))
      }
  }
  const left = () =>
    settingsIn(fields)
      .map(({ name }) => name)
      .filter((name) => !read.has(name))
  const choices = settingsIn(fields).filter(({ type }) => type === 'select')
  const full = filled(block)
  for (const settings of [fixture.config, full].flatMap((own) => [own, ...variationsOf(own, fields)])) tryOut(settings)
  // What matters only where two choices meet.
  if (left().length > 0)
    for (const own of variationsOf(full, choices)) for (const settings of variationsOf(own, choices)) tryOut(settings)
  return left()
}

/** What the admin shows first and what stands where nothing is stored must be the same. */
const unequalDefaults = (block: AssemblyBlock): string[] => {
  const parsed = (name: string, value: unknown): unknown => {
    const settings = { ...block.fixture.config, [name]: value }
    if (!parses(block, settings)) return undefined
    const config = block.settings(rawOf(block, settings), fixturePlace()) as Values
    // An unticked box and one that nobody has seen are the same.
    return { value: config[name] || false }
  }
  return settingsIn(block.fields).flatMap((field) => {
    const first: unknown = 'defaultValue' in field ? field.defaultValue : undefined
    // Rows to start from, and what follows the admin's language, are an example rather than a default.
    if (field.type === 'array' || typeof first === 'function') return []
    if (first === undefined && field.type !== 'checkbox') return []
    const [shown, absent] = [parsed(field.name, first ?? false), parsed(field.name, undefined)]
    return shown && absent && !isEqual(shown, absent) ? [field.name] : []
  })
}

/** Settings that cannot be made, are read by nobody, or begin as something else than what the admin shows. */
export const settingProblems = (block: AssemblyBlock): string[] => [
  ...withoutField(block).map((path) => `its config reads "${path}", which no field sets; add a field or remove it.`),
  ...unread(block).map(
    (path) => `nobody reads the field "${path}"; use it, remove it, or let the fixture show what it is for.`,
  ),
  ...unequalDefaults(block).map(
    (path) =>
      `"${path}" begins as one thing in the admin and is another where nothing is stored; give both one default.`,
  ),
]
