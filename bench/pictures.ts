import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { type Rendered, renderDocument } from '#render/renderDocument.ts'
import { drawPages } from '#test/validators/pictures.ts'
import { type BenchDocument, fiveDocuments } from './peers/fiveDocuments.ts'

type Picture = {
  file: string
  seed: string
  theme?: string
  /** Pages by number, or by the beginning of a heading in the contents. */
  pages: (number | string)[]
}

/** What docs/typography.md shows: each theme, and the most telling pages of each document. */
const pictures: Picture[] = [
  { file: 'theme-kommun', seed: 'huddinge', pages: [1, 2, 'Presentation', 'Resultatredovisning åk 6'] },
  { file: 'theme-varm', seed: 'huddinge', theme: 'varm', pages: [1, 2, 'Presentation', 'Resultatredovisning åk 6'] },
  { file: 'huddinge', seed: 'huddinge', pages: ['Målanalys', 'Målkvalitet', 'Avslutningsvis'] },
  { file: 'svenljunga', seed: 'svenljunga', pages: [1, 5, 'En styrkedja', 11] },
  { file: 'sodertalje', seed: 'sodertalje', pages: [1, 4, 13, 19] },
  { file: 'resultatdagar', seed: 'resultatdagar', pages: [1, 6, 15, 25] },
  { file: 'skolverket-sbs', seed: 'skolverket-sbs', pages: [1, 2, 4] },
]

const width = 1800
const gap = 14
const ground = '#e4e4df'

const pageOf = (wanted: number | string, { tree }: BenchDocument, { pageMap = {}, pages = 1 }: Rendered): number => {
  if (typeof wanted === 'number') return Math.min(wanted, pages)
  const contents = tree.children.find((node) => node.type === 'contents')
  const entry = contents?.entries?.find(({ title }) => title.startsWith(wanted))
  const page = entry && pageMap[entry.target]
  if (!page) throw new Error(`No heading in ${tree.title} begins with ${wanted}.`)
  return page
}

/** Pages side by side, of one height, on a grey ground; few colours, for it is a picture of paper. */
const strip = async (files: string[]): Promise<Buffer> => {
  const sizes = await Promise.all(files.map(async (file) => sharp(file).metadata()))
  const proportions = sizes.map((size) => size.width / size.height)
  const height = Math.floor((width - gap * (files.length + 1)) / proportions.reduce((sum, one) => sum + one, 0))
  const widths = proportions.map((proportion) => Math.floor(height * proportion))
  const placed = await Promise.all(
    files.map(async (file, at) => ({
      input: await sharp(file)
        .resize(widths[at] ?? 0, height)
        .toBuffer(),
      left: gap + widths.slice(0, at).reduce((sum, one) => sum + one + gap, 0),
      top: gap,
    })),
  )
  const sheet = sharp({ create: { width, height: height + 2 * gap, channels: 3, background: ground } })
  return sheet.composite(placed).png({ palette: true, colours: 96, effort: 10 }).toBuffer()
}

/** `npm run bench -- --pictures`: makes the page pictures in docs/images anew. */
export const drawPictures = async (): Promise<void> => {
  const { documents, close } = await fiveDocuments()
  const work = await mkdtemp(path.join(os.tmpdir(), 'pictures-'))
  try {
    for (const { file, seed, theme, pages } of pictures) {
      const document = documents.find(({ name }) => name === seed)
      if (!document) throw new Error(`No seed ${seed}.`)
      const tree = theme ? { ...document.tree, theme } : document.tree
      const { pdf } = await renderDocument(tree, ['pdf'], document)
      const numbers = pages.map((wanted) => pageOf(wanted, document, pdf))
      const drawn = await drawPages(pdf.bytes, path.join(work, file), 1.5, numbers)
      const target = new URL(`../docs/images/${file}.png`, import.meta.url)
      await writeFile(target, await strip(drawn))
      process.stdout.write(
        `${file}: ${numbers.join(', ')} · ${Math.round((await readFile(target)).length / 1000)} kB\n`,
      )
    }
  } finally {
    await rm(work, { recursive: true, force: true })
    await close()
  }
}
