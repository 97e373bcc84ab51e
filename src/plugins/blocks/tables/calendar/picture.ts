import { bar, box } from '#blocks/kit/index.ts'

export const picture = [
  box(18, 10, 60, 46),
  bar(18, 10, 60, 'blue', 10),
  bar(30, 6, 4, 'ink', 8),
  bar(62, 6, 4, 'ink', 8),
  [26, 36, 46]
    .map((y, row) =>
      [24, 35, 46, 57, 68].map((x, column) => bar(x, y, 6, row === 1 && column === 2 ? 'warm' : 'line', 5)).join(''),
    )
    .join(''),
].join('')
