import { answerableOf, columnField, isChosen, rowLabels } from '#blocks/kit/index.ts'
import type { FormModel } from '#document/answer/form.ts'
import type { Place } from '#document/input/input.ts'
import { keysSeenFrom } from '#document/input/instanceKeys.ts'
import type { AskedFact } from '#document/input/needs.ts'
import type { AnswerViewConfig, ViewColumn } from './config.ts'
import { sourceOf } from './source.ts'
import { sourceRows } from './sourceRows.ts'
import type { SourceRow, View } from './View.ts'

/** A shown column is of the type it is answered by; what the designer says of it besides stands. */
const inherited = (column: ViewColumn, form: FormModel | undefined, place: Place): ViewColumn => {
  const field = column.fill === 'answer' ? undefined : columnField(form, column.shows || column.key)
  const there = field && answerableOf(column.key, field, place)
  if (!there) return column
  const { label, due, doneBy, doneWhen, printLevels, help } = column
  const same = column.type === there.type
  return {
    ...column,
    ...(there as Partial<ViewColumn>),
    ...{ label: label || there.label, due, doneBy, doneWhen, printLevels, help },
    ...(same && column.options.length > 0 ? { options: column.options } : {}),
    ...(same && column.scale ? { scale: column.scale } : {}),
    ...(same && column.unit ? { unit: column.unit } : {}),
    ...(same && column.type === 'number' ? { decimals: column.decimals } : {}),
    ...(same && (column.parts?.length ?? 0) > 0 ? { parts: column.parts, labelParts: column.labelParts } : {}),
    ...(same && column.itemLabel ? { itemLabel: column.itemLabel } : {}),
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** Seen from outside, a block that is repeated is shown as often as it is: an overview, with what each is called. */
const repeatedRows = (config: AnswerViewConfig, { form, instances }: AskedFact): SourceRow[] => {
  const found = instances.map((one) => ({ ...one, rows: sourceRows(config, one.answer) }))
  // Of one row everywhere, which is called the same everywhere, each is what it is repeated for.
  const isOne = rowLabels(form).size === 1 && found.every(({ rows }) => rows.length <= 1)
  return found.flatMap(({ instanceKey, item = '', answer, rows }): SourceRow[] => {
    const mark = instanceKey.slice(instanceKey.indexOf('@') + 1)
    if (rows.length > 0)
      return rows.map((row) => ({ ...row, key: `${row.key}@${mark}`, item, ...(isOne ? { whole: true } : {}) }))
    return isObject(answer) ? [{ key: mark, values: answer, item, whole: true }] : []
  })
}

export const viewOf = (config: AnswerViewConfig, data: Record<string, unknown>, place: Place): View => {
  const asked = (data.asked ?? { instances: [] }) as AskedFact
  const near = keysSeenFrom(place.instanceKey, config.sourceKey)
  const isRepeated =
    config.from === 'document' &&
    asked.instances.length > 0 &&
    !asked.instances.some(({ instanceKey }) => near.includes(instanceKey))
  const { form } = asked
  const all = isRepeated ? repeatedRows(config, asked) : sourceRows(config, sourceOf(config, data))
  const named = config.columns.find(({ key, label }) => key === config.onlyColumn || label === config.onlyColumn)
  const column = named?.shows || named?.key || config.onlyColumn
  const rows = all.filter(({ values }) => {
    const key = column || (Object.keys(values).length === 1 ? (Object.keys(values)[0] ?? '') : 'answer')
    return isChosen(config, values[key], columnField(form, key), place.language)
  })
  return {
    config: { ...config, columns: config.columns.map((one) => inherited(one, form, place)) },
    all,
    rows,
    form,
    names: rowLabels(form),
  }
}
/** The block is not in this document's template. */
export const isGone = ({ from }: AnswerViewConfig, data: Record<string, unknown>): boolean => {
  const asked = data.asked as AskedFact | undefined
  return asked !== undefined && from === 'document' && !asked.raw
}
/** It was looked for in the other templates, and is in none: one that is taken from the shelf may come before its source. */
export const isNotSent = (data: Record<string, unknown>): boolean =>
  (data.asked as AskedFact | undefined)?.gone === true
