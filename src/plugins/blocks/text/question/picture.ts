import { bar, box, dot, lines, stroke } from '#blocks/kit/index.ts'

export const picture = [
  dot(18, 18, 8),
  stroke('M15.5 16.5a2.6 2.6 0 1 1 3.6 2.4q-1 .5 -1 1.6M18.1 22.7v.1', 'paper', 1.6),
  lines(32, 12, [50, 34], 'ink'),
  box(10, 34, 76, 22),
  bar(15, 40, 46),
  stroke('M65 39v6', 'blue', 1.6),
].join('')
