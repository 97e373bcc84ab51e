import { child, isOn, valOf, type XmlElement } from '../package/XmlElement.ts'
import type { Styles } from './readStyles.ts'

export type Look = {
  bold: boolean
  italic: boolean
  grey: boolean
  underlined: boolean
  size: number
  marked: boolean
  placeholder: boolean
}

/** How a run looks: by itself, by its style, by its paragraph's. */
export const lookOf = (run: XmlElement, paragraphStyle: string, styles: Styles): Look => {
  const properties = child(run, 'rPr')
  const own = valOf(child(properties, 'rStyle'))
  const flag = (name: string, property: 'bold' | 'italic') =>
    child(properties, name)
      ? isOn(child(properties, name))
      : (styles.of(own, property) ?? styles.of(paragraphStyle, property) ?? false)
  const colour =
    valOf(child(properties, 'color')) || (styles.of(own, 'colour') ?? styles.of(paragraphStyle, 'colour') ?? '')
  const fill = child(properties, 'shd')?.at.fill?.toUpperCase()
  return {
    bold: flag('b', 'bold'),
    italic: flag('i', 'italic'),
    grey: isGuidanceColour(colour),
    underlined: isOn(child(properties, 'u')) && child(properties, 'u') !== undefined,
    size:
      Number(valOf(child(properties, 'sz'))) / 2 || (styles.of(own, 'size') ?? styles.of(paragraphStyle, 'size') ?? 11),
    marked: (child(properties, 'highlight') && valOf(child(properties, 'highlight')) !== 'none') || fill === 'FFFF00',
    placeholder: /placeholder|platshållar/i.test(`${styles.nameOf(own)} ${own}`),
  }
}

/** Greys that are neither black nor white, and clear red: what people write instructions in. */
const isGuidanceColour = (colour: string): boolean => {
  if (!/^[0-9a-f]{6}$/i.test(colour)) return false
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const isGrey = Math.abs(red - green) < 24 && Math.abs(green - blue) < 24 && red > 70 && red < 245
  return isGrey || (red > 180 && green < 60 && blue < 60)
}
