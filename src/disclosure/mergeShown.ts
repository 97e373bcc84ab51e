import { isSecret } from './findLeaks.ts'
import type { Leak, MeasureShape, PublishedFigure } from './PublishedFigure.ts'

const keyOf = ({ unit, group }: PublishedFigure) => `${unit}\u0000${group}`
const decimals = ({ value }: PublishedFigure) =>
  value.kind === 'number' ? (value.value.split('.')[1]?.length ?? 0) : value.kind === 'about100' ? -1 : -2
const placesOf = (figures: readonly PublishedFigure[]) => [...new Set(figures.flatMap(({ places = [] }) => places))]

/**
 * What all documents together say of each figure of one measure and period: the most exact that any of them shows. One
 * that is hidden in one document and stands in another is given away by that alone.
 */
export const mergeShown = (
  figures: readonly PublishedFigure[],
  shape: MeasureShape,
): { figures: PublishedFigure[]; leaks: Leak[] } => {
  const leaks: Leak[] = []
  const merged = [...Map.groupBy(figures, keyOf).values()].flatMap((same): PublishedFigure[] => {
    const [best] = same.toSorted((a, b) => decimals(b) - decimals(a))
    if (!best) return []
    const n = same.find((one) => one.n !== undefined)?.n
    const saying = same.filter((one) => decimals(one) === decimals(best))
    const figure = { ...best, ...(n === undefined ? {} : { n }), places: placesOf(saying) }
    const hidden = same.filter((one) => one.value.kind === 'hidden')
    const [secret] = hidden
    if (secret && figure.value.kind === 'number' && isSecret({ ...secret, ...(n === undefined ? {} : { n }) }, shape)) {
      const value = Number(figure.value.value)
      leaks.push({
        figure: { ...secret, places: placesOf(hidden) },
        low: value,
        high: value,
        exact: true,
        by: [figure],
      })
    }
    return [figure]
  })
  return { figures: merged, leaks }
}
