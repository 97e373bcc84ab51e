import { box, lines, stroke, tick } from '#blocks/kit/index.ts'

export const picture = [
  box(14, 7, 40, 50),
  lines(29, 15, [18, 14, 18, 12], 'line', 11),
  [17, 28, 39].map((y) => tick(22, y)).join(''),
  stroke('M64 50l4 -2l16 -26l-4 -2.4l-16 26z', 'warm', 2.4),
].join('')
