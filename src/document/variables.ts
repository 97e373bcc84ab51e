import type { ComposeInput, Place } from './input.ts'
import { text } from './nodes.ts'
import { formatSchoolYear, formatValue } from './swedish.ts'
import { assertNever, type Inline } from './tree.ts'
import type { MeasuredValue } from './value.ts'
import { wordsOf } from './words.ts'

const token = /\{\{\s*([^{}]+?)\s*\}\}/g
/** Swedish names a designer may write for the variables; code and stored keys use the English ones. */
const aliases: Record<string, string> = {
  läsår: 'schoolYear',
  enhet: 'unit',
  skola: 'unit',
  område: 'area',
  kommun: 'municipality',
  rektor: 'headTeacher',
}
const canonical = (name: string) =>
  name
    .replace(/^[^.:]+/, (head) => aliases[head] ?? head)
    .replace('.nästa', '.next')
    .replace('.förra', '.previous')

/** All variables of a place by name: years, terms, unit and its ancestors, item of a repeated section, roles. */
export const variablesOf = (input: ComposeInput, place: Pick<Place, 'item'>): Record<string, string> => {
  const { schoolYear, unit, vocabulary } = input
  const year = (offset: number) => formatSchoolYear(schoolYear + offset, vocabulary.notation.schoolYear)
  const ancestors = Object.fromEntries(unit.ancestors.map((ancestor) => [ancestor.kind, ancestor.name]))
  return {
    ...ancestors,
    ...input.variables,
    schoolYear: year(0),
    'schoolYear.next': year(1),
    'schoolYear.previous': year(-1),
    year: String(schoolYear + 1),
    'year.next': String(schoolYear + 2),
    'year.previous': String(schoolYear),
    unit: unit.name,
    municipality: input.document.municipality.name,
    ...(unit.kind === 'area' ? { area: unit.name } : {}),
    ...(place.item ? { item: place.item.label, 'item.key': place.item.key } : {}),
  }
}

export type TokenScope = {
  variables: Record<string, string>
  language: ComposeInput['template']['language']
  /** Values of `{{measure:…}}` and `{{count:…}}`, resolved by load under the token's own text. */
  values: Record<string, unknown>
  /** What a reference to a numbered section prints, known before blocks are composed. Others wait for numbering. */
  labels?: ReadonlyMap<string, string>
  onProblem: (message: string) => void
}
/** The tokens of a text that need data from load, as written between the braces. */
export const dataTokens = (value: string): string[] =>
  [...value.matchAll(token)].map((match) => match[1] ?? '').filter((name) => /^(measure|count):/.test(name))

const resolveToken = (name: string, scope: TokenScope): Inline[] => {
  if (name.startsWith('ref:')) {
    const target = name.slice(4).trim()
    return [{ type: 'reference', target, text: scope.labels?.get(target) ?? '' }]
  }
  if (name.startsWith('note:')) return [{ type: 'note', inlines: text(name.slice(5).trim()) }]
  if (/^(measure|count):/.test(name) && name in scope.values) {
    const value = scope.values[name]
    return text(typeof value === 'number' ? String(value) : formatValue(value as MeasuredValue | undefined))
  }
  const value = scope.variables[canonical(name)]
  if (value !== undefined) return text(value)
  scope.onProblem(
    `Variabeln {{${name}}} finns inte. Rätta namnet i mallen eller lägg in värdet hos kommunen eller enheten.`,
  )
  return text(`[${wordsOf(scope.language).missingVariable}: ${name}]`)
}

/** Neighbouring plain texts become one, so that a resolved sentence is one run in every output. */
const joined = (inlines: Inline[]): Inline[] =>
  inlines.reduce<Inline[]>((done, next) => {
    const last = done.at(-1)
    if (last?.type === 'text' && next.type === 'text') done[done.length - 1] = text(last.text + next.text)[0] ?? last
    else done.push(next)
    return done
  }, [])

/** A designer's text to inlines, tokens resolved, line breaks kept. Answers never go through here. */
export const interpolate = (value: string, scope: TokenScope): Inline[] => joined(resolvedLines(value, scope))
const resolvedLines = (value: string, scope: TokenScope): Inline[] =>
  value.split('\n').flatMap((line, index) => {
    const done: Inline[] = index > 0 ? [{ type: 'break' }] : []
    let last = 0
    for (const match of line.matchAll(token)) {
      done.push(...text(line.slice(last, match.index)), ...resolveToken(match[1] ?? '', scope))
      last = match.index + match[0].length
    }
    return [...done, ...text(line.slice(last))]
  })

/** Inlines as plain text, for titles in lists, alternative texts and file names. */
export const inlineText = (inlines: Inline[]): string =>
  inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
        case 'link':
        case 'reference':
          return inline.text
        case 'tag':
          return inline.label
        case 'break':
          return ' '
        case 'note':
          return ''
        default:
          return assertNever(inline)
      }
    })
    .join('')
