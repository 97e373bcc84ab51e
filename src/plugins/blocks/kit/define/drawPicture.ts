/**
 * Block types' pictures in the designer's list: 96 by 64, a few shapes in five tones, drawn alike. A picture is the
 * inside of an SVG; `pictureUrl` makes it something an `img` can show, in this repository or another package.
 */
const tones = { line: '#c2cad4', ink: '#6f7c8b', blue: '#2b6cb0', pale: '#a9c9ea', warm: '#e0a04a', paper: '#ffffff' }
export type Tone = keyof typeof tones

/** A line of text, or anything rectangular. */
export const bar = (x: number, y: number, width: number, tone: Tone = 'line', height = 4): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${Math.min(2, height / 2)}" fill="${tones[tone]}"/>`
/** Lines of text under one another. */
export const lines = (x: number, y: number, widths: number[], tone: Tone = 'line', step = 9): string =>
  widths.map((width, index) => bar(x, y + index * step, width, tone)).join('')
export const dot = (x: number, y: number, radius: number, tone: Tone = 'blue'): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${tones[tone]}"/>`
export const stroke = (path: string, tone: Tone = 'ink', width = 2): string =>
  `<path d="${path}" fill="none" stroke="${tones[tone]}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
export const ring = (x: number, y: number, radius: number, tone: Tone = 'blue', width = 2): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${tones[tone]}" stroke-width="${width}"/>`
/** A white box with an edge: a field, a card, a page. */
export const box = (x: number, y: number, width: number, height: number, edge: Tone = 'line'): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="2" fill="${tones.paper}" stroke="${tones[edge]}" stroke-width="1.5"/>`
/** A tick, its middle at the point. */
export const tick = (x: number, y: number, tone: Tone = 'blue'): string =>
  stroke(`M${x - 3.5} ${y}l2.5 2.5l4.5 -5`, tone)
/** A table, its header row tinted. */
export const grid = (x: number, y: number, width: number, height: number, columns: number, rows: number): string => {
  const [across, down] = [width / columns, height / rows]
  const inner = [
    ...Array.from({ length: columns - 1 }, (_, index) => `M${x + (index + 1) * across} ${y}v${height}`),
    ...Array.from({ length: rows - 1 }, (_, index) => `M${x} ${y + (index + 1) * down}h${width}`),
  ]
  return box(x, y, width, height) + bar(x, y, width, 'pale', down) + stroke(inner.join(''), 'line', 1.2)
}

/** For `img`. The frame is the same for all pictures, and light in a dark admin too. */
export const pictureUrl = (picture: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 64"><rect width="96" height="64" rx="4" fill="#f1f4f7"/>${picture}</svg>`,
  )}`
