import { box, dot, stroke } from '#blocks/kit/index.ts'

export const picture = [
  box(14, 9, 68, 46, 'ink'),
  dot(66, 21, 5, 'warm'),
  stroke('M18 50l17 -21l12 14l8 -8l22 15z', 'blue', 2.4),
].join('')
