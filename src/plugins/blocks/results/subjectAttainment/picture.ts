import { bar } from '#blocks/kit/index.ts'

export const picture = [
  [10, 21, 32, 43]
    .map(
      (y, row) =>
        bar(10, y + 2, 18, 'ink') +
        bar(34, y, 52, 'line', 8) +
        bar(34, y, [44, 36, 48, 28][row] ?? 0, row % 2 ? 'pale' : 'blue', 8),
    )
    .join(''),
  bar(10, 55, 76, 'line', 1.5),
].join('')
