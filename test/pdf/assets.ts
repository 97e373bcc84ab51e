import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import sharp from 'sharp'
import type { Assets } from '#render/pdf/browser/Assets.ts'

const require = createRequire(import.meta.url)
const picture = {
  create: { width: 80, height: 100, channels: 4, background: { r: 0, g: 80, b: 140, alpha: 0.5 } },
} as const

/** The fonts and pictures of the stress document; `hanging.png` never comes. */
export const assets: Assets = async (url) => {
  const { pathname } = new URL(url)
  const file = pathname.split('/').pop() ?? ''
  if (file === 'hanging.png') return new Promise(() => undefined)
  if (pathname.startsWith('/fonts/')) {
    const folder = file.endsWith('.ttf') ? 'dejavu-fonts-ttf/ttf' : '@fontsource/public-sans/files'
    return { body: await readFile(require.resolve(`${folder}/${file}`)), mime: 'font/woff2' }
  }
  if (file === 'logo.png') return { body: await sharp(picture).png().toBuffer(), mime: 'image/png' }
  return undefined
}
