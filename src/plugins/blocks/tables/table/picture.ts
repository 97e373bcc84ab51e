import { bar, grid } from '#blocks/kit/index.ts'

export const picture = [
  grid(10, 10, 76, 44, 4, 4),
  [0, 1, 2].map((row) => bar(13, 24.5 + row * 11, 12, 'ink', 3)).join(''),
  [0, 1, 2].map((row) => bar(34, 24.5 + row * 11, 8, 'line', 3) + bar(53, 24.5 + row * 11, 10, 'line', 3)).join(''),
].join('')
