import { type Cell, cellsOf, type Equation } from './cells.ts'
import { addressKey, type Figure, type Hidden, type MeasureRule, type Partition } from './Figure.ts'
import { givenAway, isSecret } from './givenAway.ts'

const size = ({ persons }: Cell) => persons ?? Number.POSITIVE_INFINITY
const byKey = (a: Cell, b: Cell) => (a.figure && b.figure && addressKey(a.figure) < addressKey(b.figure) ? -1 : 1)
const isFree = ({ figure, ...cell }: Cell) =>
  figure?.value.kind === 'number' && !figure.published && !isSecret({ figure, ...cell })

/**
 * What is hidden next to close a cell: the smallest part shown beside it, else a whole it belongs to. Where its own
 * equations have nothing left to hide, those that share a hidden cell with them are next.
 */
const nextToHide = (cell: Cell, equations: readonly Equation[]): Cell | undefined => {
  let reached = new Set([cell])
  for (;;) {
    const near = equations.filter(({ whole, parts }) => [whole, ...parts].some((one) => reached.has(one)))
    const [smallest] = near
      .flatMap(({ parts }) => parts)
      .filter(isFree)
      .sort((a, b) => size(a) - size(b) || byKey(a, b))
    const found = smallest ?? near.map(({ whole }) => whole).find(isFree)
    if (found) return found
    const wider = new Set(near.flatMap(({ whole, parts }) => [whole, ...parts]))
    if (wider.size <= reached.size) return undefined
    reached = wider
  }
}

/** The hidden cells that a newly hidden one may close: those of its equations, and of theirs, as far as hidden ones lead. */
const hiddenNear = (cell: Cell, equations: readonly Equation[]): Set<Cell> => {
  const reached = new Set([cell])
  for (const from of reached)
    for (const { whole, parts } of equations)
      if (whole === from || parts.includes(from))
        for (const one of [whole, ...parts]) if (isSecret(one)) reached.add(one)
  return reached
}

/**
 * Which of one measure's figures of one period may not be shown, over a whole municipality at once, so that no document
 * shows what another hides. First the small groups; then, as long as what is shown gives a hidden figure away, one more
 * that stands beside it. Hiding only grows, so it ends. What is already published stays, and may leave an equation that
 * nothing can close: the publication is then refused by whoever tries to compute it (see `disclosure`).
 */
export const decide = (
  figures: readonly Figure[],
  partitions: readonly Partition[],
  rule: MeasureRule,
): Map<string, Hidden> => {
  const { cells, equations } = cellsOf(figures, partitions, rule)
  if (!cells.some(isSecret)) return new Map()
  const hopeless = new Set<Cell>()
  for (let grown = true; grown; ) {
    grown = false
    /** What has to do with a cell hidden in this round is judged anew in the next. */
    const touched = new Set<Cell>()
    for (const cell of givenAway(cells, equations, rule)) {
      if (hopeless.has(cell) || touched.has(cell)) continue
      const next = nextToHide(cell, equations)
      if (!next) {
        hopeless.add(cell)
        continue
      }
      next.hidden = 'complement'
      grown = true
      for (const one of hiddenNear(next, equations)) touched.add(one)
    }
  }
  return new Map(
    cells.flatMap(({ figure, hidden }) => (figure && hidden ? [[addressKey(figure), hidden] as const] : [])),
  )
}
