/** The number of a place in a series that begins with `first`: `BUN 2026/118` is followed by `BUN 2026/119`. Without a number last, all have the same. */
export const inSeries = (first: string, place: number): string =>
  first.replace(/\d+$/u, (number) => String(Number(number) + place).padStart(number.length, '0'))
