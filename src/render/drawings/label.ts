import { textWidth } from '../textWidth.ts'
import type { Pen } from './Drawn.ts'
import { el, escapeXml } from './svg.ts'
import { wrapText } from './wrapText.ts'

export type Style = {
  size: number
  fill: string
  weight?: 400 | 600
  anchor?: 'start' | 'middle' | 'end'
  /** A field of this colour around the letters, where they stand on lines. */
  halo?: string
}
export const lineHeight = 1.25

/** Lines of text, the first one's top at `y`. */
export const lines = (
  rows: string[],
  x: number,
  y: number,
  { size, fill, weight = 400, anchor = 'start', halo }: Style,
): string =>
  rows.length === 0
    ? ''
    : el(
        'text',
        {
          'font-size': size,
          'font-weight': weight,
          fill,
          'text-anchor': anchor === 'start' ? undefined : anchor,
          ...(halo ? { stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {}),
        },
        ...rows.map((row, index) => el('tspan', { x, y: y + size * (0.93 + index * lineHeight) }, escapeXml(row))),
      )

/** A label with a smaller explanation under it, wrapped to a width. */
export type Block = { label: string[]; detail: string[]; width: number; height: number }
export const blockSizes = { label: 10, detail: 9 } as const

export const block = (label: string, detail: string | undefined, width: number, { language }: Pen): Block => {
  const head = wrapText(label, width, blockSizes.label, language)
  const rest = detail ? wrapText(detail, width, blockSizes.detail, language) : []
  return {
    label: head,
    detail: rest,
    width: Math.max(
      ...head.map((row) => textWidth(row, blockSizes.label)),
      ...rest.map((row) => textWidth(row, blockSizes.detail)),
      0,
    ),
    height: (head.length * blockSizes.label + rest.length * blockSizes.detail) * lineHeight,
  }
}
export const drawBlock = (
  made: Block,
  x: number,
  y: number,
  style: Omit<Style, 'size' | 'weight'> & { detailFill?: string },
): string =>
  lines(made.label, x, y, { ...style, size: blockSizes.label, weight: 600 }) +
  lines(made.detail, x, y + made.label.length * blockSizes.label * lineHeight, {
    ...style,
    fill: style.detailFill ?? style.fill,
    size: blockSizes.detail,
  })
