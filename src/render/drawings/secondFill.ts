import { contrast, mix } from '#templates/themes/colour.ts'
import type { Pen } from './Drawn.ts'

/** A lighter shade of the primary colour, as light as text on it allows: neighbours in a ring are told apart by it. */
export const secondFill = ({ colours }: Pen): string =>
  [0.65, 0.72, 0.79, 0.86, 0.93]
    .map((share) => mix(colours.primary, colours.paper, share))
    .find((shade) => contrast(shade, colours.onPrimary) >= 4.5) ?? colours.primary
