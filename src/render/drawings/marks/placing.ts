/** A field of the drawing, in points. */
export type Field = { left: number; right: number; top: number; bottom: number }

const meet = (a: Field, b: Field) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const within = (inner: Field, outer: Field) =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom

/** Keeps account of what is taken of a drawing, so that no text runs into another or out of it. */
export const openPlaces = (bounds: Field) => {
  const taken: Field[] = []
  return {
    take: (field: Field) => taken.push(field),
    /** The first of these that is free, which then is taken; undefined where none is. */
    choose: <T extends { field: Field }>(wishes: T[]): T | undefined => {
      const free = wishes.find(({ field }) => within(field, bounds) && !taken.some((other) => meet(field, other)))
      if (free) taken.push(free.field)
      return free
    },
  }
}
export type Places = ReturnType<typeof openPlaces>
