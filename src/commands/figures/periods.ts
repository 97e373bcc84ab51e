import { type PeriodKind, periodKindOf, periodKinds } from '#document/figures/register.ts'
import type { MeasureDefinition } from '#document/input/input.ts'

/** Newest last: terms, school years and years by when they end. */
export const periodOrder = (period: string): number =>
  Number(/\d{4}/u.exec(period)?.[0]) * 2 + (/^HT|\//u.test(period) ? 1 : 0)

/** Terms, school years and years that have figures, and those of this year and the last: newest first. */
export const periodsAround = (found: string[], measures: MeasureDefinition[], today = new Date()): string[] => {
  const year = today.getFullYear()
  const usual = [year, year - 1].flatMap((one) => [
    `HT${one}`,
    `VT${one}`,
    `${one - 1}/${String(one % 100).padStart(2, '0')}`,
    String(one),
  ])
  const kinds = new Set<PeriodKind>(measures.flatMap(({ periodKind }) => periodKind ?? periodKinds))
  return [...new Set([...found, ...usual.filter((period) => kinds.has(periodKindOf(period)))])].toSorted(
    (a, b) => periodOrder(b) - periodOrder(a) || a.localeCompare(b),
  )
}
