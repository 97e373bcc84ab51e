import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { DocumentNode, DocumentTree } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'
import type { ThemeValues } from '#templates/themes/theme.ts'
import { cutPicture } from '../cutPicture.ts'
import { drawingToSvg } from '../drawings/drawingToSvg.ts'
import { coverPlan } from './coverPlan.ts'
import { drawingFonts } from './drawingFonts.ts'
import { type FoundFigure, findPictures } from './findPictures.ts'

/** Bytes that Word can show, and their natural size in pixels of 1/96 inch. */
export type Picture = { type: 'png' | 'jpg'; data: Buffer; width: number; height: number }
export type LoadAsset = (key: string) => Promise<{ body: Uint8Array; mime: string } | undefined>

/** Drawn pictures by the hash of their source: the same chart is not rasterised again in the next document or draft. */
const drawn = new Map<string, Promise<Picture>>()
const DRAWN_LIMIT = 300
const DENSITY = 2.5

/** Word takes PNG and JPEG; the rest (WebP) becomes PNG. Undefined for bytes that are no picture. */
const readImage = async (asset: Awaited<ReturnType<LoadAsset>>): Promise<Picture | undefined> => {
  if (!asset) return undefined
  try {
    const source = Buffer.from(asset.body)
    const { width, height, format, orientation = 1 } = await sharp(source).metadata()
    if ((format === 'png' || format === 'jpeg') && orientation === 1)
      return { type: format === 'png' ? 'png' : 'jpg', data: source, width, height }
    // A camera's turned picture carries its direction in EXIF, which Word ignores.
    const { data, info } = await sharp(source).rotate().png().toBuffer({ resolveWithObject: true })
    return { type: 'png', data, width: info.width, height: info.height }
  } catch {
    return undefined
  }
}

/** `width` and `height` in points. */
export const rasterise = async (svg: string, width: number, height: number): Promise<Picture> => {
  await drawingFonts()
  const data = await sharp(Buffer.from(svg), { density: 72 * DENSITY })
    // Without dithering, which spreads rounding over large fields as patches of another shade.
    .png({ palette: true, effort: 4, dither: 0 })
    .toBuffer()
  return { type: 'png', data, width: width / 0.75, height: height / 0.75 }
}

const draw = (
  figure: FoundFigure,
  theme: ThemeValues,
  { language, hiddenSymbol }: Pick<DocumentTree, 'language' | 'hiddenSymbol'>,
): Promise<Picture> => {
  const { svg, width, height } = drawingToSvg(figure.drawing, {
    title: figure.title,
    description: figure.alt,
    theme,
    language,
    hiddenSymbol,
    ...(figure.maxWidth ? { maxWidth: figure.maxWidth } : {}),
    ...(figure.level ? { level: figure.level } : {}),
  })
  const key = createHash('sha256').update(svg).digest('base64')
  const known = drawn.get(key)
  if (known) return known
  const picture = rasterise(svg, width, height)
  if (drawn.size >= DRAWN_LIMIT) drawn.delete(drawn.keys().next().value ?? '')
  drawn.set(key, picture)
  picture.catch(() => drawn.delete(key))
  return picture
}

/** Dots to the millimetre of what is printed in colour: 200 to the inch. */
const DOTS_PER_MM = 200 / 25.4

const cut = async (
  asset: Awaited<ReturnType<LoadAsset>>,
  { width, height }: { width: number; height: number },
): Promise<Picture | undefined> => {
  if (!asset) return undefined
  try {
    const box = { width: width * DOTS_PER_MM, height: height * DOTS_PER_MM }
    return { type: 'jpg', ...(await cutPicture(asset.body, box)) }
  } catch {
    return undefined
  }
}

/** The pictures of covers, by their node. */
const loadCovers = async (nodes: DocumentNode[], assets: LoadAsset, pictures: Map<unknown, Picture>): Promise<void> => {
  const covers = [...nodesOf(nodes, 'cover'), ...nodesOf(nodes, 'backCover')]
  await Promise.all(
    covers.map(async (node) => {
      const box = coverPlan(node).picture
      const picture = node.picture && box && (await cut(await assets(node.picture.asset), box))
      if (picture) pictures.set(node, picture)
    }),
  )
}

/** Images by their asset key. */
export const loadImages = async (
  keys: string[],
  assets: LoadAsset,
  pictures = new Map<unknown, Picture>(),
): Promise<Map<unknown, Picture>> => {
  await Promise.all(
    keys.map(async (key) => {
      const picture = await readImage(await assets(key))
      if (picture) pictures.set(key, picture)
    }),
  )
  return pictures
}

/** All pictures of a tree: images by asset key, figures by their drawing. What cannot be had is absent and shows as a fault. */
export const loadPictures = async (
  tree: DocumentTree,
  assets: LoadAsset,
  theme: ThemeValues,
): Promise<Map<unknown, Picture>> => {
  const { language } = tree
  const found = findPictures(
    tree.children,
    (drawing, maxWidth) => drawingToSvg(drawing, { title: '', description: '', theme, language, maxWidth }).levels,
  )
  const pictures = new Map<unknown, Picture>()
  await Promise.all([
    loadImages([...found.images], assets, pictures),
    loadCovers(tree.children, assets, pictures),
    ...found.figures.map(async (figure) => pictures.set(figure.drawing, await draw(figure, theme, tree))),
  ])
  return pictures
}
