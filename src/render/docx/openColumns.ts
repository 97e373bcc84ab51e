/** Follows which grid columns are taken by cells from rows above, so that a cell knows the column it stands in. */
export const openColumns = (count: number) => {
  const left = Array.from({ length: count }, () => 0)
  const below = Array.from({ length: count }, () => 0)
  let at = 0
  return {
    take: (wanted: number, rowSpan: number) => {
      while ((left[at] ?? 0) > 0) at++
      const start = at
      // A span past the last column would make a row longer than the grid, which Word calls damaged.
      const span = Math.max(1, Math.min(wanted, count - start))
      for (let column = start; column < start + span; column++) below[column] = rowSpan - 1
      at += span
      return { start, span }
    },
    nextRow: () => {
      for (let column = 0; column < count; column++) {
        left[column] = Math.max(below[column] ?? 0, (left[column] ?? 0) - 1)
        below[column] = 0
      }
      at = 0
    },
  }
}
