import { createHash } from 'node:crypto'
import type { Audience } from '#document/input/input.ts'
import type { DocumentTree } from '#document/tree/tree.ts'
import type { Format } from '#render/renderDocument.ts'

/** JSON with keys in one order, so that the same data has the same hash on both databases. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, canonical(part)]),
  )
}
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** Asset keys of a tree, wherever an image or a logo stands. */
export const assetKeys = (value: unknown): string[] => {
  if (value === null || typeof value !== 'object') return []
  const own = 'asset' in value && typeof value.asset === 'string' ? [value.asset] : []
  return [...new Set([...own, ...Object.values(value).flatMap(assetKeys)])].sort()
}

type Rendering = {
  tree: DocumentTree
  format: Format
  audience: Audience
  rendererVersion: string
  /** When each image was last changed, by asset key: the tree has only the key. */
  images: Record<string, string>
}
/**
 * What makes two files the same: the tree (which holds settings, answers, data and theme, as the block types of this
 * version print them), the images, the format and the renderer. The tree and not the input, so that a block type that
 * prints differently after an upgrade is not served from yesterday.
 */
export const cacheKey = (rendering: Rendering): string => sha256(JSON.stringify(canonical(rendering)))
