import { marker } from '../shapes/drawOn.ts'

/** What we drew ourselves, where a mark stands for it. */
export const placeDrawn = (xml: string, drawn: string[]): string =>
  xml.replace(marker, (_, at: string) => drawn[Number(at)] ?? '')

/** One number for each shape, counted from 1, the group around them all; lines keep to the shapes they are fastened to. */
export const distinctIds = (xml: string): string => {
  const own = new Map<string, number>()
  let id = 0
  const counted = xml.replace(/<p:cNvPr id="([^"]*)"/g, (_, before: string) => {
    own.set(before, ++id)
    return `<p:cNvPr id="${id}"`
  })
  return counted.replace(
    /<a:(stCxn|endCxn) id="([^"]*)"/g,
    (_, tag: string, to: string) => `<a:${tag} id="${own.get(to)}"`,
  )
}
