import type { Field } from 'payload'
import type { RawBlock } from '#document/input/input.ts'
import type { AssemblyBlock } from '../define/defineBlock.ts'
import { fewAnswers } from './answersOf.ts'
import { fixturePlace } from './fixturePlace.ts'
import { type NamedField, type Setting, settingsIn, valuesAt, withSetting } from './settingsIn.ts'
import { plainTools } from './textsOf.ts'
import type { Values } from './values.ts'
import { variationsOf } from './variationsOf.ts'

export const rawOf = (block: AssemblyBlock, settings: Values): RawBlock => ({
  ...settings,
  blockKey: 'block',
  blockType: block.slug,
})
export const parses = (block: AssemblyBlock, settings: Values): boolean => {
  try {
    return block.settings(rawOf(block, settings), fixturePlace()) !== undefined
  } catch {
    return false
  }
}

/** Something that a designer could have set; a list has a row with all of its own. */
const exampleOf = (field: NamedField): unknown => {
  switch (field.type) {
    case 'checkbox':
      return true
    case 'number':
      return field.min ?? 1
    case 'select':
      return field.options.map((one) => (typeof one === 'string' ? one : one.value))[0]
    case 'array':
      return [exampleRow(field.fields)]
    case 'group':
      return exampleRow(field.fields)
    default:
      return 'hasMany' in field && field.hasMany ? ['x'] : 'x'
  }
}
const exampleRow = (fields: readonly Field[]): Values =>
  Object.fromEntries(
    settingsIn(fields).flatMap(({ path, field }) => (path.includes('.') ? [] : [[path, exampleOf(field)]])),
  )

/** The fixture with something also in the settings it leaves out, as far as its config takes it. */
const filled = (block: AssemblyBlock): Values =>
  settingsIn(block.fields).reduce<Values>((settings, { path, field }) => {
    const isEmpty = valuesAt(settings, path).length === 0
    const next = withSetting(settings, path, exampleOf(field), field.type === 'array' && isEmpty)
    return parses(block, next) ? next : settings
  }, block.fixture.config)

/**
 * In a row, what matters only sometimes (`when`) comes and goes with what it depends on, which is held here, and with an
 * answer of that very kind, which a fixture need not have. A row's key is made for whoever compares rows.
 */
const isHeldByOthers = ({ path }: Setting, all: readonly Setting[]): boolean =>
  all.some(
    ({ path: other, field: { name, admin = {} } }) =>
      other.includes('.') &&
      (path === other || path.startsWith(`${other}.`)) &&
      ('condition' in admin || (name === 'key' && 'hidden' in admin)),
  )

/** Settings that nobody has asked for, whatever was chosen and answered; those of rows too. */
export const unreadSettings = (block: AssemblyBlock): string[] => {
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
  const all = settingsIn(fields)
  const judged = all.filter((setting) => !isHeldByOthers(setting, all)).map(({ path }) => path)
  const left = () => judged.filter((path) => !read.has(path))
  const choices = all.flatMap(({ path, field }) => (field.type === 'select' && !path.includes('.') ? [field] : []))
  const full = filled(block)
  for (const settings of [fixture.config, full].flatMap((own) => [own, ...variationsOf(own, fields)])) tryOut(settings)
  // What matters only where two choices meet.
  if (left().length > 0)
    for (const own of variationsOf(full, choices)) for (const settings of variationsOf(own, choices)) tryOut(settings)
  return left()
}
