import type PptxGenJS from 'pptxgenjs'
import type { PptxWriter } from '../PptxWriter.ts'

const named = (at: number) => `drawn:${at}`
/** The library has no groups, no lines that are fastened, and no field for words in a form: a mark stands for them. */
export const marker = /<p:sp>(?:(?!<\/p:sp>).)*?name="drawn:(\d+)"(?:(?!<\/p:sp>).)*?<\/p:sp>/gs

/** XML of our own on a slide, in its place in the reading order. `key` begins the numbers of its shapes. */
export const drawOn = (writer: PptxWriter, slide: PptxGenJS.Slide, make: (key: string) => string): void => {
  const at = writer.drawn.length
  writer.drawn.push(make(`drawn${at}`))
  slide.addShape(writer.file.ShapeType.rect, { x: 0, y: 0, w: 1, h: 1, objectName: named(at) })
}
