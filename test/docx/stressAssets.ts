import sharp from 'sharp'
import type { DocumentTree } from '#document/tree/tree.ts'
import { nodesOf } from '#document/tree/walk.ts'

const picture = async (width: number, height: number, background: string, format: 'png' | 'webp' = 'png') => ({
  body: new Uint8Array(
    await sharp({ create: { width, height, channels: 3, background } })
      [format]()
      .toBuffer(),
  ),
  mime: `image/${format}`,
})
const made = {
  logo: picture(300, 120, '#0c4a66'),
  photo: picture(800, 500, '#99bbcc', 'webp'),
  ornament: picture(600, 20, '#b3541e'),
}
/** Three pictures by key (one WebP); any other key is missing. */
export const stressAssets = async (key: string) => made[key as keyof typeof made]

/** A page for every section, as the PDF would give: 3, 4, 5 … in reading order. */
export const pageMapOf = (tree: DocumentTree): Record<string, number> => {
  const pages: Record<string, number> = {}
  let page = 2
  for (const { id } of nodesOf(tree.children, 'section')) if (id) pages[id] = ++page
  return pages
}
