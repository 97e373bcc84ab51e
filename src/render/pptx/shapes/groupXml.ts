import type { Box } from '../geometry.ts'
import type { PptxWriter } from '../PptxWriter.ts'
import { connectorXml } from './connectorXml.ts'
import type { Part } from './Shape.ts'
import { shapeXml } from './shapeXml.ts'
import { attribute, emu } from './xml.ts'

export type Group = { name: string; alt: string; box: Box }

/** What belongs together is one thing to a reader and to who moves it: its alternative text is read first. */
export const openGroup = ({ name, alt, box: { x, y, w, h } }: Group, id: string): string => {
  const [left, top, wide, high] = [x, y, w, h].map(emu)
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${attribute(name)}" descr="${attribute(alt)}"/><p:cNvGrpSpPr/><p:nvPr/>` +
    `</p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${wide}" cy="${high}"/>` +
    `<a:chOff x="${left}" y="${top}"/><a:chExt cx="${wide}" cy="${high}"/></a:xfrm></p:grpSpPr>`
  )
}
export const closeGroup = '</p:grpSp>'

/** Shapes and the lines between them, read in their order. `key` tells the numbers of one group from another's. */
export const groupXml = (writer: PptxWriter, group: Group, parts: Part[], key: string): string => {
  const idOf = (at: number) => `${key}-${at + 1}`
  const drawn = parts.map((part, at) =>
    part.kind === 'shape' ? shapeXml(writer, part, idOf(at)) : connectorXml(part, idOf(at), idOf),
  )
  return openGroup(group, `${key}-0`) + drawn.join('') + closeGroup
}
