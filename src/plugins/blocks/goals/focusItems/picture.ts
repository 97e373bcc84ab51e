import { bar, dot, lines } from '#blocks/kit/index.ts'

export const picture = [
  bar(8, 23, 80, 'pale', 13),
  [14, 29, 44].map((y) => dot(16, y, 3, y === 29 ? 'blue' : 'line')).join(''),
  lines(24, 12, [54, 48, 58], 'ink', 15),
  lines(24, 52, [40]),
].join('')
