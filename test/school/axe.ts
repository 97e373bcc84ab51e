import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
type Check = { data?: { messageKey?: string } | null }
type Found = { id: string; nodes: { html: string; failureSummary?: string; any: Check[]; target: string[] }[] }

/** What a page gives itself a frame after it came (`NamedControls`) is part of it; one that is not in front has no frames. */
const framesPassed = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
        setTimeout(resolve, 1_000)
      }),
  )

/**
 * What axe has against the page as it is now: WCAG 2.2 A and AA, EN 301 549, target size. One line per fault. Words in
 * the colour of what lies behind them are told too: axe only wonders whether that was meant. `within`: the part that is
 * looked at, where the rest is Payload's own.
 */
export const axe = async (page: Page, within = 'html'): Promise<string[]> => {
  await framesPassed(page)
  await page.evaluate(await source)
  const found = await page.evaluate(async (part) => {
    const { axe: run } = window as unknown as {
      axe: { run: (context: string, options: object) => Promise<{ violations: Found[]; incomplete: Found[] }> }
    }
    const result = await run.run(part, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'],
      rules: { 'target-size': { enabled: true } },
    })
    // Wholly transparent words are meant for those who listen: so Payload names the button that is a row's whole head.
    const isMeant = (at: string) =>
      getComputedStyle(document.querySelector(at) ?? document.body).color === 'rgba(0, 0, 0, 0)'
    const unseen = result.incomplete
      .filter(({ id }) => id === 'color-contrast')
      .map(({ id, nodes }) => ({
        id,
        nodes: nodes.filter(
          ({ any, target }) =>
            any.some(({ data }) => data?.messageKey === 'equalRatio') && !target.some((at) => isMeant(at)),
        ),
      }))
    return [...result.violations, ...unseen]
  }, within)
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  )
}
