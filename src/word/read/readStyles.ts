import { child, isOn, valOf, within, type XmlElement } from '../package/XmlElement.ts'

export type Style = {
  name: string
  base: string
  level?: number
  size?: number
  bold?: boolean
  italic?: boolean
  colour?: string
  list?: string
}
export type Styles = {
  /** The style of paragraphs that name none. */
  normal: string
  nameOf: (id: string) => string
  /** A property of a style, or of the nearest it is based on. */
  of: <K extends keyof Style>(id: string, property: K) => Style[K] | undefined
}

export const readStyles = (part: XmlElement | undefined): Styles => {
  const styles = new Map<string, Style>()
  let normal = ''
  for (const element of part ? within(part, 'style') : []) {
    const id = element.at.styleId ?? ''
    styles.set(id, styleOf(element))
    if (element.at.type === 'paragraph' && element.at.default === '1') normal = id
  }
  const defaults = part ? child(part, 'styles', 'docDefaults', 'rPrDefault', 'rPr') : undefined
  return {
    normal,
    nameOf: (id) => styles.get(id)?.name ?? '',
    of: (id, property) => {
      let at = id
      for (let up = 0; up < 12; up++) {
        const style = styles.get(at)
        if (!style) break
        if (style[property] !== undefined) return style[property]
        at = style.base
      }
      return property === 'size' ? (sizeIn(defaults) as Style[typeof property]) : undefined
    },
  }
}

const sizeIn = (properties: XmlElement | undefined) => Number(valOf(child(properties, 'sz'))) / 2 || undefined
const styleOf = (element: XmlElement): Style => {
  const run = child(element, 'rPr')
  const paragraph = child(element, 'pPr')
  const name = valOf(child(element, 'name'))
  const named = /^(?:heading|rubrik) (\d)$/i.exec(name)?.[1]
  const outline = valOf(child(paragraph, 'outlineLvl'))
  const level = named ? Number(named) : outline !== '' && Number(outline) < 9 ? Number(outline) + 1 : undefined
  const flag = (property: string) => (child(run, property) ? isOn(child(run, property)) : undefined)
  return {
    name,
    base: valOf(child(element, 'basedOn')),
    level,
    size: sizeIn(run),
    bold: flag('b'),
    italic: flag('i'),
    colour: valOf(child(run, 'color')) || undefined,
    list: valOf(child(paragraph, 'numPr', 'numId')) || undefined,
  }
}
