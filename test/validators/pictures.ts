import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What `pdfjs-dist` makes in Node, by way of its optional dependency `@napi-rs/canvas`. */
interface Drawing {
  canvas: { toBuffer(type: 'image/png'): Buffer }
}

/**
 * Pictures of a PDF's pages, drawn by pdf.js: works wherever npm does, for looking and for picture tests.
 *
 * @param scale pixels per point; 1 is 72 dots per inch
 * @param pages page numbers counted from 1; all when left out
 * @returns the paths of the PNG files
 */
export async function drawPages(pdf: Uint8Array, directory: string, scale = 1, pages?: number[]): Promise<string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: pdf.slice(), verbosity: 0 })
  const document = await task.promise
  await mkdir(directory, { recursive: true })
  const paths: string[] = []
  for (const number of pages ?? Array.from({ length: document.numPages }, (_, index) => index + 1)) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale })
    const factory = document.canvasFactory as { create(width: number, height: number): Drawing }
    const drawing = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
    // pdf.js is typed for the browser's canvas; the one it makes itself in Node has the same methods.
    await page.render({ canvas: drawing.canvas as unknown as HTMLCanvasElement, viewport }).promise
    const path = join(directory, `page-${String(number).padStart(3, '0')}.png`)
    await writeFile(path, drawing.canvas.toBuffer('image/png'))
    paths.push(path)
  }
  await task.destroy()
  return paths
}
