import { bar, box, lines } from '#blocks/kit/index.ts'

export const picture = [
  box(28, 6, 40, 52),
  bar(28, 26, 40, 'blue', 16),
  lines(34, 31, [18, 12]),
  bar(52, 50, 10, 'pale', 3),
].join('')
