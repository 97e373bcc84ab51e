import type { MeasuredValue } from '../answer/value.ts'
import type { ComposeInput, Place } from '../input/input.ts'
import type { DocumentFact } from '../input/needs.ts'
import { text } from '../tree/nodes.ts'
import { assertNever, type Inline } from '../tree/tree.ts'
import { factVariables } from './factWords.ts'
import { itemVariables } from './itemVariables.ts'
import { noteReference } from './noteReference.ts'
import { isSafeLink } from './richTextKinds.ts'
import { formatSchoolYear, formatValue } from './swedish.ts'
import { canonicalName, listed, tokenPattern } from './tokenNames.ts'
import { wordsOf } from './words.ts'

/** What variables are made of: enough of a compose input to word a title before there is a document. */
export type Named = Pick<ComposeInput, 'schoolYear' | 'unit' | 'facts' | 'vocabulary' | 'variables'> & {
  template?: Pick<ComposeInput['template'], 'language'>
  document: Pick<ComposeInput['document'], 'municipality'>
}
/** The variables of a place by name: years, unit and its ancestors, item of a repeated section, roles. */
export const variablesOf = (input: Named, place: Pick<Place, 'item'>): Record<string, string> => {
  const { schoolYear, unit, vocabulary } = input
  const language = input.template?.language ?? 'sv'
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
    ...factVariables('unit', input.facts?.unit, language),
    ...factVariables('municipality', input.facts?.municipality, language),
    ...(unit.kind === 'area' ? { area: unit.name } : {}),
    ...itemVariables(place.item),
  }
}

export type TokenScope = {
  variables: Record<string, string>
  language: ComposeInput['template']['language']
  /** What stands for a hidden value; `..` without. */
  symbol?: string
  /** What `{{measure:…}}`, `{{count:…}}` and `{{document:…}}` stand for, resolved by load under the token's own text. */
  values: Record<string, unknown>
  /** What a reference to a numbered section prints, known before blocks are composed. Others wait for numbering. */
  labels?: ReadonlyMap<string, string>
  onProblem: (message: string) => void
}
/** `{{document:…}}`, or `{{dokument:…}}` as a Swedish designer writes it. */
export const isDocumentToken = (name: string) => /^(document|dokument):/.test(name)
const needsData = (name: string) => isDocumentToken(name) || /^(measure|count):/.test(name)
/** The tokens of a text that need data from load, as written between the braces. */
export const dataTokens = (value: string): string[] =>
  [...value.matchAll(tokenPattern)].map((match) => match[1] ?? '').filter(needsData)

/** `avsnitt 3 i Nämndens plan 2022/23`, as a link where the reader may follow one. */
const documentInlines = (name: string, scope: TokenScope): Inline[] => {
  const document = scope.values[name] as DocumentFact | undefined
  const words = wordsOf(scope.language)
  const sectionKey = name.split(';')[1]?.trim()
  if (!document || (sectionKey && document.url && !document.label))
    scope.onProblem(document ? words.deadSection(name, document.title) : words.deadDocument(name))
  if (!document) return text(`[${words.missingReference}: ${name}]`)
  const title = document.label ? `${document.label} ${words.in} ${document.title}` : document.title
  return document.url && isSafeLink(document.url) ? [{ type: 'link', href: document.url, text: title }] : text(title)
}
const resolveToken = (name: string, scope: TokenScope): Inline[] => {
  if (name.startsWith('ref:')) {
    const target = name.slice(4).trim()
    return [{ type: 'reference', target, text: scope.labels?.get(target) ?? '' }]
  }
  const marked = noteReference(name)
  if (marked) return [{ type: 'reference', text: '', ...marked }]
  if (name.startsWith('note:')) return [{ type: 'note', inlines: text(name.slice(5).trim()) }]
  if (isDocumentToken(name)) return documentInlines(name, scope)
  if (needsData(name) && Object.hasOwn(scope.values, name)) {
    const value = scope.values[name]
    if (typeof value === 'number') return text(String(value))
    return text(formatValue(value as MeasuredValue | undefined, scope))
  }
  // A municipality may have a role of that very name.
  const value = listed(scope.variables, name) ?? listed(scope.variables, canonicalName(name))
  if (value !== undefined) return text(value)
  const words = wordsOf(scope.language)
  scope.onProblem(words.unknownVariable(name))
  return text(`[${words.missingVariable}: ${name}]`)
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
    for (const match of line.matchAll(tokenPattern)) {
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
