import { polar } from '../../drawings/polar.ts'
import type { PptxWriter } from '../PptxWriter.ts'
import type { Shape } from './Shape.ts'
import { wordsXml } from './wordsXml.ts'
import { angle, attribute, emu, place, solid, stripes } from './xml.ts'

const point = ([x, y]: [number, number]) => `<a:pt x="${emu(x)}" y="${emu(y)}"/>`

/** A share of a form's width or height, which stays one when it is made larger. */
const guide = (name: string, of: 'w' | 'h', share: number) =>
  `<a:gd name="${name}" fmla="*/ ${of} ${Math.round(share * 100_000)} 100000"/>`

/** A part of a ring as a form of its own, with a field for its words where they belong, not in the middle of its box. */
const ownForm = ({ w, h, form }: Shape & { form: Exclude<Shape['form'], string> }): string => {
  const [left, top] = form.corner
  const here = ([x, y]: [number, number]): [number, number] => [x - left, y - top]
  const steps = form.edge.steps.map((step) => {
    if ('to' in step) return `<a:lnTo>${point(here(step.to))}</a:lnTo>`
    const { radius, from, until } = step
    const start = (from + 270) % 360
    return `<a:arcTo wR="${emu(radius)}" hR="${emu(radius)}" stAng="${angle(start)}" swAng="${angle(until - from)}"/>`
  })
  const [x, y] = here(form.words)
  const half = Math.min(w, h) / 4
  const field = [
    guide('fl', 'w', (x - half) / w),
    guide('ft', 'h', (y - half) / h),
    guide('fr', 'w', (x + half) / w),
    guide('fb', 'h', (y + half) / h),
  ].join('')
  return (
    `<a:custGeom><a:avLst/><a:gdLst>${field}</a:gdLst><a:ahLst/><a:cxnLst/><a:rect l="fl" t="ft" r="fr" b="fb"/><a:pathLst><a:path w="${emu(w)}" h="${emu(h)}">` +
    `<a:moveTo>${point(here(form.edge.start))}</a:moveTo>${steps.join('')}<a:close/></a:path></a:pathLst></a:custGeom>`
  )
}
const rounded = '<a:avLst><a:gd name="adj" fmla="val 6000"/></a:avLst>'
const formOf = (shape: Shape): string =>
  typeof shape.form === 'string'
    ? `<a:prstGeom prst="${shape.form}">${shape.form === 'roundRect' ? rounded : '<a:avLst/>'}</a:prstGeom>`
    : ownForm({ ...shape, form: shape.form })

/** The corner and size of a part of a ring: the box that holds its edge. */
export const boxAround = (edge: Exclude<Shape['form'], string>['edge']) => {
  const points = [
    edge.start,
    ...edge.steps.flatMap((step) => {
      if ('to' in step) return [step.to]
      const count = 24
      return Array.from({ length: count + 1 }, (_, at) =>
        polar(0, 0, step.radius, step.from + ((step.until - step.from) * at) / count),
      )
    }),
  ]
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y }
}

/** A shape with its words in it: they are changed where they stand, and go with it. */
export const shapeXml = (writer: PptxWriter, shape: Shape, id: string): string => {
  const { name, fill, line, words, striped } = shape
  const filled = fill ? (striped ? stripes(fill) : solid(fill)) : '<a:noFill/>'
  const edge = line ? `<a:ln w="${emu(line.width)}">${solid(line.colour)}</a:ln>` : '<a:ln><a:noFill/></a:ln>'
  const isText = words && !fill && !line
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${attribute(name)}"/><p:cNvSpPr${isText ? ' txBox="1"' : ''}/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${place(shape)}${formOf(shape)}${filled}${edge}</p:spPr>${wordsXml(writer, words)}</p:sp>`
  )
}
