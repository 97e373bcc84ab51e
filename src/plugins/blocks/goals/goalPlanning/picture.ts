import { dot, lines, ring, stroke } from '#blocks/kit/index.ts'

export const picture = [
  ring(30, 34, 18, 'pale', 3),
  ring(30, 34, 10, 'blue', 3),
  dot(30, 34, 3),
  stroke('M30 34l20 -20m-1 -6v7h7l6 -6h-6v-7z', 'warm', 2.2),
  lines(60, 34, [26, 20, 24], 'line'),
].join('')
