import {
  blockWords,
  legendOf,
  levelTag,
  noteAfter,
  type PrintContext,
  type Scale,
  tableColumns,
  tableHead,
  valueLegend,
  valuesIn,
} from '#blocks/kit/index.ts'
import type { MeasuredValue } from '#document/answer/value.ts'
import { wordingOf } from '#document/input/wordingOf.ts'
import { formatSchoolYear, formatValue } from '#document/text/swedish.ts'
import { text } from '#document/tree/nodes.ts'
import type { Cell, Inline, Row, TableNode } from '#document/tree/tree.ts'
import type { RatingConfig } from './config.ts'
import type { RoleMeans } from './roleMeans.ts'

export type RatingContext = PrintContext & { rich: (text: string) => Inline[] }
/** Means by role, for each year shown; this year's last. */
export type YearMeans = { schoolYear: number; roles: Record<string, RoleMeans> }

/** Criteria by roles, each role with the years side by side; the mean row is of exact, unrounded values. */
export const ratingTable = (
  config: RatingConfig,
  years: YearMeans[],
  scale: Scale | undefined,
  { origin, place, rich, plain }: RatingContext,
  /** The year that nobody answered: it is said, and has no column of its own. */
  silent?: YearMeans,
): TableNode => {
  const words = blockWords(place.language)
  const { decimals } = config
  const notation = place.vocabulary.notation.schoolYear
  const slots = config.roles.flatMap((role) =>
    years.map((year) => ({ role, means: year.roles[role.key], label: formatSchoolYear(year.schoolYear, notation) })),
  )
  const columns = slots.map(({ role, label }, index) => ({
    key: `${role.key}-${index}`,
    type: config.printAs === 'level' ? ('degree' as const) : ('number' as const),
    ...(years.length > 1 ? { label, group: role.label } : { label: role.label, note: role.note }),
  }))
  const number = (value: MeasuredValue = { kind: 'missing' }): Cell => ({
    inlines: text(formatValue(value, { decimals, ...wordingOf(place) })),
    value,
  })
  const cell = (value: MeasuredValue = { kind: 'missing' }): Cell => {
    const level =
      config.printAs === 'level' && value.kind === 'number'
        ? scale?.levels.find((one) => one.value === Number(value.value))
        : undefined
    return level ? { inlines: [levelTag(level)], value } : number(value)
  }
  const rows = config.criteria.map(
    ({ key, label, note }): Row => ({
      key,
      cells: [
        { inlines: [...rich(label), ...noteAfter(note, rich)], header: 'row' },
        ...slots.map(({ means }) => cell(means?.criteria[key])),
      ],
    }),
  )
  const total: Row = {
    key: 'mean',
    role: 'total',
    cells: [{ inlines: rich(config.meanLabel), header: 'row' }, ...slots.map(({ means }) => number(means?.overall))],
  }
  const groups = [{ key: 'criteria', rows: config.showMean ? [...rows, total] : rows }]
  const current = years.at(-1)
  const counts = config.roles.flatMap((role) => {
    const { respondents } = current?.roles[role.key] ?? {}
    return respondents === undefined ? [] : [`${plain(role.label)} ${respondents}`]
  })
  const partial = slots.filter(({ means }) => means && means.used > 0 && means.used < means.of)
  const notes: Inline[][] = [
    ...(scale && config.showLegend ? [legendOf(scale)] : []),
    ...(counts.length > 0 ? [text(`${words.respondents}: ${counts.join(', ')}.`)] : []),
    ...(silent ? [text(words.noLastYear(formatSchoolYear(silent.schoolYear, notation)))] : []),
    ...(config.showMean ? [text(words.rounding)] : []),
    ...(config.showMean ? partial : []).map(({ role, label, means }) =>
      text(
        `${plain(config.meanLabel)}, ${plain(role.label)} ${label}: ${means?.used} ${words.ofValues(means?.of ?? 0)}`,
      ),
    ),
    ...valueLegend(valuesIn(groups), place),
  ]
  return {
    type: 'table',
    origin,
    caption: rich(config.caption),
    numbered: config.numbered,
    columns: [{ key: 'row', weight: 5 }, ...tableColumns(columns)],
    head: tableHead(columns, rich, rich(config.criteriaHeading)),
    groups,
    ...(notes.length > 0 ? { notes } : {}),
  }
}
