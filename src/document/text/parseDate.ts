import { cleanTyped } from './cleanTyped.ts'
import { isRealDate } from './points.ts'
import { englishMonths, months } from './swedish.ts'

const two = (value: string | number) => String(value).padStart(2, '0')
const monthOf = (word: string): number => {
  const name = word.replace(/\.$/, '').toLowerCase()
  const found = [months, englishMonths].map((list) =>
    list.findIndex(
      (month) => month.toLowerCase() === name || (name.length >= 3 && month.toLowerCase().startsWith(name)),
    ),
  )
  return Math.max(...found) + 1
}
/** Year first, month first named, or day first: Swedes and Britons both write the day before the month. */
const partsOf = (text: string): [year: string, month: string | number, day: string] | undefined => {
  const [, y1, m1, d1] =
    /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  if (y1 && m1 && d1) return [y1, m1, d1]
  const [, d2, m2, y2] = /^(\d{1,2}) ?[-./] ?(\d{1,2})(?:[-./]| ?[-./] ?| )(\d{4})$/.exec(text) ?? []
  if (y2 && m2 && d2) return [y2, m2, d2]
  const [, d3, word, y3] =
    /^(?:den |the )?(\d{1,2})(?:st|nd|rd|th|:e)?[ -](?:of )?(\p{L}+\.?)[ ,-]+(\d{4})$/iu.exec(text) ?? []
  return y3 && word && d3 ? [y3, monthOf(word), d3] : undefined
}

/**
 * A day as people and spreadsheets write it, as `2025-04-15`: `2025-04-15 00:00:00`, `20250515`, `15/3 2025`,
 * `2025-5-1`, `15.3.2025`, `1 maj 2025`. Nothing when it is no day, or none of the calendar's.
 */
export const parseDate = (typed: string): string | undefined => {
  const text = cleanTyped(typed).replace(/(\d)[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/, '$1')
  const parts = partsOf(text)
  const day = parts && `${parts[0]}-${two(parts[1])}-${two(parts[2])}`
  return day && isRealDate(day) ? day : undefined
}

/** As `parseDate`, as it is stored: what is no day is kept as it was written. */
export const readDate = (typed: string): string | undefined => parseDate(typed) ?? (typed.trim() || undefined)
