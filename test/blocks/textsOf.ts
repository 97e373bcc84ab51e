import type { Field } from 'payload'
import { type AssemblyBlock, fixturePlace, withKeys } from '#blocks/kit/index.ts'
import type { Place, RawBlock } from '#document/input/input.ts'
import { text } from '#document/tree/nodes.ts'
import type { Language } from '#document/tree/tree.ts'

type Values = Record<string, unknown>
const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Keys, options of a setting, numbers, dates and terms mean something to a block; all else is somebody's words. */
const meant = /^([a-z][\w.:@-]*|(VT|HT)\d{4}|[^\p{L}]*|\d{4}-W\d\d|[0-9a-f-]{36})$/u
const inPlace = ['notation', 'suppression', 'language', 'audience']
/** `Xq7` in place of anybody's words, the same for the same words, so that names still find each other. */
const wordless = () => {
  const known = new Map<string, string>()
  const standIn = (words: string) => known.get(words) ?? known.set(words, `Xq${known.size}`).get(words) ?? ''
  const of = (value: unknown): unknown => {
    if (typeof value === 'string') return meant.test(value) ? value : standIn(value)
    if (Array.isArray(value)) return keyed(value).map(of)
    if (!isObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inPlace.includes(key) ? one : of(one)]))
  }
  return of
}
/** Rows keep the keys that their words gave them. */
const keyed = (rows: unknown[]): unknown[] => {
  const labelled = ['label', 'text', 'activity', 'name'].find((name) => isObject(rows[0]) && name in rows[0])
  const plain = rows.every((row) => isObject(row) && !('type' in row && 'version' in row))
  return labelled && plain ? withKeys(rows as Values[], labelled) : rows
}
/** The designer has written nothing: words are gone, choices and keys stay. */
const emptied = (value: unknown): unknown => {
  if (typeof value === 'string') return /^Xq\d+$/.test(value) ? '' : value
  if (Array.isArray(value)) return value.map(emptied)
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, emptied(one)])) : value
}

/** Names that the designer has misspelt: each leads nowhere. */
const lost = (value: unknown): unknown =>
  changed(value, (one) => ({
    ...one,
    ...Object.fromEntries(
      ['column', 'of', 'shows', 'doneBy', 'marks', 'marked', 'scale', 'values']
        .filter((name) => name in one)
        .map((name) => [name, Array.isArray(one[name]) ? ['Xqlost'] : 'Xqlost']),
    ),
  }))

type Choice = { name: string; values: unknown[] }
/** What else a designer could choose: each option of each choice, both ways of each flag, the most of each number. */
const choicesOf = (fields: Field[]): Choice[] =>
  fields.flatMap((field): Choice[] => {
    if (field.type === 'select')
      return [{ name: field.name, values: field.options.map((one) => (typeof one === 'string' ? one : one.value)) }]
    if (field.type === 'checkbox') return [{ name: field.name, values: [true, false] }]
    if (field.type === 'number') return [{ name: field.name, values: field.max === undefined ? [] : [field.max] }]
    return field.type !== 'array' && 'fields' in field ? choicesOf(field.fields) : []
  })
const arraysIn = (fields: Field[]): { name: string; fields: Field[] }[] =>
  fields.flatMap((field) => {
    if (field.type === 'array') return [{ name: field.name, fields: field.fields }]
    return 'fields' in field ? arraysIn(field.fields) : []
  })
const variationsOf = (settings: Values, fields: Field[]): Values[] => [
  ...choicesOf(fields).flatMap(({ name, values }) => values.map((value) => ({ ...settings, [name]: value }))),
  ...arraysIn(fields).flatMap(({ name, fields: own }) => {
    const rows = settings[name]
    if (!Array.isArray(rows)) return []
    return [
      { ...settings, [name]: [] },
      ...choicesOf(own).flatMap((choice) =>
        choice.values.map((value) => ({
          ...settings,
          [name]: rows.map((row) => (isObject(row) ? { ...row, [choice.name]: value } : row)),
        })),
      ),
    ]
  }),
]

