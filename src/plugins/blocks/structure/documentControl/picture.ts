import { bar, lines, ring, tick } from '#blocks/kit/index.ts'

export const picture = [
  lines(12, 13, [18, 22, 16, 20], 'ink', 11),
  lines(38, 13, [30, 22, 34, 14], 'line', 11),
  ring(76, 44, 10),
  tick(76, 44),
  bar(12, 57, 72, 'pale', 1.5),
].join('')
