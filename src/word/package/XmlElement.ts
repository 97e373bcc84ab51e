/** An element without its prefixes: `w:p` is `p`, `w:val` is `val`. Word's vocabularies do not collide in what is read. */
export type XmlElement = { name: string; at: Record<string, string>; children: (XmlElement | string)[] }

export const elements = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string')
/** The first child by each name in turn. */
export const child = (element: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>(
    (at, name) => at && elements(at).find((candidate) => candidate.name === name),
    element,
  )
/** All elements of a name, at any depth, in order. */
export const within = (element: XmlElement, name: string): XmlElement[] =>
  elements(element).flatMap((inner) => [...(inner.name === name ? [inner] : []), ...within(inner, name)])
export const valOf = (element: XmlElement | undefined): string => element?.at.val ?? ''
/** A switch: there, and not said to be off. */
export const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'none', 'off'].includes(element.at.val ?? '1')
/** What is written in it. */
export const textIn = (element: XmlElement): string =>
  element.children.map((inner) => (typeof inner === 'string' ? inner : textIn(inner))).join('')
