import { box, lines, stroke } from '#blocks/kit/index.ts'

export const picture = [
  [6, 25, 44].map((y) => box(8, y, 18, 14) + lines(11, y + 3, [10, 8], 'line', 5)).join(''),
  stroke('M30 13q10 0 12 14M30 32h14M30 51q10 0 12 -14'),
  stroke('M46 28l4 4l-4 4', 'blue', 2.4),
  box(56, 12, 32, 40, 'blue'),
  lines(62, 20, [18, 20, 14], 'pale'),
].join('')
