import { dot, ring, stroke } from '#blocks/kit/index.ts'

export const picture = [
  ring(48, 32, 20, 'line', 3),
  dot(48, 12, 7),
  dot(68, 32, 7, 'pale'),
  dot(48, 52, 7, 'warm'),
  dot(28, 32, 7, 'ink'),
  stroke('M61 19l2 2M61 45l2 -2M35 45l-2 -2M35 19l-2 2'),
].join('')
