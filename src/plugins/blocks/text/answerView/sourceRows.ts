import { type Beside, pickAnswer } from '#blocks/kit/index.ts'
import { isRecords } from '#document/answer/answerText.ts'
import type { AnswerViewConfig, ViewColumn } from './config.ts'
import type { SourceRow } from './View.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const ofRecords = (order: string[], items: Record<string, unknown>): SourceRow[] => {
  const unordered = Object.keys(items).filter((key) => !order.includes(key))
  return [...unordered, ...order].flatMap((key) => (isObject(items[key]) ? [{ key, values: items[key] }] : []))
}
const isTable = (value: unknown): value is Record<string, Record<string, unknown>> =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.values(value).every((row) => isObject(row) && !('kind' in row))

/** Rows of the other block's answer: its records, or the rows of its tables; none where it is a single value. */
export const sourceRows = (config: AnswerViewConfig, answer: unknown): SourceRow[] => {
  const picked = pickAnswer(answer, config.field)
  if (isRecords(picked)) return ofRecords(picked.order, picked.items)
  if (!isObject(picked) || 'root' in picked) return []
  const parts = config.field ? [picked] : [picked, ...Object.values(picked)]
  const rows = parts.flatMap((part) => {
    if (isRecords(part)) return ofRecords(part.order, part.items)
    return isTable(part) ? Object.entries(part).map(([key, values]) => ({ key, values })) : []
  })
  return rows.filter((row, index) => !('items' in row.values) && rows.findIndex(({ key }) => key === row.key) === index)
}

export const shownValue = (column: ViewColumn, row: SourceRow): unknown => row.values[column.shows || column.key]

/** All that stands in a row, shown and answered: what decides whether a due date in it is met. */
export const besideIn = (config: AnswerViewConfig, row: SourceRow, answers: Record<string, unknown> = {}): Beside => ({
  columns: config.columns,
  values: Object.fromEntries(
    config.columns.map((column) => [
      column.key,
      column.fill === 'answer' ? answers[column.key] : shownValue(column, row),
    ]),
  ),
})
