import { exampleAnswer } from '#document/answer/exampleAnswer.ts'
import type { RawBlock } from '#document/input/input.ts'
import type { AssemblyBlock } from '../define/BlockDefinition.ts'
import { fewAnswers } from './answersOf.ts'
import { exampleOf } from './exampleSettings.ts'
import { fixturePlace } from './fixturePlace.ts'
import { settingsIn, valuesAt, withSetting } from './settingsIn.ts'
import { shownSettings } from './shownSettings.ts'
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

/** The keys of its own list, of the columns where it is in none or in a row: what a choice of a column chooses among. */
const keysBeside = (settings: Values, path: string): string[] => {
  const own = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : 'rows'
  const list = own === 'rows' ? 'columns' : own
  return valuesAt(settings, `${list}.key`).filter((key) => typeof key === 'string')
}

/** The fixture with something also in the settings it leaves out, as far as its config takes it. */
export const filled = (block: AssemblyBlock): Values =>
  settingsIn(block.fields).reduce<Values>((settings, { path, field }) => {
    const isEmpty = valuesAt(settings, path).length === 0
    const next = withSetting(
      settings,
      path,
      exampleOf(field, keysBeside(settings, path)),
      field.type === 'array' && isEmpty,
    )
    return parses(block, next) ? next : settings
  }, block.fixture.config)

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
  const tryOut = (settings: Values, answers: unknown[]) => {
    for (const audience of ['internal', 'public'] as const)
      for (const answer of answers) {
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
  // What a designer is never shown is no setting of theirs.
  const judged = all.filter(({ field: { admin } }) => !(admin && 'hidden' in admin && admin.hidden))
  const left = () => judged.map(({ path }) => path).filter((path) => !read.has(path))
  const full = filled(block)
  // Its rows filled in, and else what it is for.
  const rowsFilled = Object.fromEntries(Object.keys(fixture.config).map((name) => [name, full[name]]))
  const few = fewAnswers(fixture.answer)
  // From the nearest to the farthest, until all is read.
  for (const settings of [fixture.config, full]) tryOut(settings, few)
  // What is shown only where the choices beside it are made so, and matters to an answer of that very kind.
  for (const path of left())
    for (const settings of [full, rowsFilled].flatMap((own) => shownSettings(own, fields, path)))
      if (!read.has(path)) tryOut(settings, [fixture.answer, answerTo(block, settings)])
  // What matters only where another choice is made, and where two choices meet.
  const choices = all.flatMap(({ path, field }) => (field.type === 'select' && !path.includes('.') ? [field] : []))
  const others = function* () {
    for (const own of [fixture.config, full]) yield* variationsOf(own, fields)
    for (const own of variationsOf(full, choices)) yield* variationsOf(own, choices)
  }
  for (const settings of others()) if (left().length > 0) tryOut(settings, few)
  return left()
}

/** An answer to the form that these settings make. */
const answerTo = (block: AssemblyBlock, settings: Values): unknown => {
  try {
    const place = fixturePlace(block.fixture.place)
    const form = block.form(rawOf(block, settings), block.fixture.data ?? {}, place, plainTools)
    return form && exampleAnswer(form, place.language, 2023)
  } catch {
    return undefined
  }
}
