export type PageKind = 'cover' | 'portrait' | 'landscape'
export type Margin = { top: number; right: number; bottom: number; left: number; header: number; footer: number }

/** A sheet of paper as the printed pages have it. Twips where nothing else is said. */
export type Paper = {
  /** The short and the long side. */
  short: number
  long: number
  margin: Margin
  /** The cover's field of colour in millimetres, from the top; and the space above the title on it. */
  field: { width: number; height: number }
  aboveTitle: number
}

/** A4, upright or lying. */
export const paper: Paper = {
  short: 11906,
  long: 16838,
  margin: { top: 1417, right: 1134, bottom: 1247, left: 1134, header: 652, footer: 567 },
  field: { width: 210, height: 178 },
  aboveTitle: 2700,
}
/** Width and height of a page as it is read. */
export const sides = (kind: PageKind): { width: number; height: number } =>
  kind === 'landscape' ? { width: paper.long, height: paper.short } : { width: paper.short, height: paper.long }

/** Width of the text on a page, in twips. */
export const lineWidth = (kind: PageKind): number => sides(kind).width - paper.margin.left - paper.margin.right
