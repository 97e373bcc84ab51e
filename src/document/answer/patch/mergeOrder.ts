/** Whether what stood before still stands in the same order among itself. */
const keepsOrder = (base: readonly string[], now: readonly string[]): boolean => {
  const before = base.filter((key) => now.includes(key))
  const after = now.filter((key) => base.includes(key))
  return before.every((key, index) => after[index] === key)
}

/** Puts what `from` added after the key it was put behind; what another added at the same place comes first. */
const insert = (into: string[], from: readonly string[], base: readonly string[]): string[] => {
  const merged = [...into]
  for (const [index, key] of from.entries()) {
    if (base.includes(key) || merged.includes(key)) continue
    const before = from.slice(0, index).findLast((other) => merged.includes(other))
    let at = before === undefined ? 0 : merged.indexOf(before) + 1
    for (let next = merged[at]; next !== undefined && into.includes(next) && !base.includes(next); next = merged[at])
      at += 1
    merged.splice(at, 0, key)
  }
  return merged
}

/**
 * A list of keys that two changed at once: what either took away is gone, what either added is there, behind the key it
 * was put behind, what stands in the store (`theirs`) before mine. Where one of them moved keys, their order holds;
 * where both did, mine. Every key once.
 */
export const mergeOrder = (base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] => {
  const kept = (keys: readonly string[], other: readonly string[]) =>
    keys.filter((key) => other.includes(key) || !base.includes(key))
  const [ours, others] = [kept(mine, theirs), kept(theirs, mine)]
  return keepsOrder(base, mine) ? insert(others, ours, base) : insert(ours, others, base)
}
