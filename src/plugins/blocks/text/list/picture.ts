import { dot, lines } from '#blocks/kit/index.ts'

export const picture = [
  [14, 27, 40, 53].map((y) => dot(16, y - 1, 3)).join(''),
  lines(26, 11, [56, 44, 52, 36], 'line', 13),
].join('')
