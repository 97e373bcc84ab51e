import { type Connector, sites } from './Shape.ts'
import { attribute, decorative, emu, place, solid } from './xml.ts'

const forms = ['straightConnector1', 'bentConnector2', 'bentConnector3'] as const

/**
 * Office's bent lines go across first. One that goes down first is the same on its side: turned a quarter, its own box as
 * wide as the way is high, around the same middle; and turned over where it goes to the right.
 */
const placed = ({ start: [x1, y1], end: [x2, y2], turns }: Connector): string => {
  const [left, top, w, h] = [Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)]
  if (turns === 0) {
    const flips = `${x2 < x1 ? ' flipH="1"' : ''}${y2 < y1 ? ' flipV="1"' : ''}`
    return place({ x: left, y: top, w, h }, flips)
  }
  const box = { x: left + w / 2 - h / 2, y: top + h / 2 - w / 2, w: h, h: w }
  return place(box, x2 < x1 ? ' rot="5400000"' : ' rot="16200000" flipH="1"')
}

/** A line that is fastened to what it joins; it says nothing that the words do not. `idOf`: the number of each shape. */
export const connectorXml = (line: Connector, id: string, idOf: (shape: number) => string): string => {
  const { name, from, to, colour, width, arrow, turns } = line
  const end = (tag: string, at: Connector['from']) =>
    at ? `<a:${tag} id="${idOf(at.shape)}" idx="${sites[at.site]}"/>` : ''
  return (
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${attribute(name)}">${decorative}</p:cNvPr>` +
    `<p:cNvCxnSpPr>${end('stCxn', from)}${end('endCxn', to)}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${placed(line)}<a:prstGeom prst="${forms[turns]}"><a:avLst/></a:prstGeom>` +
    `<a:ln w="${emu(width)}">${solid(colour)}${arrow ? '<a:tailEnd type="triangle"/>' : ''}</a:ln></p:spPr></p:cxnSp>`
  )
}
