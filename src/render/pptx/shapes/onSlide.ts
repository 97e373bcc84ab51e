import type { Box } from '../geometry.ts'

/** Where a drawing stands on its slide, and how much larger than it was made. */
export type OnSlide = { x: number; y: number; scale: number }

export const pointOn = ({ x, y, scale }: OnSlide, [left, top]: [number, number]): [number, number] => [
  x + left * scale,
  y + top * scale,
]
export const boxOn = (place: OnSlide, box: { x: number; y: number; width: number; height: number }): Box => {
  const [x, y] = pointOn(place, [box.x, box.y])
  return { x, y, w: box.width * place.scale, h: box.height * place.scale }
}
