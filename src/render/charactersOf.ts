/**
 * Which characters a TrueType or OpenType font has glyphs for, by its `cmap` (formats 12 and 4, OpenType 1.9). Throws
 * `RangeError` on a font without either.
 */
export const charactersOf = (font: Buffer): ((character: string) => boolean) => {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const cmap = font.readUInt32BE((tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8)
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
    const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    return { at, format: font.readUInt16BE(at) }
  })
  const of = (format: number) => subtables.find((subtable) => subtable.format === format)?.at
  const whole = of(12)
  const basic = of(4)
  if (whole === undefined && basic === undefined) throw new RangeError('Font without a character map')
  const ranges = whole === undefined ? basicRanges(font, basic ?? 0) : wholeRanges(font, whole)
  return (character) => {
    const code = character.codePointAt(0) ?? 0
    return ranges.some(([first, last]) => first <= code && code <= last)
  }
}

type Range = readonly [first: number, last: number]

const wholeRanges = (font: Buffer, at: number): Range[] =>
  Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const
  })

/** Segments: all ends stand before all starts, with two bytes between. The last one, U+FFFF, is a stop. */
const basicRanges = (font: Buffer, at: number): Range[] => {
  const doubled = font.readUInt16BE(at + 6)
  return Array.from({ length: doubled / 2 - 1 }, (_, index) => {
    const end = at + 14 + index * 2
    return [font.readUInt16BE(end + doubled + 2), font.readUInt16BE(end)] as const
  })
}
