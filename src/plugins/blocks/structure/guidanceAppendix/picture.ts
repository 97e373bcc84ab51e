import { box, dot, lines, stroke } from '#blocks/kit/index.ts'

export const picture = [
  box(10, 9, 52, 46),
  lines(16, 16, [30, 40, 34, 40], 'line'),
  dot(74, 32, 11),
  stroke('M74 31v7M74 26.4v.1', 'paper', 2.4),
].join('')
