import { dot, stroke } from '#blocks/kit/index.ts'

export const picture = [
  [26, 50]
    .map(
      (x) =>
        dot(x, 19, 7, x === 26 ? 'blue' : 'pale') +
        stroke(`M${x - 10} 39q0 -10 10 -10t10 10`, x === 26 ? 'blue' : 'pale', 3),
    )
    .join(''),
  stroke('M14 54h68', 'line', 1.5),
  stroke('M56 50q4 -12 7 -5t5 2t5 -3t8 3', 'ink', 1.8),
].join('')