/** Answers that give a block something to find: records without content, without records, figures out of all range. */
const changed = (value: unknown, change: (one: Values) => Values | undefined): unknown => {
  if (Array.isArray(value)) return value.map((one) => changed(one, change))
  if (!isObject(value)) return value
  const entries = Object.entries(change(value) ?? value)
  return Object.fromEntries(entries.map(([key, one]) => [key, changed(one, change)]))
}
const isRecords = (one: Values) => Array.isArray(one.order) && isObject(one.items)
const fewAnswers = (answer: unknown): unknown[] => [
  answer,
  undefined,
  changed(answer, (one) =>
    isRecords(one)
      ? { ...one, items: Object.fromEntries(Object.keys(one.items as Values).map((key) => [key, {}])) }
      : undefined,
  ),
]
const manyAnswers = (answer: unknown): unknown[] => [
  ...fewAnswers(answer),
  { nonsense: 7 },
  // Only the first, or only the last, of what a record holds.
  ...[0, -1].map((at) =>
    changed(answer, (one) =>
      isRecords(one)
        ? {
            ...one,
            items: Object.fromEntries(
              Object.entries(one.items as Values).map(([key, record]) => [
                key,
                Object.fromEntries(isObject(record) ? Object.entries(record).slice(at).slice(0, 1) : []),
              ]),
            ),
          }
        : undefined,
    ),
  ),
  changed(answer, (one) => (isRecords(one) ? { order: [], items: {} } : undefined)),
  changed(answer, (one) => (one.kind === 'number' ? { ...one, value: '-123456.5' } : undefined)),
  changed(answer, (one) => (one.kind === 'number' ? { kind: 'suppressed' } : undefined)),
  // A table in which somebody has begun: one cell of its first row is left.
  changed(answer, (one) => {
    const [row, ...rest] = Object.values(one)
    return isObject(row) && 'kind' in row && rest.length > 0 ? { [Object.keys(one)[0] ?? '']: row } : undefined
  }),
]

/** What names a thing to the program; all other strings are read by somebody. */
const names = new Set(
  'type key code severity tone style header blockKey path widget variant asset href target symbol align kind role display order'.split(
    ' ',
  ),
)
const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, one]) => (names.has(name) && !isObject(one) ? [] : wordsIn(one)))
}

const nothingNamed = { domains: [], subjects: [], measures: [], groups: [], scales: [] }
const tools = { rich: text, plain: (value: string) => value }
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
      ...wordsIn(attempt(() => block.form(raw, found, place, tools))),
      ...wordsIn(attempt(() => block.instructions(raw, found, place, tools))),
      ...answers.flatMap((given) => [
        ...wordsIn(attempt(() => block.compose(raw, given, found, place, tools))),
        ...wordsIn(attempt(() => block.check(raw, given, found, place, tools))),
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
/** What Payload stores in a new block without anybody's doing, for a designer whose admin speaks this language. */
export const storedAtFirst = (fields: Field[], language: Language): string[] =>
  fields.flatMap((field): string[] => {
    const given: unknown = 'defaultValue' in field && field.type !== 'select' ? field.defaultValue : undefined
    const value = typeof given === 'function' ? given({ req: { i18n: { language } } }) : given
    return [...wordsIn(value), ...('fields' in field ? storedAtFirst(field.fields, language) : [])]
  })

const swedish =
  /[åäö]|\b(och|inte|som|med|av|till|eller|saknas|finns|inga|ingen|inget|ej|svar|rad|rader|kolumn|mallen|blocket|insats|insatser|redovisning|antal|namn|titel|enhet|summa|tabell|rubrik|genomsnitt|utan|skala|datum|aktivitet|ansvarig|punkt|uppgift|elever|flickor|pojkar|kommunen|skolan|grupp|ja|nej|vald|visas|statistik|matris|kriterium|dokumenttyp|ska|januari|februari|mars|maj|juni|juli|augusti|oktober|vecka|vt|ht)\b/i
export const swedishIn = (phrases: string[]): string[] => [...new Set(phrases.filter((words) => swedish.test(words)))]
/** Said alike in both languages: not translated, or the same in both. A single small word is a key that was printed. */
export const alikeIn = (one: string[], other: string[]): string[] => {
  const known = new Set(other)
  const letters = (words: string) =>
    words
      .replace(/Xq\d+/g, '')
      .replace(/[^\p{L}\s]/gu, '')
      .trim()
  const phrases = (words: string) => letters(words).length > 1 && !/^\p{Ll}\S*$/u.test(letters(words))
  return [...new Set(one)].filter((words) => known.has(words) && phrases(words))
}
