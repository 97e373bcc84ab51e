import { bar, stroke } from '#blocks/kit/index.ts'

export const picture = [
  bar(20, 34, 10, 'pale', 18),
  bar(36, 24, 10, 'blue', 28),
  bar(52, 30, 10, 'pale', 22),
  bar(68, 14, 10, 'blue', 38),
  stroke('M12 10v43h72'),
].join('')
