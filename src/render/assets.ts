import { readFont } from './fontFiles.ts'
import { ASSET_ORIGIN, type Assets } from './pdf/browser/Assets.ts'

/** Bytes of an image by its asset key, from wherever the caller keeps them. */
export type LoadAsset = (key: string) => Promise<{ body: Uint8Array; mime: string } | undefined>

export const mediaUrl = (key: string): string => `${ASSET_ORIGIN}/media/${encodeURIComponent(key)}`

/** What the renderer's own page may ask for: the fonts that ship with the project, and the document's images. */
export const servedAssets =
  (loadAsset: LoadAsset): Assets =>
  async (url) => {
    const { origin, pathname } = new URL(url)
    const [, room, name = ''] = /^\/(fonts|media)\/([^/]+)$/.exec(pathname) ?? []
    if (origin !== ASSET_ORIGIN) return undefined
    if (room === 'media') return loadAsset(decodeURIComponent(name))
    const font = room === 'fonts' ? await readFont(name) : undefined
    return font && { body: font.bytes, mime: font.type }
  }

/** Images as data URIs by key, for the published page, which is one file. */
export const inlineImages = async (keys: string[], loadAsset: LoadAsset): Promise<Map<string, string>> => {
  const loaded = await Promise.all(keys.map(async (key) => [key, await loadAsset(key)] as const))
  return new Map(
    loaded.map(([key, asset]) => [
      key,
      asset ? `data:${asset.mime};base64,${Buffer.from(asset.body).toString('base64')}` : '',
    ]),
  )
}
