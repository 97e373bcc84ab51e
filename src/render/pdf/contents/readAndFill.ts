import type { Page } from 'puppeteer-core'
import type { PageFacts } from '../PageFacts.ts'
import type { PageMap } from '../PageMap.ts'

/** Waits for the page's typefaces and reads what the post-process must know, in the page. */
export function readFacts(page: Page): Promise<PageFacts> {
  return page.evaluate(async () => {
    await document.fonts.ready
    const text = (element: Element) =>
      (element.textContent ?? '')
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    const linkText = (link: Element) => {
      const number = link.querySelector('.page-number')
      const label = link.getAttribute('aria-label')
      if (label || !number) return label ?? text(link)
      return text(link)
        .slice(0, -text(number).length || undefined)
        .trim()
    }
    const isNamed = (element: Element) =>
      ['alt', 'aria-label', 'aria-labelledby'].some((name) => element.getAttribute(name)) ||
      element.querySelector(':scope > title') !== null
    const isDecoration = (element: Element) =>
      element.getAttribute('alt') === '' || element.closest('[aria-hidden="true"], [role="presentation"]') !== null
    const nearestId = (element: Element) => element.closest('[id]')?.id ?? ''
    const sides = all('[data-side]').flatMap((element) => {
      const anchor = element.id || element.querySelector('[id]')?.id
      return anchor ? [{ anchor, side: element.getAttribute('data-side') === 'left' ? 'left' : 'right' } as const] : []
    })
    return {
      sides,
      contents: all('nav.contents a[href^="#"]').map((link) =>
        decodeURIComponent((link.getAttribute('href') ?? '').slice(1)),
      ),
      links: all('a[href]').map((link) => ({ href: link.getAttribute('href') ?? '', text: linkText(link) })),
      headings: all('h1, h2, h3, h4, h5, h6').map((heading) => ({
        id: heading.id,
        level: Number(heading.tagName.slice(1)),
        text: text(heading),
      })),
      imagesWithoutAlt: all('img, svg[role="img"]')
        .filter((image) => !isNamed(image) && !isDecoration(image))
        .map((image) => nearestId(image) || image.getAttribute('src') || ''),
      tables: all('table:not([role="presentation"], [role="none"])').map((table) => ({
        id: nearestId(table),
        hasHeaders: table.querySelector('th, [role$="header"]') !== null,
      })),
      fonts: [...new Set([...document.fonts].map(({ family }) => family.replace(/["']/g, '')))],
    }
  })
}

/**
 * Lays everything out and paints nothing, until {@link fillNumbers}: a print that only tells where the anchors are then
 * takes two thirds of the time (measured). Clipped and not made invisible, for that is inherited, and to take it back
 * would style every element anew.
 */
export function hideAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.documentElement.style.clipPath = 'polygon(0 0, 0 0, 0 0)'
  })
}

/** Writes page numbers into the contents and shows what was hidden. Digits have a fixed width, so nothing else moves. */
export function fillNumbers(page: Page, numbers: PageMap): Promise<void> {
  return page.evaluate((map) => {
    document.documentElement.style.removeProperty('clip-path')
    for (const link of document.querySelectorAll('nav.contents a[href^="#"]')) {
      const number = link.querySelector('.page-number')
      const anchor = decodeURIComponent((link.getAttribute('href') ?? '').slice(1))
      if (number) number.textContent = String(map[anchor] ?? '')
    }
  }, numbers)
}
