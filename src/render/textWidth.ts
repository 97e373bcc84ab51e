/**
 * Advance widths in hundredths of an em, the widest of the project's typefaces at semibold, so that what fits by this
 * estimate fits in each of them (measured in Chromium from the files of `fonts.ts`).
 */
const groups: [number, string][] = [
  [23, ' \u00a0'],
  [27, "'’"],
  [31, '!,.:;j|·'],
  [36, '[]il{}•'],
  [40, '()-/I\\ft²'],
  [49, '"*Jr°”'],
  [53, '?sz§'],
  [57, '+1<=>^_`ace×äåé'],
  [61, '#7Fkoqvxy~ö–'],
  [64, '02469ELbdgpuÉü'],
  [68, '$358BPSTYZhn'],
  [73, 'ACKRVXÄÅ'],
  [78, '&DGNOQUÖØ'],
  [87, '@Hw'],
  [96, '%Mm½æ…'],
  [102, 'W'],
  [113, '—'],
]
const widths = new Map(
  groups.flatMap(([width, characters]) => [...characters].map((one): [string, number] => [one, width])),
)

/** Estimated width of a line of text at a font size, in the unit of the size. Unknown characters count as wide. */
export const textWidth = (text: string, size: number): number =>
  ([...text].reduce((sum, one) => sum + (widths.get(one) ?? (one === '\u00ad' ? 0 : 75)), 0) * size) / 100
