import { dot, grid } from '#blocks/kit/index.ts'

export const picture = [
  grid(12, 9, 72, 46, 4, 4),
  dot(39, 26, 3.2),
  dot(57, 26, 3.2, 'pale'),
  dot(57, 37.5, 3.2),
  dot(75, 37.5, 3.2),
  dot(39, 49, 3.2, 'warm'),
  dot(75, 49, 3.2),
].join('')
