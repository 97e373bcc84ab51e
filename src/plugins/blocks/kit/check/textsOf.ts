import type { Place, RawBlock } from '#document/input/input.ts'
import { text } from '#document/tree/nodes.ts'
import type { Language } from '#document/tree/tree.ts'
import type { AssemblyBlock } from '../define/BlockDefinition.ts'
import { fewAnswers, manyAnswers } from './answersOf.ts'
import { fixturePlace } from './fixturePlace.ts'
import { changed, isObject, type Values } from './values.ts'
import { variationsOf } from './variationsOf.ts'
import { emptied, lost, wordless } from './wordless.ts'

/** What names a thing to the program; all other strings are read by somebody. */
const names = new Set(
  'type key code severity tone style header blockKey path widget variant asset href target symbol align kind role display order'.split(
    ' ',
  ),
)
export const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, one]) => (names.has(name) && !isObject(one) ? [] : wordsIn(one)))
}

const nothingNamed = { domains: [], subjects: [], measures: [], groups: [], scales: [] }
/** Tokens as written. */
export const plainTools = { rich: text, plain: (value: string) => value }
/** Whatever a block does, with a fault as the words it says; without data it may fail in other ways, which say nothing. */
const attempt = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return error instanceof Error && error.name === 'BlockFault' ? { message: error.message } : undefined
  }
}

/**
 * Every word that a block says by itself, in document, form, above the form and in its findings: its fixture with
 * nobody else's words in it, under every choice a designer has, with all sorts of answers and with nothing at all.
 */
export const textsOf = (block: AssemblyBlock, language: Language): string[] => {
  const of = wordless()
  const { fixture, fields, slug } = block
  const config = of(fixture.config) as Values
  const answer = of(fixture.answer)
  const data = of(fixture.data ?? {}) as Values
  const around = of(fixturePlace(fixture.place)) as Place
  const unnamed = { ...around, vocabulary: { ...around.vocabulary, ...nothingNamed } }
  const poorer = changed(data, ({ n: _, answer: __, unitName: ___, ...one }) => one) as Values
  const without = Object.fromEntries(
    Object.entries(data).map(([name, one]) => [name, Array.isArray(one) ? [] : undefined]),
  )
  const bare = emptied(config) as Values
  const settings = [
    config,
    lost(config) as Values,
    bare,
    {},
    { columns: 'nonsense', caption: 7, rows: 7, content: 7, image: [] },
  ]
  const [few, many] = [fewAnswers(answer), manyAnswers(answer)]
  const phrases = (
    own: Values,
    audience: Place['audience'],
    found: Values,
    answers: unknown[],
    where = around,
  ): string[] => {
    const place: Place = { ...where, language, audience, today: '2030-01-01', preview: audience === 'internal' }
    const raw = { ...own, blockKey: place.instanceKey, blockType: slug } as RawBlock
    return [
      ...wordsIn(attempt(() => block.form(raw, found, place, plainTools))),
      ...wordsIn(attempt(() => block.instructions(raw, found, place, plainTools))),
      ...answers.flatMap((given) => [
        ...wordsIn(attempt(() => block.compose(raw, given, found, place, plainTools))),
        ...wordsIn(attempt(() => block.check(raw, given, found, place, plainTools))),
      ]),
    ]
  }
  return [
    ...settings.flatMap((own) => [
      ...phrases(own, 'internal', data, many),
      ...phrases(own, 'public', data, many),
      ...phrases(own, 'internal', without, many),
      ...phrases(own, 'public', without, many),
      ...phrases(own, 'public', poorer, many, unnamed),
    ]),
    ...variationsOf(config, fields).flatMap((own) => phrases(own, 'public', data, few)),
    ...variationsOf(bare, fields).flatMap((own) => phrases(own, 'internal', data, few)),
  ].filter((words) => !dump.test(words))
}
/** An answer that cannot be read is printed as it is stored. */
const dump = /^\{"/
