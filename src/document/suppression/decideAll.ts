import { isCounted } from '../answer/value.ts'
import type { Vocabulary } from '../input/input.ts'
import { decide } from './decide.ts'
import { addressKey, type Figure, type Hidden } from './Figure.ts'
import { measureRule } from './measureRule.ts'
import { partitionsOf, type UnitInTree } from './partitionsOf.ts'

/** What decisions are made in: the municipality's words and limits as they are now, its units, and all its figures. */
export type Universe = { vocabulary: Vocabulary; units: readonly UnitInTree[]; figures: readonly Figure[] }

const nOf = ({ value }: Figure) => ('n' in value ? value.n : undefined)
const saysSame = ({ value: one }: Figure, { value: other }: Figure) =>
  one.kind === other.kind && (one.kind !== 'number' || other.kind !== 'number' || one.value === other.value)
/**
 * Two figures of one address, a source's and a school's own: the fewer persons count, and what either makes doubtful.
 * One that the web shows is fixed as long as it is the same: a figure put right since is judged as any other.
 */
const joined = (one: Figure, other: Figure): Figure => {
  const known = [nOf(one), nOf(other)].filter((n) => n !== undefined)
  const { value } = 'n' in other.value || one.value.kind === 'missing' ? other : one
  const typed = one.typed || other.typed
  const published = (one.published || other.published) && saysSame(one, other)
  const { unit, measure, group, period } = one
  return {
    unit,
    measure,
    group,
    period,
    value: isCounted(value) && known.length > 0 ? { ...value, n: Math.min(...known) } : value,
    ...(typed ? { typed } : {}),
    ...(published ? { published } : {}),
  }
}

/** Figures of a municipality with those that a document adds or types over. */
const together = (figures: readonly Figure[]): Figure[] => {
  const byAddress = new Map<string, Figure>()
  for (const figure of figures) {
    const key = addressKey(figure)
    const known = byAddress.get(key)
    byAddress.set(key, known ? joined(known, figure) : figure)
  }
  return [...byAddress.values()]
}

/**
 * Which figures are hidden and why, by address: every measure and period by itself. Where the municipality wants no
 * secondary suppression, nothing is taken to add up.
 */
export const decideAll = ({ vocabulary, units, figures }: Universe): Map<string, Hidden> => {
  const families = Map.groupBy(together(figures), ({ measure, period }) => `${measure}\u0000${period}`)
  return new Map(
    [...families.values()].flatMap((family) => {
      const rule = measureRule(family[0]?.measure ?? '', family, vocabulary)
      const partitions = vocabulary.suppression.secondary ? partitionsOf(family, vocabulary, units) : []
      return [...decide(family, partitions, rule)]
    }),
  )
}
