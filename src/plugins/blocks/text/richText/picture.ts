import { bar, lines } from '#blocks/kit/index.ts'

export const picture = [bar(12, 11, 40, 'ink', 5), lines(12, 23, [72, 66, 70, 44])].join('')
