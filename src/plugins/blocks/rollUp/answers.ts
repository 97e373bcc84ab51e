import { measuredValueSchema } from '../../../document/answer.ts'
import { isEmpty } from '../../../document/checkFields.ts'
import type { AnswerBelowFact } from '../../../document/needs.ts'
import { paragraph, text } from '../../../document/nodes.ts'
import type { DocumentNode, FigureNode, TableNode } from '../../../document/tree.ts'
import { missing, numberValue } from '../../../document/value.ts'
import { chartFigure } from '../chart/chartFigure.ts'
import { cellContent } from '../fields/designerText.ts'
import { pickAnswer } from '../fields/pickAnswer.ts'
import { isRecords, printUnknown } from '../fields/printUnknown.ts'
import { publicValue } from '../fields/publicValue.ts'
import { scaleOf } from '../fields/scales.ts'
import { blockWords } from '../fields/words.ts'
import type { RollUpConfig, UnitFigure } from './config.ts'
import type { RollUpContext } from './figures.ts'
import { unitLink } from './unitLink.ts'

export type Found = { fact: AnswerBelowFact; value: unknown }
const source = ({ fact }: Found) => ({ name: fact.unitName, ...(fact.url ? { url: fact.url } : {}) })
const hasWords = (nodes: DocumentNode[]) => nodes.length > 0

/** Each unit's answer with where it comes from. Units that have not answered are left out here and named elsewhere. */
export const foundAnswers = (config: RollUpConfig, facts: AnswerBelowFact[]): Found[] =>
  facts.map((fact) => ({ fact, value: pickAnswer(fact.answer, config.field) })).filter(({ value }) => !isEmpty(value))

export const quoteNodes = (config: RollUpConfig, found: Found[], { origin, place }: RollUpContext): DocumentNode[] =>
  found.flatMap((one): DocumentNode[] => {
    const children = printUnknown(origin, named(config, one.value, place), place.language)
    return hasWords(children) ? [{ type: 'quote', origin, children, source: unitLink(source(one)) }] : []
  })

export const answerTable = (
  config: RollUpConfig,
  found: Found[],
  { origin, place, rich }: RollUpContext,
): TableNode => {
  const words = blockWords(place.language)
  return {
    type: 'table',
    origin,
    caption: rich(config.caption),
    numbered: config.numbered,
    columns: [
      { key: 'unit', weight: 2 },
      { key: 'answer', weight: 5 },
    ],
    head: [
      {
        key: 'head',
        cells: [words.unit, words.answer].map((heading) => ({ inlines: text(heading), header: 'column' as const })),
      },
    ],
    groups: [
      {
        key: 'units',
        rows: found.map((one) => ({
          key: one.fact.unitKey,
          cells: [
            { inlines: unitLink(source(one)), header: 'row' as const },
            cellContent(printUnknown(origin, named(config, one.value, place), place.language)),
          ],
        })),
      },
    ],
  }
}

/** Option and level keys as the words they stand for. */
const labelOf = (config: RollUpConfig, key: string, place: RollUpContext['place']): string =>
  [...config.options, ...(scaleOf(config.scale, place)?.levels ?? [])].find((option) => option.key === key)?.label ??
  key
const named = (config: RollUpConfig, value: unknown, place: RollUpContext['place']): unknown =>
  typeof value === 'string'
    ? labelOf(config, value, place)
    : Array.isArray(value)
      ? value.map((key) => labelOf(config, String(key), place))
      : value

const chosen = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.map(String)
  return isRecords(value) ? value.order.flatMap((key) => chosen(value.items[key])) : []
}

/** How many units chose what; options that nobody chose are there with 0. */
export const distributionNode = (
  config: RollUpConfig,
  found: Found[],
  { origin, place, rich, plain }: RollUpContext,
): TableNode | FigureNode => {
  const words = blockWords(place.language)
  const picked = found.map(({ value }) => [...new Set(chosen(value))])
  const known = [...config.options, ...(scaleOf(config.scale, place)?.levels ?? [])].map(({ key }) => key)
  const keys = [...new Set([...known, ...picked.flat()])]
  const counts = keys.map((key) => picked.filter((choices) => choices.includes(key)).length)
  const table: TableNode = {
    type: 'table',
    origin,
    caption: rich(config.caption),
    numbered: config.numbered,
    columns: [
      { key: 'option', weight: 3 },
      { key: 'count', align: 'number' },
    ],
    head: [
      {
        key: 'head',
        cells: [words.answer, words.units].map((heading) => ({ inlines: text(heading), header: 'column' as const })),
      },
    ],
    groups: [
      {
        key: 'options',
        rows: keys.map((key, at) => ({
          key,
          cells: [
            { inlines: text(labelOf(config, key, place)), header: 'row' as const },
            { inlines: text(String(counts[at])) },
          ],
        })),
      },
    ],
    notes: [text(words.answeredOf(found.length))],
  }
  if (!config.showChart || keys.length === 0) return table
  const drawn = {
    categories: keys.map((key) => ({ key, label: labelOf(config, key, place) })),
    series: [{ key: 'count', label: plain(config.caption) || words.units }],
    values: counts.map((count) => [numberValue(count)]),
    unit: '',
    decimals: 0,
    sources: [],
  }
  const chart = { kind: 'bars' as const, max: config.chartMax, target: undefined, showData: false }
  const texts = {
    caption: rich(config.caption),
    alt: plain(config.chartAlt),
    targetLabel: '',
    language: place.language,
  }
  return { ...chartFigure(chart, drawn, origin, texts), data: { ...table, numbered: false } }
}

/** Answers that are numbers, or levels that have a value; anything else is missing, and says why. */
export const answerFigures = (
  config: RollUpConfig,
  facts: AnswerBelowFact[],
  place: RollUpContext['place'],
): UnitFigure[] =>
  facts.map((fact) => {
    const value = pickAnswer(fact.answer, config.field)
    const measured = measuredValueSchema.safeParse(value)
    const level = scaleOf(config.scale, place)?.levels.find(({ key }) => key === value)
    return {
      key: fact.unitKey,
      name: fact.unitName,
      ...(fact.areaName ? { areaName: fact.areaName } : {}),
      ...(fact.url ? { url: fact.url } : {}),
      value: measured.success
        ? publicValue(measured.data, place)
        : level?.value === undefined
          ? missing()
          : { kind: 'number' as const, value: String(level.value) },
    }
  })

const isHandedIn = ({ state }: AnswerBelowFact) => ['handedIn', 'adopted', 'published'].includes(state)
/** Names those who have not answered or not handed in, so that nobody takes silence for an answer. */
export const missingNode = (
  facts: AnswerBelowFact[],
  found: Found[],
  { origin, place }: RollUpContext,
): DocumentNode[] => {
  const words = blockWords(place.language)
  const silent = facts.filter((fact) => !found.some((one) => one.fact === fact))
  const said = (facts: AnswerBelowFact[], say: (units: string) => string) =>
    facts.length > 0
      ? [paragraph(origin, text(say([...new Set(facts.map(({ unitName }) => unitName))].join(', '))), 'muted')]
      : []
  return [
    ...said(silent.filter(isHandedIn), words.noAnswerFrom),
    ...said(
      silent.filter((fact) => !isHandedIn(fact)),
      words.notHandedIn,
    ),
  ]
}
