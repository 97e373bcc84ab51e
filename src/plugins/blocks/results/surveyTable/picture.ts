import { bar } from '#blocks/kit/index.ts'

export const picture = [
  [10, 27, 44]
    .map(
      (y, row) =>
        bar(10, y + 3, 16, 'ink') +
        bar(32, y, [50, 38, 46][row] ?? 0, 'blue', 5) +
        bar(32, y + 6, [42, 44, 36][row] ?? 0, 'pale', 5),
    )
    .join(''),
].join('')
