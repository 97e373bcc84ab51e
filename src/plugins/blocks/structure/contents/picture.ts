import { bar, lines, stroke } from '#blocks/kit/index.ts'

export const picture = [
  bar(12, 10, 32, 'ink', 5),
  lines(12, 22, [26, 34, 22, 30]),
  stroke('M42 24h36M50 33h28M38 42h40M46 51h32', 'line', 1.2),
  lines(80, 22, [5, 5, 5, 5], 'blue'),
].join('')
