/** A slide of 16:9 as PowerPoint has it, in points: 13⅓ by 7½ inches. Title and foot leave the body in between. */
export const slide = { width: 960, height: 540 }
export const side = 54
export const title = { y: 30, height: 70 }
export const body = { y: 119, width: slide.width - 2 * side, height: 378 }
export const foot = { y: 506, height: 22 }
/** Typefaces differ between machines, and a text box does not grow: what is reckoned full leaves some room. */
export const capacity = body.height * 0.94

export type Box = { x: number; y: number; w: number; h: number }
const inches = (points: number) => Math.round((points / 72) * 10_000) / 10_000
/** A box in inches, as `pptxgenjs` takes it. */
export const placed = ({ x, y, w, h }: Box) => ({ x: inches(x), y: inches(y), w: inches(w), h: inches(h) })
export { inches }

/** As large as it may be in its box, in the middle of it. */
export const fitted = (box: Box, width: number, height: number): Box => {
  const scale = Math.min(box.w / width, box.h / height)
  const [w, h] = [width * scale, height * scale]
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h }
}
