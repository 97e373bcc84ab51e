import { dot, lines, ring, tick } from '#blocks/kit/index.ts'

export const picture = [
  ring(26, 32, 17, 'pale', 3),
  ring(26, 32, 9, 'blue', 3),
  dot(26, 32, 3),
  [17, 32, 47].map((y) => tick(55, y)).join(''),
  lines(64, 15, [22, 18, 22], 'line', 15),
].join('')
