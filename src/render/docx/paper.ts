import type { DocumentTree } from '#document/tree/tree.ts'

export type PageKind = 'cover' | 'portrait' | 'landscape'
export type Margin = { top: number; right: number; bottom: number; left: number; header: number; footer: number }

/** A sheet of paper as the printed pages have it. Twips where nothing else is said. */
export type Paper = {
  /** The short and the long side. */
  short: number
  long: number
  margin: Margin
  /** Every page lies, the cover too. */
  lies: boolean
  /** The cover's field of colour in millimetres, from the top; and the space above the title on it. */
  field: { width: number; height: number }
  aboveTitle: number
}

const a4: Paper = {
  short: 11906,
  long: 16838,
  margin: { top: 1417, right: 1134, bottom: 1247, left: 1134, header: 652, footer: 567 },
  lies: false,
  field: { width: 210, height: 178 },
  aboveTitle: 2700,
}
/** 16:9, 13⅓ by 7½ inches. */
const slide: Paper = {
  short: 10800,
  long: 19200,
  margin: { top: 737, right: 1077, bottom: 964, left: 1077, header: 0, footer: 480 },
  lies: true,
  field: { width: 338.7, height: 132 },
  aboveTitle: 1500,
}

export const paperOf = (layout: DocumentTree['layout']): Paper => (layout === 'slides' ? slide : a4)

/** Width and height of a page as it is read. */
export const sides = ({ short, long, lies }: Paper, kind: PageKind): { width: number; height: number } =>
  lies || kind === 'landscape' ? { width: long, height: short } : { width: short, height: long }

/** Width of the text on a page, in twips. */
export const lineWidth = (paper: Paper, kind: PageKind): number =>
  sides(paper, kind).width - paper.margin.left - paper.margin.right
