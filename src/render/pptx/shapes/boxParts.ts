import type { Boxes, Link } from '../../drawings/boxes.ts'
import type { Pen } from '../../drawings/Drawn.ts'
import { blockSizes } from '../../drawings/label.ts'
import { boxOn, type OnSlide, pointOn } from './onSlide.ts'
import type { Connector, Part, Shape } from './Shape.ts'
import { wordSizes } from './wordSize.ts'

const inset = 5

const turnsOf = ({ leaves, reaches, points }: Link): Connector['turns'] => {
  if (leaves === 'right') return 0
  if (reaches === 'left') return 1
  return Math.abs((points[0]?.[0] ?? 0) - (points.at(-1)?.[0] ?? 0)) < 0.5 ? 0 : 2
}

/** Steps and levels as boxes with their words in them, and lines between them that follow where a box is moved. */
export const boxParts = ({ boxes, links }: Boxes, place: OnSlide, { colours }: Pen): Part[] => {
  const size = (of: keyof typeof blockSizes) => blockSizes[of] * place.scale
  const shares = wordSizes(
    boxes.map(({ label, detail, width, height }) => ({
      width: width * place.scale - 2 * inset,
      height: height * place.scale - 2 * inset,
      texts: [{ text: label, size: size('label') }, ...(detail ? [{ text: detail, size: size('detail') }] : [])],
    })),
  )
  const shapes = boxes.map(({ label, detail, order, ...rectangle }, at): Shape => {
    const share = shares[at] ?? 1
    const colour = order === 0 ? colours.onPrimary : colours.ink
    return {
      kind: 'shape',
      name: label.split('\n')[0] ?? '',
      form: 'roundRect',
      ...boxOn(place, rectangle),
      fill: order === 0 ? colours.primary : colours.surface,
      line: { colour: colours.primary, width: 1.5 },
      words: {
        align: 'ctr',
        anchor: 'ctr',
        inset,
        paragraphs: [
          { text: label, size: size('label') * share, colour, bold: true },
          ...(detail ? [{ text: detail, size: size('detail') * share, colour }] : []),
        ],
      },
    }
  })
  const sideOf = (shape: Shape | undefined, side: 'right' | 'below' | 'left' | 'above'): [number, number] => {
    const { x, y, w, h } = shape ?? { x: 0, y: 0, w: 0, h: 0 }
    if (side === 'right' || side === 'left') return [side === 'right' ? x + w : x, y + h / 2]
    return [x + w / 2, side === 'below' ? y + h : y]
  }
  const lines = links.map((link): Connector => {
    const { from, to, leaves, reaches, arrow } = link
    const turns = turnsOf(link)
    // Where a list of levels goes in, its line leaves a box at the left end of its foot: there is nothing to fasten it to.
    const loose = turns === 1
    return {
      kind: 'connector',
      name: `${shapes[from]?.name ?? ''} → ${shapes[to]?.name ?? ''}`,
      start: loose ? pointOn(place, link.points[0] ?? [0, 0]) : sideOf(shapes[from], leaves),
      end: sideOf(shapes[to], reaches),
      turns,
      ...(loose ? {} : { from: { shape: from, site: leaves } }),
      to: { shape: to, site: reaches },
      colour: colours.accent,
      width: 2,
      ...(arrow ? { arrow } : {}),
    }
  })
  return [...shapes, ...lines]
}
