import { bar, dot } from '#blocks/kit/index.ts'

export const picture = [
  [14, 32, 50]
    .map(
      (y, row) =>
        bar(8, y - 2, 22, 'ink') +
        [0, 1, 2, 3, 4].map((step) => dot(40 + step * 11, y, 4, step === [3, 2, 4][row] ? 'blue' : 'line')).join(''),
    )
    .join(''),
].join('')
