import { bar, box, dot, stroke } from '#blocks/kit/index.ts'

export const picture = [
  box(12, 8, 72, 48),
  bar(12, 8, 18, 'pale', 48),
  stroke('M12 24h72M12 40h72M30 8v48', 'line', 1.2),
  [16, 32, 48].map((y) => bar(36, y - 2, 26, 'line')).join(''),
  dot(73, 16, 4, 'blue'),
  dot(73, 32, 4, 'warm'),
  dot(73, 48, 4, 'ink'),
].join('')
