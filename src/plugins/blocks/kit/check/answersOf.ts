import { changed, isObject, type Values } from './values.ts'

const isRecords = (one: Values) => Array.isArray(one.order) && isObject(one.items)
/** Answers that give a block something to find: as it is, none, records without content. */
export const fewAnswers = (answer: unknown): unknown[] => [
  answer,
  undefined,
  changed(answer, (one) =>
    isRecords(one)
      ? { ...one, items: Object.fromEntries(Object.keys(one.items as Values).map((key) => [key, {}])) }
      : undefined,
  ),
]
/** Also broken ones, half a record, no records, figures out of all range and hidden ones. */
export const manyAnswers = (answer: unknown): unknown[] => [
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
