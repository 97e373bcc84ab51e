/** Neighbours with the same key, in order: what stands together under one common heading. */
export const runsOf = <T, K>(items: readonly T[], keyOf: (item: T) => K): { key: K; items: T[] }[] => {
  const runs: { key: K; items: T[] }[] = []
  for (const item of items) {
    const key = keyOf(item)
    const last = runs.at(-1)
    if (last && last.key === key) last.items.push(item)
    else runs.push({ key, items: [item] })
  }
  return runs
}
