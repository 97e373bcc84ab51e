export type Same<T> = (a: T, b: T) => boolean
/** Beyond this (parts times parts, after what is alike at both ends) nothing is compared: all of it counts as changed. */
const most = 4_000_000

/** Pairs of places at which two sequences say the same, both rising, as many as there can be (Hunt and Szymanski's LCS). */
export const alike = <T>(a: readonly T[], b: readonly T[], same: Same<T>): [number, number][] => {
  let start = 0
  while (start < a.length && start < b.length && same(a[start] as T, b[start] as T)) start += 1
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && same(a[endA - 1] as T, b[endB - 1] as T)) [endA, endB] = [endA - 1, endB - 1]
  const pairs: [number, number][] = Array.from({ length: start }, (_, index) => [index, index])
  const [height, width] = [endA - start, endB - start]
  if (height * width <= most) {
    // lengths[row][column]: how much is alike from there on.
    const lengths = Array.from({ length: height + 1 }, () => new Uint32Array(width + 1))
    const at = (row: number, column: number) => lengths[row]?.[column] ?? 0
    const equal = (row: number, column: number) => same(a[start + row] as T, b[start + column] as T)
    for (let row = height - 1; row >= 0; row -= 1)
      for (let column = width - 1; column >= 0; column -= 1)
        (lengths[row] as Uint32Array)[column] = equal(row, column)
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    for (let [row, column] = [0, 0]; row < height && column < width; )
      if (equal(row, column)) pairs.push([start + row++, start + column++])
      else if (at(row + 1, column) >= at(row, column + 1)) row += 1
      else column += 1
  }
  for (let index = 0; index < a.length - endA; index += 1) pairs.push([endA + index, endB + index])
  return pairs
}
