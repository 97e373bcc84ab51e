import { missing } from '../answer/value.ts'
import type { ComposableBlock } from '../block.ts'
import { formatSchoolYear } from '../text/swedish.ts'
import { dataTokens, isDocumentToken } from '../text/variables.ts'
import type { ComposeInput, RawBlock, TemplateContent } from './input.ts'
import type { MeasureFact, Need, Scope } from './needs.ts'
import { type SectionInstance, sectionsOf } from './sections.ts'

/** Resolved data of tokens stands under this key: `resolved[tokensKey]['measure:…']`. */
export const tokensKey = '{{tokens}}'

const tokensIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? dataTokens(value)
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(tokensIn)
      : []
/** Tokens for data in all texts that are shown, each for the item it stands at. */
const tokensOf = (template: TemplateContent, sections: SectionInstance[]): string[] => [
  ...new Set(
    tokensIn([
      template.title,
      sections.map(({ section, blocks }) => [section.title, section.help, blocks.map(({ raw }) => raw)]),
    ]),
  ),
]
/** The same of a template as it is, wherever it may be shown. */
export const tokensWithin = (input: Parameters<typeof sectionsOf>[0]): string[] =>
  tokensOf(input.template, sectionsOf(input))

const scopeNames: Record<string, Scope> = { enhet: 'unit', skola: 'unit', område: 'area', kommun: 'municipality' }
const scopeOf = (name: string): Scope => scopeNames[name] ?? (name.replace(/^nyckel:/, 'key:') as Scope)

/** Without a period: the year's latest figure, by term, school year or calendar year, whichever the measure is given by. */
const periodsOf = (period: string | undefined, schoolYear: number): string[] => {
  const [spring, autumn] = [`VT${schoolYear + 1}`, `HT${schoolYear}`]
  if (period === undefined) return [spring, formatSchoolYear(schoolYear), String(schoolYear + 1), autumn]
  return [{ VT: spring, HT: autumn }[period] ?? period]
}

/**
 * `measure:key;group;period;scope` with defaults `all`, what there is of the school year, own unit; `count:school` units below;
 * `document:scope;sectionKey;years` another document, of this year or so many years before (`-1`: last year's).
 */
const tokenNeed = (name: string, schoolYear: number): Need => {
  const [kind, rest = ''] = name.split(/:(.*)/s)
  if (isDocumentToken(name)) {
    const [scope = '', sectionKey = '', years = '0'] = rest.split(';').map((part) => part.trim())
    const yearsBack = Math.abs(Number.parseInt(years.replace('\u2212', '-'), 10) || 0)
    return { kind: 'documentLink', scope: scopeOf(scope), yearsBack, ...(sectionKey ? { sectionKey } : {}) }
  }
  const [key = '', group = 'all', period, scope = 'unit'] = rest.split(';').map((part) => part.trim() || undefined)
  if (kind === 'count') return { kind: 'unitsBelow', kinds: key ? [key] : [] }
  return {
    kind: 'measures',
    measures: [key],
    groups: [group],
    periods: periodsOf(period, schoolYear),
    scopes: [scope as 'unit'],
  }
}

/**
 * What every block of a document asks for, by instance key and need name, for `load` to resolve in bulk.
 * A block whose settings cannot be read asks for nothing here; compose reports it in its place.
 */
export const needsOf = (
  blocks: ReadonlyMap<string, ComposableBlock>,
  input: Pick<ComposeInput, 'template' | 'unit' | 'schoolYear' | 'audience' | 'vocabulary' | 'visibility' | 'sets'>,
): Record<string, Record<string, Need>> => {
  const ask = (raw: RawBlock, run: () => Record<string, Need>) => {
    try {
      return blocks.has(raw.blockType) ? run() : {}
    } catch {
      return {}
    }
  }
  const sections = sectionsOf(input)
  const instances = sections.flatMap((section) => section.blocks)
  const own = instances.map(({ raw, place }): [string, Record<string, Need>] => [
    place.instanceKey,
    ask(raw, () => blocks.get(raw.blockType)?.needs(raw, place) ?? {}),
  ])
  const tokens = tokensOf(input.template, sections)
  const values = Object.fromEntries(tokens.map((name) => [name, tokenNeed(name, input.schoolYear)]))
  return Object.fromEntries([
    ...own,
    ...(tokens.length > 0 ? [[tokensKey, values] as [string, Record<string, Need>]] : []),
  ])
}

/** Values of the tokens that load resolved, by the token's own text. Suppression has already been applied. */
export const needsTokens = (input: ComposeInput): Record<string, unknown> => {
  // A measure that the municipality does not have is no figure that is missing: it is said as an unknown variable.
  const isKnown = (name: string) =>
    input.vocabulary.measures.some(({ key }) => key === name.slice('measure:'.length).split(';')[0]?.trim())
  return Object.fromEntries(
    Object.entries(input.resolved[tokensKey] ?? {}).flatMap(([name, result]): [string, unknown][] => {
      if (isDocumentToken(name)) return [[name, result]]
      const found = Array.isArray(result) ? result : []
      if (name.startsWith('count:')) return [[name, found.length]]
      const [fact] = found as MeasureFact[]
      return fact || isKnown(name) ? [[name, fact?.value ?? missing()]] : []
    }),
  )
}
