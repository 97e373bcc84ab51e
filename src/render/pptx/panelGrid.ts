import type { Box } from './geometry.ts'

const gap = { across: 18, down: 8 }
const narrowest = 150
/** Width of a small chart against its height that reads best. */
const shape = 1.5

/** As even as can be: five are three and two, not four and one. */
const even = (count: number, across: number) => Math.ceil(count / Math.ceil(count / across))

/** Where small charts stand in a box: as many beside each other as makes them most like what a chart should be. */
export const panelGrid = (count: number, box: Box): { places: Box[]; width: number } => {
  const sizeOf = (across: number) => {
    const down = Math.ceil(count / across)
    return {
      across,
      w: (box.w - gap.across * (across - 1)) / across,
      h: (box.h - gap.down * (down - 1)) / down,
    }
  }
  const tried = Array.from({ length: count }, (_, at) => sizeOf(even(count, at + 1)))
  const wide = tried.filter(({ w, across }) => across === 1 || w >= narrowest)
  const unlike = ({ w, h }: { w: number; h: number }) => Math.abs(Math.log(w / Math.max(1, h) / shape))
  const { across, w, h } = wide.toSorted((a, b) => unlike(a) - unlike(b))[0] ?? sizeOf(1)
  const places = Array.from({ length: count }, (_, at) => ({
    x: box.x + (at % across) * (w + gap.across),
    y: box.y + Math.floor(at / across) * (h + gap.down),
    w,
    h,
  }))
  return { places, width: w }
}
