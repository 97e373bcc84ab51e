/** A point at an angle in degrees, clockwise from the top. */
export const polar = (cx: number, cy: number, radius: number, degrees: number): [number, number] => {
  const angle = ((degrees - 90) * Math.PI) / 180
  return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)]
}
