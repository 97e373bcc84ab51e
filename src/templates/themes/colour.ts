import type { Colour } from './theme.ts'

export const isColour = (value: string): boolean => /^#[0-9a-f]{6}$/i.test(value)

const channels = (colour: Colour): [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
]

/** `share` (0..1) of the first colour in the second. Opaque, for PDF/A counts transparency as a fault. */
export const mix = (colour: Colour, other: Colour, share: number): Colour => {
  const from = channels(colour)
  const to = channels(other)
  return `#${from
    .map((value, at) => Math.round(value * share + (to[at] ?? 0) * (1 - share)).toString(16))
    .map((hex) => hex.padStart(2, '0'))
    .join('')}`
}

const linear = (value: number) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
const luminance = (colour: Colour): number => {
  const [red, green, blue] = channels(colour).map(linear) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio 1..21 as WCAG 2.2 defines it. */
export const contrast = (one: Colour, other: Colour): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** The nearest darker shade of a colour that reaches `ratio` against the background. */
export const darkenTo = (colour: Colour, background: Colour, ratio: number): Colour => {
  for (let share = 1; share > 0; share -= 0.02) {
    const shade = mix(colour, '#000000', share)
    if (contrast(shade, background) >= ratio) return shade
  }
  return '#000000'
}
