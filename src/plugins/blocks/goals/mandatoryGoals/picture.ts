import { bar, box, lines, stroke } from '#blocks/kit/index.ts'

export const picture = [
  stroke('M20 10v44', 'ink', 2.6),
  bar(21, 11, 24, 'blue', 16),
  [18, 33, 48].map((y) => lines(54, y - 6, [30, 22], 'line', 7)).join(''),
  box(28, 38, 16, 14),
  stroke('M31 38v-4a5 5 0 0 1 10 0v4'),
].join('')
