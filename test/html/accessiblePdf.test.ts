import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFont } from '#render/fontFiles.ts'
import { renderHtml } from '#render/html.ts'
import type { Assets } from '#render/pdf/browser/Assets.ts'
import { renderPdf } from '#render/pdf/renderPdf.ts'
import { judgePdf, missingVeraPdf } from '../validators/verapdf.ts'
import { logo } from './browser.ts'
import { sampleTree } from './sampleTree.ts'
import { slidesTree } from './slidesTree.ts'
import { stressTree } from './stressTree.ts'

const assets: Assets = async (url) => {
  const { pathname } = new URL(url)
  if (!pathname.startsWith('/fonts/')) return { body: logo, mime: 'image/svg+xml' }
  const font = await readFont(pathname.slice('/fonts/'.length))
  return font && { body: font.bytes, mime: font.type }
}
const trees = {
  kommun: sampleTree('kommun'),
  varm: sampleTree('varm'),
  slides: slidesTree(),
  everything: stressTree(),
}
const missing = await missingVeraPdf()

describe('the HTML as PDF/UA-1 and PDF/A-2a', () => {
  let folder: string
  const files: Record<string, string> = {}
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'html-pdf-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each(Object.entries(trees))('%s meets all rules of our own', async (name, tree) => {
    const html = renderHtml(tree, {
      mode: 'print',
      assetUrl: (key) => `https://assets.invalid/media/${encodeURIComponent(key)}`,
    })
    const { title, author } = tree
    const { pdf, findings } = await renderPdf({
      html,
      title,
      author,
      language: 'sv-SE',
      date: new Date('2026-01-01'),
      assets,
    })
    files[name] = path.join(folder, `${name}.pdf`)
    await writeFile(files[name], pdf)
    expect(findings).toEqual([])
  })

  it.skipIf(missing)(`meets all rules of veraPDF${missing ? ` (${missing})` : ''}`, async () => {
    const paths = Object.values(files)
    expect(paths.length).toBe(4)
    for (const profile of ['ua1', '2a'] as const)
      expect(await judgePdf(paths, profile)).toEqual(Object.fromEntries(paths.map((file) => [file, []])))
  })
})
