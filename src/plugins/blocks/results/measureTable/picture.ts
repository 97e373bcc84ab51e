import { bar, dot, grid, stroke } from '#blocks/kit/index.ts'

export const picture = [
  grid(10, 9, 76, 22, 4, 2),
  [0, 1, 2, 3].map((column) => bar(14 + column * 19, 23.5, 10, 'ink', 3)).join(''),
  stroke('M14 53l20 -6l20 2l26 -12', 'blue', 2.4),
  [
    [14, 53],
    [34, 47],
    [54, 49],
    [80, 37],
  ]
    .map(([x = 0, y = 0]) => dot(x, y, 2.8))
    .join(''),
].join('')
