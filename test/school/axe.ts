import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
type Found = { id: string; nodes: { html: string; failureSummary?: string }[] }

/** What axe has against the page as it is now: WCAG 2.2 A and AA, EN 301 549, target size. One line per fault. */
export const axe = async (page: Page): Promise<string[]> => {
  await page.evaluate(await source)
  const found = await page.evaluate(async () => {
    const { axe: run } = window as unknown as {
      axe: { run: (context: Document, options: object) => Promise<{ violations: Found[] }> }
    }
    const result = await run.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'],
      rules: { 'target-size': { enabled: true } },
    })
    return result.violations
  })
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  )
}
