import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { renderHtml } from '#render/html.ts'
import { launch, show } from './browser.ts'
import { sampleTree } from './sampleTree.ts'
import { slidesTree } from './slidesTree.ts'

/** For eyes, not for CI: `node test/html/look.ts <folder>` writes the samples as HTML, PDF and pictures of the web page. */
const folder = process.argv[2] ?? 'out/look'
await mkdir(folder, { recursive: true })
const browser = await launch()
const assetUrl = (key: string) => `https://assets.invalid/media/${key}`
for (const [name, tree] of Object.entries({
  kommun: sampleTree('kommun'),
  varm: sampleTree('varm'),
  slides: slidesTree(),
})) {
  const page = await browser.newPage()
  const html = renderHtml(tree, { mode: 'print', assetUrl })
  await writeFile(path.join(folder, `${name}.html`), html)
  const { refused } = await show(page, html)
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  await writeFile(path.join(folder, `${name}.pdf`), pdf)
  console.log(name, html.length, 'refused', refused)
  await page.close()
}
for (const width of [320, 1280]) {
  const page = await browser.newPage()
  await page.setViewport({ width, height: 900 })
  const html = renderHtml(sampleTree('kommun'), { mode: 'page', assetUrl })
  await writeFile(path.join(folder, 'page.html'), html)
  await show(page, html)
  await page.screenshot({ path: path.join(folder, `page-${width}.png`) as `${string}.png`, fullPage: true })
  console.log('page', width, html.length)
  await page.close()
}
await browser.close()
