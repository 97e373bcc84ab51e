import { bar, box, lines } from '#blocks/kit/index.ts'

export const picture = [
  [8, 26, 44]
    .map((y) => box(12, y, 72, 14) + bar(12, y, 4, 'blue', 14) + bar(21, y + 3, 28, 'ink', 3) + lines(21, y + 8, [52]))
    .join(''),
].join('')
