import { box, lines, stroke } from '#blocks/kit/index.ts'

export const picture = [
  box(8, 10, 32, 44),
  lines(13, 17, [18, 22, 14], 'ink'),
  stroke('M44 32h9m-4 -4l4 4l-4 4', 'blue', 2.4),
  box(57, 10, 32, 44, 'blue'),
  lines(62, 17, [18, 22, 14], 'pale'),
].join('')
