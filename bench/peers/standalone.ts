import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { servedAssets } from '#render/assets.ts'
import { ASSET_ORIGIN } from '#render/pdf/browser/Assets.ts'
import type { BenchDocument } from './fiveDocuments.ts'

/** The same HTML for programs that read files: fonts and pictures beside it. Returns its path. */
export const standalone = async (document: BenchDocument, html: string, folder: string): Promise<string> => {
  const assets = servedAssets(document.loadAsset)
  for (const url of new Set(html.match(new RegExp(`${ASSET_ORIGIN}/[^)"'\\s]+`, 'g')) ?? [])) {
    const asset = await assets(url)
    const file = path.join(folder, new URL(url).pathname)
    await mkdir(path.dirname(file), { recursive: true })
    if (asset) await writeFile(file, asset.body)
  }
  const file = path.join(folder, `${document.name}.html`)
  await writeFile(file, html.replaceAll(ASSET_ORIGIN, pathToFileURL(folder).href))
  return file
}
