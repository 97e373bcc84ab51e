import { bar, box, lines } from '#blocks/kit/index.ts'

export const picture = [
  box(28, 6, 40, 52),
  bar(28, 6, 40, 'blue', 16),
  bar(34, 28, 26, 'ink', 5),
  lines(34, 37, [20, 14]),
  bar(34, 51, 9, 'pale', 3),
].join('')
