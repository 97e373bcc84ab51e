/** Milliseconds of one call. */
export const time = async (run: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await run()
  return performance.now() - started
}

export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/**
 * Runs several ways of doing a thing in turn, A B C A B C …, after one round that is not counted, and gives the median
 * of each. In turn, because the machine's speed drifts and only ratios within a round can be trusted.
 */
export const inTurn = async <K extends string>(
  ways: Record<K, () => Promise<unknown>>,
  runs: number,
): Promise<Record<K, number[]>> => {
  const names = Object.keys(ways) as K[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>
  for (let round = 0; round <= runs; round++)
    for (const name of names) {
      const milliseconds = await time(ways[name])
      if (round > 0) times[name].push(milliseconds)
    }
  return times
}

/** Median of the ratios round by round. */
export const ratioOf = (a: number[], b: number[]): number =>
  median(a.map((value, round) => value / (b[round] ?? value)))

export type Result = { name: string; ratio: number; unit: string; runs: number }
