import { measuredValueSchema } from '#document/answer/answer.ts'
import { indented, line, scalar } from './attributes.ts'
import { printValue } from './inlines.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isFlat = (value: unknown): boolean =>
  !isObject(value) && !(Array.isArray(value) && value.length > 0) ? true : measuredValueSchema.safeParse(value).success
const short = (value: unknown): string => {
  const measured = measuredValueSchema.safeParse(value)
  return measured.success ? `{${printValue(measured.data)}}` : scalar(value)
}

/**
 * Plain data of any shape as indented lines: what is said by one value on the line itself, lists of values on one line,
 * what is deeper below it.
 */
export const outline = (value: unknown): string[] => {
  if (Array.isArray(value))
    return value.flatMap((one) =>
      isFlat(one)
        ? [`- ${short(one)}`]
        : indented(outline(one)).map((row, index) => (index === 0 ? `- ${row.trimStart()}` : row)),
    )
  if (!isObject(value)) return [short(value)]
  const entries = Object.entries(value)
  const scalars = entries.filter(([, one]) => isFlat(one) && !isObject(one))
  return [
    ...(scalars.length > 0 ? [line('', Object.fromEntries(scalars))] : []),
    ...entries
      .filter((entry) => !scalars.includes(entry))
      .flatMap(([key, one]) => {
        if (isFlat(one)) return [`${key} = ${short(one)}`]
        if (Array.isArray(one) && one.every(isFlat)) return [`${key}: ${one.map(short).join(' | ')}`]
        return [key, ...indented(outline(one))]
      }),
  ]
}
